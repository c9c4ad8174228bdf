import { describe, expect, it, test } from "vitest";
import { answersOfDyads } from "../../../src/core/acceptance/answers-of-dyads.ts";
import type { FormerPairs } from "../../../src/core/acceptance/former-pairs.ts";
import { readAsked, withAsked } from "../../../src/core/acceptance/asked.ts";
import { askingOf } from "../../../src/core/acceptance/asking.ts";
import { type Acceptance, readAcceptances } from "../../../src/core/acceptance/read-acceptances.ts";
import { type AskingOrder, SIDES } from "../../../src/core/acceptance/side.ts";
import { introducedMark } from "../../../src/core/introduction/introduced.ts";
import type { MadeDyad } from "../../../src/core/introduction/made-dyads.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { gather, programme } from "../dyads/cohorts.ts";
import { tab } from "../workbooks.ts";

/** Ana has two places, Bob one. */
const { cohort } = gather(
  programme(
    [
      ["Ana", 2, "Vente"],
      ["Bob", 1, "Vente"],
    ],
    [
      ["Zoé", "Vente"],
      ["Ève", "Vente"],
      ["Max", "Vente"],
    ],
  ),
);
const NO_FORMER: FormerPairs = () => null;
const [ANA, BOB] = [0, 1];
const [ZOE, EVE, MAX] = [0, 1, 2];

const dyad = (mentee: number, mentor: number, status: Status = "proposed"): MadeDyad => ({
  ...{ mentee, mentor, status, decidedOn: "" },
  row: { menteeKey: "", mentee: "" },
});

const HEADER = [
  "Horodateur",
  "Prénom et nom",
  "Adresse courriel",
  "La personne qui vous est proposée",
  "Acceptez-vous ce jumelage?",
  "Si c’est non, qu’est-ce qui conviendrait mieux?",
];
type Answer = readonly [name: string, proposed: string, accepts: string, why?: string];

const tabOf = (answers: readonly Answer[], header = HEADER) =>
  tab(
    "Acceptations",
    header,
    ...answers.map(([name, proposed, accepts, why = ""], at): Cell[] => [
      `2026-03-0${String(at + 1)} 10:00:00`,
      ...[name, `${name.toLowerCase()}@x.example`, proposed, accepts, why],
    ]),
  );

function answered(dyads: readonly MadeDyad[], ...given: readonly (Answer | FormerPairs)[]) {
  const answers = given.filter((answer) => typeof answer !== "function");
  const former = given.find((answer) => typeof answer === "function") ?? NO_FORMER;
  const { issues, report } = collectIssues();
  const acceptances: Acceptance[] = readAcceptances([tabOf(answers)], "fr", report);
  const sides = answersOfDyads(dyads, cohort, acceptances, former, report);
  return {
    said: sides.map((both) => SIDES.map((side) => both[side]?.accepts ?? null)),
    codes: issues.map(({ code }) => code),
    names: issues.map(({ names }) => names),
    sides,
  };
}

