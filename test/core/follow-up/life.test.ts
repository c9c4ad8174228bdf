import { describe, expect, it } from "vitest";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { yearlyReport } from "../../../src/core/follow-up/yearly-report.ts";
import { shortly } from "../builders.ts";
import { GO_ON, STOP, journalTab } from "./journals.ts";
import { edited, followed, of, written } from "./programmes.ts";

const zoe = { name: "Zoé Lam", email: "zoe@z.example" };
const alice = { name: "Alice Roy", email: "alice@a.example" };

const journal = journalTab(
  "fr",
  { on: "2026-03-01 09:00:00", ...zoe, goals: "Parler en public", meetings: 2, hours: "3" },
  { on: "2026-11-20 09:00:00", ...zoe, progress: "Ils sont en bonne voie", meetings: 9 },
  { on: "2026-11-21 09:00:00", ...alice, goals: "Un premier client", meetings: 7, hours: "10,5" },
  { on: "2026-11-22 09:00:00", name: "Luc Personne", meetings: 4 },
);

const lifeOf = (follow: FollowUp) => of(follow, "Zoé Lam").life;

describe("the year of a dyad", () => {
  const follow = followed([journal], { today: "2026-11-25" });

  it("is what both wrote: the latest of each answer, the larger count, the goals of both", () => {
    expect(lifeOf(follow)).toMatchObject({
      goals: "Parler en public\nUn premier client",
      progress: "underway",
      meetings: 9,
      hours: 10.5,
      news: { mentee: { meetings: 9, hours: 3 }, mentor: { meetings: 7, hours: 10.5 } },
    });
    expect(dayText(lifeOf(follow).until ?? 0)).toBe("2027-02-03");
    expect(of(follow, "Zoé Lam").going).toMatchObject({ met: "yes", silent: 4 });
  });

  it("knows nothing of a dyad of which nobody wrote, but its end", () => {
    const { life } = of(follow, "Chloé Ray");
    expect(life).toMatchObject({ meetings: null, hours: null, goals: "", progress: null });
    expect(dayText(life.until ?? 0)).toBe("2027-02-03");
  });

  it("reports the answer of a stranger, which counts for nobody", () => {
    expect(follow.issues.map(shortly)).toEqual(["pulse-person-unknown Journal:5"]);
    expect(follow).toMatchObject({ answers: 4, journals: 4 });
  });

  it("ends sooner where the programme says so", () => {
    expect(dayText(lifeOf(followed([], { months: 9 })).until ?? 0)).toBe("2026-11-03");
  });
});

