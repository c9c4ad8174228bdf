import { describe, expect, it, test } from "vitest";
import { answersOfDyads } from "../../../src/core/acceptance/answers-of-dyads.ts";
import type { FormerPairs } from "../../../src/core/acceptance/former-pairs.ts";
import { readAcceptances } from "../../../src/core/acceptance/read-acceptances.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { tab } from "../workbooks.ts";
import {
  ANA,
  type Answer,
  BOB,
  EVE,
  HEADER,
  MAX,
  NO_FORMER,
  ZOE,
  answered,
  cohort,
  dyad,
  standing,
  tabOf,
} from "./answers.ts";

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

  it.each(["oui mais non", "Oui / Non", "Oui, mais pas avant mars", "Oui, j’accepte, Non, pas ce jumelage"])(
    "of %s is no yes: it takes the place of an earlier answer, and is for a person to judge",
    (words) => {
      const { said, sides, codes } = answered(dyads, ["Zoé", "Ana", "oui"], ["Zoé", "Ana", words]);
      expect([said[0], sides[0]?.mentee?.words, codes]).toEqual([[null, null], words, ["acceptance-unread"]]);
      expect(standing([dyad(ZOE, ANA)], "mentee", [["Zoé", "Ana", words]])).toMatchObject([
        { sides: { mentee: "unsure" }, outcome: "open", toAsk: [] },
      ]);
    },
  );

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

  it("about a name that several bear is about the one of the dyad, and theirs is told by whom they name", () => {
    const mentors = cohort.mentors.map((mentor) => ({ ...mentor, name: "Marc Roy" }));
    const namesakes = { ...cohort, mentors, mentorLabels: ["Marc Roy (a@x)", "Marc Roy (b@x)"] };
    const saidBy = (name: string, proposed: string, accepts: string): unknown => {
      const { issues, report } = collectIssues();
      const cells: Cell[] = ["2026-03-01 10:00:00", name, "", proposed, accepts, ""];
      const acceptances = readAcceptances([tab("Acceptations", HEADER, cells)], "fr", report);
      const pairs = [dyad(ZOE, ANA), dyad(MAX, BOB)];
      const sides = answersOfDyads(pairs, namesakes, acceptances, NO_FORMER, report);
      const said = sides.map(({ mentee, mentor }) => [mentee?.accepts ?? null, mentor?.accepts ?? null]);
      return [...said, ...issues.map(({ code }) => code)];
    };
    expect(saidBy("Zoé", "marc roy", "non")).toEqual([
      [false, null],
      [null, null],
    ]);
    expect(saidBy("Marc Roy", "Max", "oui")).toEqual([
      [null, null],
      [null, true],
    ]);
    expect(saidBy("Marc Roy", "", "oui")).toEqual([[null, null], [null, null], "acceptance-from-unknown"]);
    expect(saidBy("Marc Roy", "Ève", "oui")).toEqual([[null, null], [null, null], "acceptance-from-unknown"]);
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