describe("an answer", () => {
  const dyads = [dyad(ZOE, ANA), dyad(EVE, ANA), dyad(MAX, BOB)];

  it("counts for the dyad of the two, from either side", () => {
    expect(
      answered(dyads, ["Zoé", "Ana", "Oui, j’accepte"], ["Bob", "Max", "Non, pas ce jumelage"]).said,
    ).toEqual([
      [true, null],
      [null, null],
      [null, false],
    ]);
  });

  it("that came later replaces an earlier one of the same two", () => {
    const { said, sides } = answered(
      dyads,
      ["Ana", "Zoé", "Oui, j’accepte"],
      ["Ana", "Zoé", "Non, pas ce jumelage", "Une autre fois"],
      ["Ana", "Ève", "Oui, j’accepte"],
    );
    expect(said).toEqual([
      [null, false],
      [null, true],
      [null, null],
    ]);
    expect(sides[0]?.mentor?.reason).toBe("Une autre fois");
  });

  it("needs no name where there is one dyad, and is asked about where there are several", () => {
    expect(answered(dyads, ["Bob", "", "oui"])).toMatchObject({
      said: [
        [null, null],
        [null, null],
        [null, true],
      ],
    });
    expect(answered(dyads, ["Ana", "", "oui"])).toMatchObject({
      said: [
        [null, null],
        [null, null],
        [null, null],
      ],
      codes: ["acceptance-unclear"],
    });
  });

  it.each<[Answer, string]>([
    [["Quelqu’un", "Ana", "oui"], "acceptance-from-unknown"],
    [["Zoé", "Bob", "oui"], "acceptance-of-no-dyad"],
    [["Zoé", "Personne", "oui"], "acceptance-of-no-dyad"],
    [["Zoé", "Ana", "peut-être"], "acceptance-unread"],
  ])("of %j counts for nobody, and is told", (answer, code) => {
    const { said, codes } = answered(dyads, answer);
    expect(said.flat().every((accepts) => accepts === null)).toBe(true);
    expect(codes).toEqual([code]);
  });

  it("that says the contrary of an earlier one counts, and is asked about", () => {
    const twice: Answer[] = [
      ["Zoé", "Ana", "oui"],
      ["Zoé", "Ana", "non"],
    ];
    expect(answered(dyads, ...twice)).toMatchObject({
      said: [
        [false, null],
        [null, null],
        [null, null],
      ],
      codes: ["acceptance-changed"],
    });
    expect(answered(dyads, ["Zoé", "Ana", "non"], ["Zoé", "Ana", "non"]).codes).toEqual([]);
  });

  it("without a readable date is older than any other, and of two such the lower one counts", () => {
    const undated = (...rows: readonly (readonly [on: string, accepts: string])[]) => {
      const { report } = collectIssues();
      const cells = rows.map(([on, accepts]): Cell[] => [on, "Zoé", "zoé@x.example", "Ana", accepts, ""]);
      const acceptances = readAcceptances([tab("Acceptations", HEADER, ...cells)], "fr", report);
      return answersOfDyads(dyads, cohort, acceptances, NO_FORMER, report)[0]?.mentee?.accepts;
    };
    expect(undated(["2026-03-01 10:00:00", "oui"], ["bientôt", "non"])).toBe(true);
    expect(undated(["bientôt", "oui"], ["2026-02-31", "non"])).toBe(false);
  });

  it("from an address that is not the person's counts, and is told; one of two people is nobody's", () => {
    const addresses = ["zoe@p.example", "eve@p.example", "max@p.example"];
    const mails = {
      ...cohort,
      mentees: cohort.mentees.map((mentee, at) => ({ ...mentee, email: addresses[at] ?? "" })),
      mentors: cohort.mentors.map((mentor) => ({
        ...mentor,
        email: `${mentor.name.toLowerCase()}@p.example`,
      })),
    };
    const codesOf = (name: string, email: string): unknown => {
      const { issues, report } = collectIssues();
      const cells: Cell[] = ["2026-03-01 10:00:00", name, email, "Ana", "oui", ""];
      const acceptances = readAcceptances([tab("Acceptations", HEADER, cells)], "fr", report);
      const [first] = answersOfDyads(dyads, mails, acceptances, NO_FORMER, report);
      return [first?.mentee?.accepts ?? null, ...issues.map(({ code }) => code)];
    };
    expect(codesOf("Zoé", "zoe@p.example")).toEqual([true]);
    expect(codesOf("Zoé", "")).toEqual([true]);
    expect(codesOf("Zoé", "ailleurs@x.example")).toEqual([true, "acceptance-other-email"]);
    expect(codesOf("Zoé", "max@p.example")).toEqual([null, "acceptance-two-people"]);
    expect(codesOf("Zoé", "bob@p.example")).toEqual([null, "acceptance-two-people"]);
  });

  it("about a dyad that was deleted or given to somebody else since is told", () => {
    expect(answered([dyad(EVE, ANA)], ["Zoé", "Ana", "oui"]).codes).toEqual(["acceptance-of-no-dyad"]);
    expect(answered([dyad(ZOE, BOB)], ["Zoé", "Ana", "oui"]).codes).toEqual(["acceptance-of-no-dyad"]);
  });

  it.each<[Answer, "refused" | "replaced", readonly string[]]>([
    [["Zoé", "Bob", "non"], "refused", []],
    [["Zoé", "Bob", "oui"], "refused", ["acceptance-of-former-dyad"]],
    [["Zoé", "Bob", "oui"], "replaced", ["acceptance-of-former-dyad"]],
    [["Bob", "Zoé", "non"], "replaced", ["refusal-of-former-dyad"]],
  ])("%j about a dyad that is %s since is no stranger’s", (answer, became, codes) => {
    const former: FormerPairs = (mentee, mentor) => (mentee === ZOE && mentor === BOB ? became : null);
    const given = answered(dyads, answer, former);
    expect(given.said.flat().every((accepts) => accepts === null)).toBe(true);
    expect(given.codes).toEqual(codes);
  });

  it("without a name of somebody who has no dyad any more is about the one they had", () => {
    const former: FormerPairs = (mentee, mentor) => (mentee === ZOE && mentor === ANA ? "replaced" : null);
    expect(answered([dyad(EVE, ANA)], ["Zoé", "", "oui"], former)).toMatchObject({
      codes: ["acceptance-of-former-dyad"],
      names: [["Zoé", "Ana"]],
    });
  });

  test("a question that was renamed is named", () => {
    const { issues, report } = collectIssues();
    const header = HEADER.map((title) => (title.startsWith("Acceptez") ? "Alors?" : title));
    readAcceptances([tabOf([["Zoé", "Ana", "oui"]], header)], "fr", report);
    expect(issues).toMatchObject([
      { code: "acceptance-question-missing", names: ["Acceptez-vous ce jumelage?"] },
    ]);
  });
});