describe("what a hand wrote in the follow-up tab", () => {
  const before = followed([journal], { today: "2026-11-25" });

  it("is nothing where the tab was left as it is, however a sheet shows its cells", () => {
    const shown = edited(before, { "Fin prévue": "2027-02-03T00:00:00", Heures: "10.5" });
    expect(lifeOf(followed([journal, shown])).byHand.size).toBe(0);
  });

  it("says when the dyad began, from which its end is counted", () => {
    const byHand = edited(before, { "Dyade depuis": "2026-04-15" });
    const next = followed([journal, byHand], { today: "2026-12-01" });
    const { since, life } = of(next, "Zoé Lam");
    expect([since, life.until].map((day) => dayText(day ?? 0))).toEqual(["2026-04-15", "2027-04-15"]);
    const again = followed([journal, written(next)], { today: "2026-12-02" });
    expect([...lifeOf(again).byHand]).toEqual(["since"]);
  });

  it("is no day of the decision that an earlier version wrote", () => {
    const { rows, ...table } = written(before);
    const old = rows.map((row) => row.slice(0, -1));
    expect(lifeOf(followed([journal, { ...table, rows: old }])).byHand.has("since")).toBe(false);
  });

  it("wins over the answers, stays from tab to tab, and goes when the cell is emptied", () => {
    const byHand = edited(before, {
      Rencontres: 12,
      Heures: "14 h",
      "Objectifs convenus": "Changer d’emploi",
      "Objectifs\u00a0: où en est-on?": "Atteints",
      "Fin prévue": "2027-06-30",
    });
    const later = journalTab("fr", { on: "2026-12-20 09:00:00", ...zoe, meetings: 20 });
    const next = followed([journal, later, byHand], { today: "2027-01-05" });
    expect(lifeOf(next)).toMatchObject({
      ...{ meetings: 12, hours: 14, goals: "Changer d’emploi", progress: "reached" },
      news: { mentee: { meetings: 20 } },
    });
    expect(dayText(lifeOf(next).until ?? 0)).toBe("2027-06-30");
    const again = followed([journal, later, written(next)], { today: "2027-01-06" });
    expect(lifeOf(again)).toMatchObject({ meetings: 12, hours: 14 });
    const emptied = edited(next, { Rencontres: "", "Fin prévue": "" });
    const own = lifeOf(followed([journal, later, emptied], { today: "2027-01-06" }));
    expect(own).toMatchObject({ meetings: 20, hours: 14 });
    expect(dayText(own.until ?? 0)).toBe("2027-02-03");
  });

  it("stays in its cell where it cannot be read, and counts for nothing", () => {
    const unclear = edited(before, {
      "Fin prévue": "12",
      "Renouvelée le": "au printemps",
      Rencontres: "plusieurs",
      "Mentoré·e\u00a0: poursuivre?": "peut-être",
    });
    const next = followed([journal, unclear], { today: "2026-11-26" });
    expect(next.issues.filter(({ code }) => code === "life-unread").map(({ read: text }) => text)).toEqual([
      "au printemps",
      "12",
      "plusieurs",
      "peut-être",
    ]);
    expect(lifeOf(next)).toMatchObject({ meetings: 9, renewedOn: null, goesOn: { mentee: null } });
    expect(dayText(lifeOf(next).until ?? 0)).toBe("2027-02-03");
    const [, header = [], ...rows] = written(next).rows;
    const row = rows.find((cells) => cells[header.indexOf("Mentoré·e")] === "Zoé Lam") ?? [];
    expect(row[header.indexOf("Fin prévue")]).toBe("12");
    expect(row[header.indexOf("Rencontres")]).toBe("plusieurs");
  });

  it("is read in either language, as a word of the list, as the form says it, or as a yes", () => {
    const said = (mentee: string, mentor: string) =>
      lifeOf(
        followed([
          edited(before, { "Mentoré·e\u00a0: poursuivre?": mentee, "Mentor·e\u00a0: poursuivre?": mentor }),
        ]),
      ).goesOn;
    expect(said("Oui", "Still deciding")).toEqual({ mentee: "yes", mentor: "deciding" });
    expect(said(STOP ?? "", "oui, avec plaisir")).toEqual({ mentee: "no", mentor: "yes" });
  });

  it("of two rows of one pair that do not agree the first counts, and the other is reported", () => {
    const twice = written(before, (rows, at) => {
      const row = rows.find((cells) => cells[at("Mentoré·e")] === "Zoé Lam") ?? [];
      const withMeetings = (count: number): Cell[] =>
        row.map((cell, column) => (column === at("Rencontres") ? count : cell));
      return [...rows.filter((cells) => cells !== row), withMeetings(11), withMeetings(15), withMeetings(11)];
    });
    const next = followed([journal, twice]);
    expect(lifeOf(next).meetings).toBe(11);
    expect(next.issues.filter(({ code }) => code === "life-written-twice")).toMatchObject([
      { row: 5, column: "Rencontres", read: "15" },
    ]);
  });

  it("is kept of a pair that is a dyad no more", () => {
    const byHand = edited(before, { Rencontres: 12 });
    const [head = [], header = [], ...rows] = byHand.rows;
    const stranger = rows
      .filter((row) => row[header.indexOf("Mentoré·e")] === "Zoé Lam")
      .map((row) =>
        row.map((cell, column) =>
          column === header.indexOf("Mentoré·e")
            ? "Partie Depuis"
            : column === header.indexOf("suivi:mentee")
              ? "partie@p.example"
              : cell,
        ),
      );
    const next = followed([{ ...byHand, rows: [head, header, ...stranger] }]);
    expect(of(next, "Partie Depuis")).toMatchObject({ course: "gone", life: { meetings: 12, until: null } });
  });
});

describe("both are asked near the end", () => {
  const whyOn = (today: string, ...answers: Parameters<typeof journalTab>[1][]) =>
    of(followed([journalTab("fr", ...answers)], { today }), "Zoé Lam").going.calls.filter(({ why }) =>
      ["end", "renew", "part"].includes(why),
    );
  const said = (who: typeof zoe, goesOn: string | undefined) => ({
    on: "2026-12-20 09:00:00",
    ...who,
    goesOn: goesOn ?? "",
  });

  it("two months before it, and not sooner", () => {
    expect(whyOn("2026-12-04")).toEqual([]);
    expect(whyOn("2026-12-05")).toEqual([
      { why: "end", who: ["mentee", "mentor"], on: "2027-02-03", isPast: false },
    ]);
    expect(whyOn("2027-02-04")).toMatchObject([{ why: "end", isPast: true }]);
  });

  it("until both have answered: both want to, or one does not", () => {
    expect(whyOn("2027-01-05", said(zoe, GO_ON))).toMatchObject([{ why: "end", who: ["mentor"] }]);
    expect(whyOn("2027-01-05", said(zoe, GO_ON), said(alice, GO_ON))).toMatchObject([{ why: "renew" }]);
    expect(whyOn("2027-01-05", said(zoe, GO_ON), said(alice, STOP))).toMatchObject([
      { why: "part", who: ["mentor"] },
    ]);
  });
});

