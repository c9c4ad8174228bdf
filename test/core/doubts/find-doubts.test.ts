import { describe, expect, it } from "vitest";
import type { Doubt } from "../../../src/core/doubts/doubt.ts";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { doubts as english } from "../../../src/core/messages/en/doubts.ts";
import { doubts as french } from "../../../src/core/messages/fr/doubts.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { type Answer, careless, check, settle } from "./careless.ts";

const questions = (snapshot: Snapshot): string[] => check(snapshot).doubts.map(french.question);

/** The links of a mentee and a mentor, as `kind level`, with a `?` where they rest on likeness. */
function ties(snapshot: Snapshot, mentee = 0, mentor = 0): string[] {
  const { programme } = setUp(snapshot);
  if (programme === null) throw new Error("no programme");
  const { cohort } = runSteps(gatherCohort(programme));
  return cohort.links
    .of(mentee, mentor)
    .map(({ kind, level, probable }) => `${kind} ${level}${probable === true ? "?" : ""}`);
}

/** The workbook after the answer that says so, to the only question there is. */
function answered(snapshot: Snapshot, says: string, candidate?: number): Snapshot {
  const [doubt, ...others] = check(snapshot).doubts;
  if (doubt === undefined || doubt.kind === "consent") throw new Error("no question of people");
  expect(others).toEqual([]);
  const at = doubt.answers.findIndex((answer) => answer.says === says && answer.candidate === candidate);
  if (at < 0) throw new Error(`no answer ${says}`);
  const after = settle(snapshot, doubt, at);
  expect(questions(after)).toEqual([]);
  return after;
}

const JOSEE: Answer = ["Josée Bernier", "josee@v.ca", "Ville de Saint-Hyacinthe"];
const VILLE = "Ville de St-Hyacinthe";

describe("a manager's name that is alike to a participant's", () => {
  const mentees: Answer[] = [
    ["Julie Tremblay", "julie@v.ca", VILLE, "J. Bernier"],
    ["Marc Un", "marc@v.ca", VILLE, "-"],
  ];
  it("is one question, the matter first, in both languages", () => {
    const { doubts } = check(careless(mentees, [JOSEE]));
    expect(doubts.map(french.question)).toEqual([
      "Julie Tremblay relève de «\u00a0J. Bernier\u00a0». Est-ce Josée Bernier, Ville de Saint-Hyacinthe?",
    ]);
    expect(doubts.map(english.question)).toEqual([
      "Julie Tremblay reports to “J. Bernier”. Is it Josée Bernier, Ville de Saint-Hyacinthe?",
    ]);
    expect(doubts[0]?.where).toEqual({ tab: "Mentorés", row: 2, column: "Qui est votre gestionnaire ?" });
  });

  it("is one question for a whole team, however it is written", () => {
    const team = Array.from({ length: 8 }, (_, at): Answer => {
      const manager = at % 2 === 0 ? "J. Bernier" : "Bernier, J.";
      return [`Eva Numéro${"abcdefgh".charAt(at)}`, `eva${String(at)}@v.ca`, VILLE, manager];
    });
    const [question, ...others] = questions(careless(team, [JOSEE]));
    expect(others).toEqual([]);
    expect(question).toMatch(
      /^Eva Numéroa, Eva Numérob et 6 autres personnes relèvent de «\u00a0J\. Bernier\u00a0»\./,
    );
  });

  it("is certain after a yes, and no tie after a no", () => {
    const asked = careless(mentees, [JOSEE]);
    expect(ties(asked)).toEqual(["reporting-line conflict?"]);
    expect(ties(answered(asked, "same", 0))).toEqual(["reporting-line conflict"]);
    expect(ties(answered(asked, "different"))).toEqual([]);
  });

  it("is the same question in English, answered in the words of the workbook", () => {
    const english = careless(mentees, [JOSEE]);
    const [doubt] = check({ ...english, settings: { ...english.settings, language: "en" } }).doubts;
    expect(doubt?.kind === "mention" && doubt.answers.flatMap(({ rows }) => rows)).toEqual([
      ["J. Bernier", "same person", "Josée Bernier <josee@v.ca>"],
      ["J. Bernier", "different person", "Josée Bernier <josee@v.ca>"],
    ]);
  });

  it("alike to several is asked with each of them, and somebody else", () => {
    const luc: Answer = ["Jean Bernier", "jean@v.ca", VILLE];
    const asked = careless(mentees, [JOSEE, luc]);
    expect(questions(asked)).toEqual(["Julie Tremblay relève de «\u00a0J. Bernier\u00a0». Qui est-ce?"]);
    const after = answered(asked, "same", 1);
    expect([ties(after, 0, 0), ties(after, 0, 1)]).toEqual([[], ["reporting-line conflict"]]);
    const nobody = answered(asked, "different");
    expect([ties(nobody, 0, 0), ties(nobody, 0, 1)]).toEqual([[], []]);
  });

  it("alike to one in each of several organisations may be each in theirs", () => {
    const asked = careless(
      [
        ["Eva Un", "eva@a.ca", "Alpha", "M. Roy"],
        ["Zoé Deux", "zoe@b.ca", "Beta", "M. Roy"],
      ],
      [
        ["Paul Roy", "paul@a.ca", "Alpha"],
        ["Rose Roy", "rose@b.ca", "Beta"],
      ],
    );
    const after = answered(asked, "each");
    expect([ties(after, 0, 0), ties(after, 0, 1), ties(after, 1, 0), ties(after, 1, 1)]).toEqual([
      ["reporting-line conflict"],
      [],
      [],
      ["reporting-line conflict"],
    ]);
  });
});