test("a question that stands in two columns is named", () => {
  const { issues, report } = collectIssues();
  readAcceptances([tabOf([["Zoé", "Ana", "oui"]], [...HEADER, "Acceptez-vous ce jumelage?"])], "fr", report);
  expect(issues).toMatchObject([{ code: "form-question-twice", names: ["Acceptez-vous ce jumelage?"] }]);
});

const markOf = ({ mentee, mentor }: MadeDyad): string =>
  introducedMark(cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? "");

function standing(
  dyads: readonly MadeDyad[],
  order: AskingOrder,
  answers: readonly Answer[] = [],
  kept = "",
  today = "2026-03-05",
) {
  const { sides } = answered(dyads, ...answers);
  return askingOf({
    dyads,
    cohort,
    answers: sides,
    askedOf: readAsked(kept),
    notedOf: () => null,
    order,
    today,
  }).map(({ state }) => state);
}

describe("whom to ask", () => {
  const dyads = [dyad(ZOE, ANA)];

  it.each<[AskingOrder, readonly string[]]>([
    ["mentor-first", ["mentor"]],
    ["mentee-first", ["mentee"]],
    ["both", ["mentee", "mentor"]],
    ["mentor", ["mentor"]],
    ["mentee", ["mentee"]],
  ])("follows the order %s", (order, sides) => {
    expect(standing(dyads, order)).toMatchObject([{ toAsk: sides, outcome: "open" }]);
  });

  it("is the second once the first accepts, then nobody", () => {
    expect(standing(dyads, "mentor-first", [["Ana", "Zoé", "oui"]])).toMatchObject([
      { toAsk: ["mentee"], outcome: "open" },
    ]);
    const both: Answer[] = [
      ["Ana", "Zoé", "oui"],
      ["Zoé", "Ana", "oui"],
    ];
    expect(standing(dyads, "mentor-first", both)).toMatchObject([{ toAsk: [], outcome: "accepted" }]);
    expect(standing(dyads, "mentor", [["Ana", "Zoé", "oui"]])).toMatchObject([{ outcome: "accepted" }]);
  });

  it("is nobody once one declines, even one who was not asked", () => {
    expect(standing(dyads, "mentor", [["Zoé", "Ana", "non"]])).toMatchObject([
      { toAsk: [], outcome: "declined" },
    ]);
  });

  it("is nobody beyond the seats of a mentor, those asked and confirmed first", () => {
    const bobs = [dyad(ZOE, BOB), dyad(EVE, BOB), dyad(MAX, ANA)];
    const toAsk = (kept: string, answers: Answer[] = []) =>
      standing(bobs, "mentor-first", answers, kept).map((state) => state.toAsk.length);
    expect(toAsk("")).toEqual([1, 0, 1]);
    const second = bobs[1];
    if (second === undefined) throw new Error("no dyad");
    const kept = withAsked("", markOf(second), "mentor", { on: "2026-03-01", until: "2026-03-08" });
    expect(toAsk(kept)).toEqual([0, 0, 1]);
    // A no frees the seat for the other.
    expect(toAsk(kept, [["Bob", "Ève", "non"]])).toEqual([1, 0, 1]);
  });
});

it("is nobody before both agree that their answers are used", () => {
  const mentors = cohort.mentors.map((mentor) => ({ ...mentor, awaitsConsent: true as const }));
  const [entry] = askingOf({
    ...{ dyads: [dyad(ZOE, ANA)], cohort: { ...cohort, mentors }, answers: [] },
    ...{ askedOf: readAsked(""), notedOf: () => null, order: "mentee-first", today: "2026-03-05" },
  });
  expect(entry).toMatchObject({ awaitsConsent: ["mentor"], state: { toAsk: [] } });
});

describe("what was asked", () => {
  const [first] = [dyad(ZOE, ANA)];
  const kept = withAsked("", markOf(first), "mentor", { on: "2026-03-01", until: "2026-03-08" });

  it("waits until the deadline, then is late, and an answer ends it", () => {
    const mentor = (today: string, answers: Answer[] = []) =>
      standing([first], "mentor-first", answers, kept, today)[0]?.sides.mentor;
    expect(mentor("2026-03-08")).toBe("asked");
    expect(mentor("2026-03-09")).toBe("late");
    expect(mentor("2026-03-09", [["Ana", "Zoé", "oui"]])).toBe("accepted");
  });

  it("is kept without any name, beside other lines, and can be taken back", () => {
    expect(kept).not.toMatch(/ana|zo/i);
    const other = withAsked(kept, "autre", "mentee", { on: "2026-03-02", until: "2026-03-09" });
    expect(other.split("\n")).toHaveLength(2);
    expect(withAsked(other, "autre", "mentee", null)).toBe(kept);
    expect(readAsked("n’importe quoi\n")("autre", "mentee")).toBeNull();
  });
});
