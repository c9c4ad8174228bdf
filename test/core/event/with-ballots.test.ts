import { describe, expect, it } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { HEAD, readDyadsTab } from "../../../src/core/dyads/tab/read-tab.ts";
import { withRefusedBefore } from "../../../src/core/dyads/refused-before.ts";
import { recheck } from "../../../src/core/dyads/recheck.ts";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import { type Ballot, readBallots } from "../../../src/core/event/read-ballots.ts";
import { type Balloted, withBallots } from "../../../src/core/event/with-ballots.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { columnOf, rowOf } from "../../server/dyads-cells.ts";
import { ask, at, hostOf, read, sheetNamed } from "../../server/sample-host.ts";
import { handMade, proposed, sampleTables, snapshotOf, tab } from "../workbooks.ts";
import { programmeOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const WORDS = { ...event.tabs.people, roles: { mentor: "Mentor·e", mentee: "Mentoré·e" } };
const TAB = { id: 77, name: "Personnes et bulletins" };

const FORM = tab(
  "Bulletins",
  ["Horodateur", "Courriel", "1er choix", "2e choix", "Pas avec"],
  ["2026-02-01 19:00", "enadeau@roylemay.example", "Sophie Charbonneau", "Éric Lachance", "Ginette Lafleur"],
  ["2026-02-01 19:00", "sayotte@roylemay.example", "Steve Tremblay", "", ""],
  [
    "2026-02-01 19:00",
    cohort.mentors.find(({ name }) => name === "Sophie Charbonneau")?.email ?? "",
    "Émilie Nadeau",
    "",
    "Samuel Ayotte",
  ],
);

function votes(): Ballot[] {
  return readBallots([FORM], cohort, null, () => undefined);
}

function balloted(snapshot: Snapshot, weight = 35, ballots = votes()): Balloted {
  return withBallots(snapshot, programmeOf(snapshot.tables), ballots, weight, WORDS);
}

const before = snapshotOf([...sampleTables(), FORM]);

describe("ballots beside the answers", () => {
  it("change nothing but what they say", () => {
    const silent = proposed(balloted(before, 35, []).read(TAB)).proposal;
    const plain = proposed(before).proposal;
    const dyads = ({ dyads: list }: typeof plain) =>
      list.map(({ mentee, mentor, score, coverage, reasons }) => [
        mentee.email,
        mentor.email,
        score,
        coverage,
        reasons,
      ]);
    expect(dyads(silent)).toEqual(dyads(plain));
    expect(silent.conflicts.map(({ kind, chain }) => [kind, chain])).toEqual(
      plain.conflicts.map(({ kind, chain }) => [kind, chain]),
    );
  });

  it("carry the question that tells to whom places are guaranteed", () => {
    const column = "Dans quelle région êtes-vous ?";
    const guarantees: GuaranteeRule[] = [
      { role: "mentee", column, is: "one-of", value: ["Nicolet"], places: 5 },
    ];
    const guaranteed = { ...before, settings: { ...before.settings, guarantees } };
    const { programme } = setUp(guaranteed);
    if (programme === null) throw new Error("no programme");
    const { read: readAgain } = withBallots(guaranteed, programme, [], 35, WORDS);
    const { guarantees: kept } = proposed(readAgain(TAB)).proposal;
    expect(kept?.each).toMatchObject([{ column, kept: 5 }]);
  });

  it("enter the score as choices, a mutual one said as such, and a refusal as a conflict", () => {
    const { programme } = setUp(balloted(before).read(TAB));
    if (programme === null) throw new Error("no programme");
    const { cohort: after } = runSteps(gatherCohort(programme));
    const of = (people: readonly { name: string }[], name: string): number =>
      people.findIndex((one) => one.name === name);
    const [nadeau, ayotte] = [of(after.mentees, "Émilie Nadeau"), of(after.mentees, "Samuel Ayotte")];
    const sophie = of(after.mentors, "Sophie Charbonneau");
    const choice = after.scores.explain(nadeau, sophie).at(-1);
    expect(choice).toMatchObject({
      criterion: { label: "Choix après les rencontres", weight: 35 },
      satisfaction: 1,
    });
    expect(choice?.evidence()).toEqual({ kind: "choice", byMentee: 0, byMentor: 0 });
    expect(after.links.level(nadeau, of(after.mentors, "Ginette Lafleur"))).toBe("conflict");
    expect(after.links.level(ayotte, sophie)).toBe("conflict");
    expect(after.links.of(ayotte, sophie)[0]).toMatchObject({
      kind: "avoid",
      chain: ["Sophie Charbonneau", "Samuel Ayotte"],
    });
  });

  it("lead to a dyad of those who chose each other", () => {
    const { proposal } = proposed(balloted(before, 300).read(TAB));
    const dyad = proposal.dyads.find(({ mentee }) => mentee.name === "Émilie Nadeau");
    expect(dyad?.mentor.name).toBe("Sophie Charbonneau");
    expect(dyad?.reasons[0]).toMatch(/^Choix réciproque/);
  });

  it("leave what people answered before as it is: a person to avoid stays one", () => {
    const asked = programmeOf(before.tables).mentees.people.find(({ avoid }) =>
      avoid.some((answer) => answer !== ""),
    );
    const ballots = votes().map((ballot) => ({
      ...ballot,
      person: cohort.mentees.findIndex(({ key }) => key === asked?.key),
    }));
    const [one] = ballots.filter(({ role }) => role === "mentee");
    const rows = balloted(before, 1, one === undefined ? [] : [one]).plan.cells;
    const row = rows.find((cells) => cells.includes(asked?.email ?? "none"));
    expect(row?.some((cell) => String(cell).startsWith(`${asked?.avoid[0] ?? ""}\n`))).toBe(true);
  });

  it("carry over what was decided in the dyads tab before", () => {
    const { sheet, proposal } = proposed(before);
    const plan = toPlan(sheet, before.tables);
    const previous = { ...handMade("Dyades", []), rows: plan.cells.map((row) => [...row]) };
    const [first] = proposal.dyads;
    const menteeColumn = COLUMNS.indexOf("mentee");
    const confirmed = previous.rows.map((row) =>
      row[menteeColumn] === first?.mentee.name ? ["Confirmée", ...row.slice(1)] : row,
    );
    const again = proposed(
      balloted({ ...before, previous: { ...previous, rows: confirmed } }).read(TAB),
    ).proposal;
    expect(again.dyads[0]).toMatchObject({
      mentee: { name: first?.mentee.name },
      mentor: { name: first?.mentor.name },
      locked: true,
    });
  });

  it("are one tab, written once for the same ballots", () => {
    const first = balloted(before);
    expect(first.written).toBeNull();
    const stored = {
      ...before,
      tables: [...before.tables, { ...TAB, formFed: false, rows: first.plan.cells }],
    };
    expect(balloted(stored).written).toMatchObject(TAB);
    expect(balloted(stored, 35, []).written).toBeNull();
  });
});

describe("ballots of a programme whose one form serves both roles", () => {
  const one = tab(
    "Réponses",
    [
      "Horodateur",
      "Courriel",
      "Nom",
      "Vous êtes",
      "Sujets",
      "Disponibilités [Lundi]",
      "Disponibilités [Mardi]",
    ],
    ["2026-01-05", "alice@a.example", "Alice Roy", "Mentor·e", "Vente, Relève", "Matin", ""],
    ["2026-01-05", "bob@b.example", "Bob Côté", "Mentor·e", "Finances", "", "Soir"],
    ["2026-01-06", "chloe@c.example", "Chloé Ray", "Mentoré·e", "Vente", "Matin", ""],
    ["2026-01-06", "zoe@z.example", "Zoé Lam", "Mentoré·e", "Finances, Vente", "", "Soir"],
  );
  const settings = {
    mentors: { tab: "Réponses", only: { column: "Vous êtes", values: ["Mentor·e"] } },
    mentees: { tab: "Réponses", only: { column: "Vous êtes", values: ["Mentoré·e"] } },
    criteria: [
      {
        label: "Sujets",
        kind: "covers" as const,
        mentee: "Sujets",
        mentor: "Sujets",
        options: ["Vente", "Relève"],
      },
      {
        label: "Temps",
        kind: "overlap" as const,
        mentee: "Disponibilités",
        mentor: "Disponibilités",
        need: 1,
      },
    ],
  };

  it("are carried as well, grids included", () => {
    const snapshot = snapshotOf([one], settings);
    const { programme } = setUp(snapshot);
    if (programme === null) throw new Error("no programme");
    const people = { mentees: programme.mentees.people, mentors: programme.mentors.people };
    const labels = { menteeLabels: ["Chloé Ray", "Zoé Lam"], mentorLabels: ["Alice Roy", "Bob Côté"] };
    const form = tab("Bulletins", ["Nom", "1er choix", "Pas avec"], ["Chloé Ray", "Bob Côté", "Alice Roy"]);
    const told = readBallots([form], { ...people, ...labels }, null, () => undefined);
    const before = proposed(snapshot).proposal;
    const silent = proposed(withBallots(snapshot, programme, [], 1, WORDS).read(TAB)).proposal;
    const after = proposed(withBallots(snapshot, programme, told, 1, WORDS).read(TAB)).proposal;
    const pairs = ({ dyads }: typeof before) =>
      dyads.map(({ mentee, mentor, score }) => [mentee.name, mentor.name, Math.round(score)]);
    expect(pairs(silent)).toEqual(pairs(before));
    expect(pairs(before).map(([, mentor]) => mentor)).toEqual(["Alice Roy", "Bob Côté"]);
    expect(pairs(after).map(([, mentor]) => mentor)).toEqual(["Bob Côté", "Alice Roy"]);
  });
});

describe("a dyads tab made with ballots", () => {
  it("is checked again as it was made", () => {
    const snapshot = balloted(before).read(TAB);
    const { sheet } = proposed(snapshot);
    const rows = toPlan(sheet, snapshot.tables).cells.map((row) => [...row]);
    const dyads = readDyadsTab({ rows }, dyadWords);
    if (dyads === null) throw new Error("no dyads tab");
    const tables = (name: string) => snapshot.tables.find((one) => one.name === name) ?? null;
    const programme = rereadProgramme(dyads.settings, tables, () => undefined);
    if (programme === null) throw new Error("no programme");
    const cohort = withRefusedBefore(runSteps(gatherCohort(programme)).cohort, dyads);
    const again = recheck(cohort, dyadWords("fr"), dyads.rows, { by: "", on: "" });
    expect(again).toEqual(sheet.rows);
  });

  it("gives, after an edit in the spreadsheet, what a check from scratch gives", async () => {
    const host = await hostOf([
      ...before.tables,
      { name: TAB.name, formFed: false, rows: balloted(before).plan.cells },
    ]);
    const votesRead = balloted(read(host));
    if (votesRead.written === null) throw new Error("the tab is not known again");
    const snapshot = votesRead.read(votesRead.written);
    const { sheet } = proposed(snapshot);
    const reply = ask(host, "writeTab", toPlan(sheet, snapshot.tables));
    if (!reply.ok) throw new Error(reply.fault);
    const name = reply.value.tab;

    const row = rowOf(sheetNamed(host.workbook, name), "Samuel Ayotte");
    const column = columnOf("mentor") - 1;
    host.edit({ sheetId: reply.value.sheetId, row: row - 1, column, text: "Sophie Charbonneau" });

    const programme = setUp(snapshot).programme;
    if (programme === null) throw new Error("no programme");
    const { cohort: scratch } = runSteps(gatherCohort(programme));
    const edited = sheetNamed(host.workbook, name).rows.map((cells) =>
      cells.map((cell) => (cell?.value === undefined || cell.value === null ? "" : cell.value)),
    );
    const dyads = readDyadsTab({ rows: edited as (string | number | boolean)[][] }, dyadWords);
    if (dyads === null) throw new Error("no dyads tab");
    const expected = recheck(scratch, dyadWords("fr"), dyads.rows, { by: "", on: "" });
    const shown = (cells: readonly (string | number)[]) =>
      cells.slice(0, columnOf("menteeKey") - 1).map(String);
    expect(edited.slice(HEAD).map((cells) => shown(cells as string[]))).toEqual(
      expected.map(({ cells }) => shown(cells)),
    );
    expect(at(sheetNamed(host.workbook, name), row, columnOf("watch"))).toContain("Conflit");
  });
});