describe("a renewal written by hand", () => {
  const today = "2026-12-01";
  const renewedOn = (day: string) =>
    followed([edited(followed([], { today }), { "Renouvelée le": day })], { today });

  it.each(["2099-01-01", "2020-01-01"])(
    "on %s, to come or before the dyad, does not count, and is told",
    (day) => {
      const follow = renewedOn(day);
      expect(lifeOf(follow)).toMatchObject({ renewedOn: null, cells: { renewedOn: day } });
      expect(follow.issues.map(({ code }) => code)).toEqual(["life-renewed-when"]);
    },
  );

  it("on a day of the dyad counts", () => {
    const follow = renewedOn("2026-11-20");
    expect(dayText(lifeOf(follow).renewedOn ?? 0)).toBe("2026-11-20");
    expect(follow.issues).toEqual([]);
  });
});

describe("a day that cannot be right", () => {
  const today = "2026-12-01";
  const before = followed([journal], { today });
  const wrote = (texts: Readonly<Record<string, Cell>>) =>
    followed([journal, edited(before, texts)], { today });
  const days = ({ since, until }: Followed["life"]) => [since, until].map((day) => dayText(day ?? 0));
  const doubts = (follow: FollowUp) =>
    follow.issues
      .filter(({ code }) => code.startsWith("life-"))
      .map(({ code, row, column, names }) => [code, row, column, names?.at(-1)]);

  it("as a beginning far ahead leaves the day of the decision, and is told with it", () => {
    const follow = wrote({ "Dyade depuis": "2099-01-05" });
    expect(days(lifeOf(follow))).toEqual(["2026-02-03", "2027-02-03"]);
    expect(lifeOf(follow).cells.since).toBe("2099-01-05");
    expect(doubts(follow)).toEqual([["life-since-when", 4, "Dyade depuis", "2026-02-03"]]);
    expect(of(follow, "Zoé Lam").since).toBe(lifeOf(follow).since);
  });

  it.each(["2099-06-30", "2019-06-30", "2034-06-30"])("as a planned end, %s, leaves the term", (day) => {
    const follow = wrote({ "Fin prévue": `${day}T00:00:00` });
    expect(days(lifeOf(follow))).toEqual(["2026-02-03", "2027-02-03"]);
    expect(lifeOf(follow).cells.until).toBe(day);
    expect(doubts(follow)).toEqual([["life-until-when", 4, "Fin prévue", "2027-02-03"]]);
  });

  it("stays in its cell from tab to tab, where it is told again", () => {
    const next = written(wrote({ "Fin prévue": "2099-06-30" }));
    expect(doubts(followed([journal, next], { today }))).toHaveLength(1);
  });

  it.each([
    [{ "Dyade depuis": "2027-01-11" }, ["2027-01-11", "2028-01-11"]],
    [{ "Fin prévue": "2029-02-03" }, ["2026-02-03", "2029-02-03"]],
    [{ "Fin prévue": "2026-11-15" }, ["2026-02-03", "2026-11-15"]],
    [{ "Dyade depuis": "2014-02-03", "Fin prévue": "2028-02-03" }, ["2014-02-03", "2028-02-03"]],
    [{ "Renouvelée le": "2026-11-20", "Fin prévue": "2029-02-03" }, ["2026-02-03", "2029-02-03"]],
  ])("is none that programmes know: %o", (texts, expected) => {
    const follow = wrote(texts);
    expect(days(lifeOf(follow))).toEqual(expected);
    expect(doubts(follow)).toEqual([]);
  });

  it("is a longer end where a dyad lasts for years", () => {
    const tab = edited(before, { "Fin prévue": "2034-06-30" });
    expect(doubts(followed([journal, tab], { today, months: 60 }))).toEqual([]);
  });

  it("as the end of a dyad ends nothing", () => {
    const follow = wrote({ "Fin le": "2099-06-30", "Raison de la fin": "Manque de temps" });
    expect(of(follow, "Zoé Lam")).toMatchObject({ ending: null, endTexts: { endedOn: "2099-06-30" } });
    expect(follow.followed).toHaveLength(2);
  });
});

describe("the totals of the year", () => {
  it("count what hands and answers say, once for each dyad", () => {
    const today = "2026-12-01";
    const follow = followed(
      [
        journal,
        edited(followed([journal], { today }), { "Renouvelée le": "2026-11-20" }),
        journalTab("fr", {
          on: "2026-11-20 09:00:00",
          name: "Bob Côté",
          email: "bob@b.example",
          meetings: 3,
        }),
      ],
      { today },
    );
    const rosters = { mentees: { people: [] }, mentors: { people: [] } } as unknown as Parameters<
      typeof yearlyReport
    >[1];
    expect(yearlyReport(follow, rosters, []).life).toEqual({
      ...{ renewed: 1, meetings: 12, hours: 10.5, counted: 2, timed: 1 },
    });
  });
});