describe("a manager who bears a participant's name", () => {
  it("of another organisation is certain after a yes, and free after a no", () => {
    const asked = careless([["Eva Un", "eva@a.ca", "Alpha", "Luc Roy"]], [["Luc Roy", "luc@b.ca", "Beta"]]);
    expect(questions(asked)).toEqual(["Eva Un relève de «\u00a0Luc Roy\u00a0». Est-ce Luc Roy, Beta?"]);
    expect(ties(asked)).toEqual(["reporting-line unknown"]);
    expect(ties(answered(asked, "same", 0))).toEqual(["reporting-line conflict"]);
    expect(ties(answered(asked, "different"))).toEqual([]);
  });

  it("of several namesakes is whom the coordinator chooses, for all who named them", () => {
    const asked = careless(
      [
        ["Eva Un", "eva@a.ca", "", "Luc Roy"],
        ["Zoé Deux", "zoe@a.ca", "", "Luc Roy"],
      ],
      [
        ["Luc Roy", "luc@a.ca", "Alpha"],
        ["Luc Roy", "luc@b.ca", "Beta"],
      ],
    );
    expect(questions(asked)).toEqual(["Eva Un et Zoé Deux relèvent de «\u00a0Luc Roy\u00a0». Qui est-ce?"]);
    const after = answered(asked, "same", 1);
    for (const mentee of [0, 1]) {
      expect(ties(after, mentee, 0)).not.toContain("reporting-line unknown");
      expect(ties(after, mentee, 1)).toEqual(["reporting-line conflict"]);
    }
  });

  it("of several namesakes is one question, and no notice, for a large team too", () => {
    const team = Array.from({ length: 9 }, (_, at): Answer => [
      `Eva Numéro${"abcdefghi".charAt(at)}`,
      `e${String(at)}@a.ca`,
      "",
      "Luc Roy",
    ]);
    const namesakes: Answer[] = [
      ["Luc Roy", "luc@a.ca", "Alpha"],
      ["Luc Roy", "luc@b.ca", "Beta"],
    ];
    const { doubts, notices, issues } = check(careless(team, namesakes));
    expect(doubts.map(({ issues: asked }) => asked.length)).toEqual([9]);
    expect(notices.map(({ code }) => code)).not.toContain("manager-ambiguous");
    expect(issues.filter(({ code }) => code === "manager-ambiguous")).toMatchObject([{ total: 9 }]);
  });
});

describe("somebody to avoid whose name is alike", () => {
  it("is avoided certainly after a yes, and no more after a no", () => {
    const asked = careless(
      [["Eva Un", "eva@a.ca", "Alpha", "-", "Y. Lambert"]],
      [["Yvan Lambert", "y@b.ca", "Beta"]],
    );
    expect(questions(asked)).toEqual([
      "Eva Un demande d’éviter «\u00a0Y. Lambert\u00a0». Est-ce Yvan Lambert, Beta?",
    ]);
    expect(ties(asked)).toEqual(["avoid conflict?"]);
    expect(ties(answered(asked, "same", 0))).toEqual(["avoid conflict"]);
    expect(ties(answered(asked, "different"))).toEqual([]);
  });
});

describe("people who may be one", () => {
  it("in both roles are never paired after a yes, and may be after a no", () => {
    const asked = careless([["Ana Roy", "ana@a.ca", "Alpha"]], [["Ana Roy", "roy@b.ca", "Alpha"]]);
    expect(questions(asked)).toEqual([
      "Ana Roy (Alpha) est parmi les mentoré·es et parmi les mentor·es. Est-ce la même personne?",
    ]);
    expect(ties(asked)).toEqual(["same-person unknown"]);
    expect(ties(answered(asked, "same"))).toEqual(["same-person conflict"]);
    expect(ties(answered(asked, "different"))).toEqual([]);
  });

  it("with one of several mentors are that one and no other", () => {
    const asked = careless(
      [["Ana Roy", "ana@a.ca", "Alpha"]],
      [
        ["Ana Roy", "roy@b.ca", "Alpha"],
        ["Ana Roy", "ana@c.ca", "Alpha"],
      ],
    );
    const [doubt] = check(asked).doubts;
    if (doubt?.kind !== "identity") throw new Error("no question of people");
    expect(french.question(doubt)).toBe(
      "Ana Roy (Alpha), mentoré·e, porte le nom de 2 mentor·es. Qui est-ce?",
    );
    expect(doubt.answers.map(({ says, candidate }) => [says, candidate])).toEqual([
      ["same", 1],
      ["same", 2],
      ["different", undefined],
    ]);
    const after = settle(asked, doubt, 1);
    expect([ties(after, 0, 0), ties(after, 0, 1)]).toEqual([[], ["same-person conflict"]]);
  });

  it("in one tab are the latest after a yes, and two after a no", () => {
    const asked = careless(
      [
        ["Ana Roy", "ana@a.ca", "Alpha"],
        ["Roy, Ana", "roy@b.ca", "Alpha inc."],
      ],
      [["Luc Un", "luc@c.ca", "Beta"]],
    );
    expect(questions(asked)).toEqual([
      "Ana Roy (Alpha) a répondu 2 fois\u00a0: ana@a.ca et roy@b.ca. Est-ce une seule personne?",
    ]);
    const people = (snapshot: Snapshot) =>
      setUp(snapshot).programme?.mentees.people.map(({ email }) => email);
    expect(people(answered(asked, "same"))).toEqual(["roy@b.ca"]);
    expect(people(answered(asked, "different"))).toEqual(["ana@a.ca", "roy@b.ca"]);
  });

  it("without e-mails count as one, and as two after a no", () => {
    const twice: Answer[] = [
      ["Ana Roy", "", "Alpha"],
      ["Ana Roy", "", "Alpha"],
    ];
    const asked = careless(twice, [["Luc Un", "luc@c.ca", "Beta"]]);
    expect(questions(asked)).toEqual([
      "Ana Roy (Alpha) a répondu 2 fois sans courriel. Est-ce une seule personne?",
    ]);
    expect(setUp(answered(asked, "same")).programme?.mentees.people).toHaveLength(1);
    expect(setUp(answered(asked, "different")).programme?.mentees.people).toHaveLength(2);
  });

  it("who share an address are asked about, in one tab and across both", () => {
    const shared: Answer[] = [
      ["Ana Roy", "info@a.ca", "Alpha"],
      ["Luc Côté", "info@a.ca", "Alpha"],
    ];
    const one = careless(shared, [["Zoé Un", "zoe@c.ca", "Beta"]]);
    expect(questions(one)).toEqual([
      "Ana Roy et Luc Côté donnent la même adresse, info@a.ca. Est-ce une seule personne?",
    ]);
    expect(setUp(answered(one, "different")).programme?.mentees.people).toHaveLength(2);
    expect(setUp(answered(one, "same")).programme?.mentees.people).toHaveLength(1);
    const both = careless(shared.slice(0, 1), shared.slice(1));
    expect(ties(answered(both, "same"))).toEqual(["same-person conflict"]);
    expect(ties(answered(both, "different"))).toEqual([]);
  });

  it("are no question where no row of the Links tab could tell them from others", () => {
    const asked = careless(
      [
        ["Ana Roy", "", "Alpha"],
        ["Ana Roy", "", "Beta"],
      ],
      [
        ["Ana Roy", "", "Alpha"],
        ["Ana Roy", "", "Beta"],
      ],
    );
    expect(questions(asked)).toEqual([]);
    expect(check(asked).notices.map(({ code }) => code)).toContain("maybe-one-person");
  });
});

describe("the questions and the notices of a workbook", () => {
  const mentees: Answer[] = [
    ["Julie Tremblay", "julie@v.ca", VILLE, "J. Bernier"],
    ["Ana Roy", "ana@a.ca", "Alpha"],
    ["Dominic Roy", "dom@a.ca", "Alpha", "-", "", ""],
    ["Éli Un", "info@a.ca"],
    ["Flo Deux", "info@a.ca"],
  ];
  const snapshot = careless(mentees, [JOSEE, ["Ana Roy", "roy@b.ca", "Alpha"]]);

  it("stand in the order of what they may break: ties, people, consent", () => {
    const kinds = (doubt: Doubt): string => (doubt.kind === "identity" ? doubt.because : doubt.kind);
    expect(check(snapshot).doubts.map(kinds)).toEqual(["mention", "both-roles", "shared-email", "consent"]);
  });

  it("are together all issues, each once", () => {
    const { issues, doubts, notices } = check(snapshot);
    const apart = issues.flatMap((issue) => issue.each ?? [issue]);
    const told = [
      ...doubts.flatMap((doubt) => doubt.issues),
      ...notices.flatMap((issue) => issue.each ?? [issue]),
    ];
    expect(told).toHaveLength(apart.length);
    expect(new Set(told)).toEqual(new Set(apart));
  });

  it("are no questions where an error forbids to read people", () => {
    const [tab] = snapshot.tables;
    const { doubts, notices, issues } = check({ ...snapshot, tables: tab === undefined ? [] : [tab] });
    expect(doubts).toEqual([]);
    expect(notices).toEqual(issues);
  });
});
