import { describe, expect, it } from "vitest";
import { groupDoubts, unnamedGroups } from "../../../src/core/cohort/group-doubts.ts";
import { guaranteedGroups } from "../../../src/core/cohort/guarantees.ts";
import {
  asOtherAnswer,
  asSameAnswer,
  askedAgain,
  withoutAnswer,
} from "../../../src/core/intake/answer-doubts.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { SETTINGS, programme } from "../dyads/cohorts.ts";
import { snapshotOf } from "../workbooks.ts";

const guarantee = (value: string[], more: Partial<GuaranteeRule> = {}): GuaranteeRule => ({
  ...{ role: "mentee", column: "Sujets", is: "one-of", value, places: 1 },
  ...more,
});

/** The mentees' answers to « Sujets », one a person, under guarantees. */
function answering(answers: readonly string[], ...guarantees: GuaranteeRule[]) {
  const mentees = answers.map((answer, at) => [`Lea${String.fromCharCode(65 + at)}`, answer]);
  const tables = programme([["Ada", 1, "Vente"]], mentees);
  const read = setUp(snapshotOf(tables, { ...SETTINGS, guarantees })).programme;
  if (read === null) throw new Error("not read");
  return { settings: read.settings, menteeAnswers: read.mentees };
}

const doubtsOf = (answers: readonly string[], rule: GuaranteeRule, ...others: GuaranteeRule[]) =>
  groupDoubts(rule, answering(answers, rule, ...others));

const NEW = "Nouvelle personne";
const REWORDED = "Nouvelle personne (moins d’un an)";

describe("the answers of a guarantee", () => {
  it("are asked about where some people give the one, and others the same reworded", () => {
    expect(doubtsOf([NEW, REWORDED, "Vente", NEW, REWORDED, REWORDED], guarantee([NEW]))).toEqual([
      { answer: NEW, people: 2, near: { text: REWORDED, people: 3 } },
    ]);
  });

  it("count meanwhile as the guarantee names them, and no others", () => {
    const cohort = answering([NEW, REWORDED, "Vente"], guarantee([NEW]));
    expect(guaranteedGroups(cohort)).toMatchObject([{ members: [0], counted: [0] }]);
  });

  it("are asked about where nobody gives one any more, with what it may be called today", () => {
    expect(doubtsOf([REWORDED, "Vente"], guarantee([NEW]))).toEqual([
      { answer: NEW, people: 0, near: { text: REWORDED, people: 1 } },
    ]);
    expect(doubtsOf(["Relève d’entreprise", "Vente"], guarantee(["Relève"]))).toMatchObject([
      { people: 0, near: { text: "Relève d’entreprise" } },
    ]);
    expect(doubtsOf(["Vente"], guarantee(["Vente", NEW]))).toEqual([{ answer: NEW, people: 0, near: null }]);
  });

  it.each([
    ["Montréal", "Montréal-Est"],
    ["Oui", "Non"],
    ["Moins de 2 ans", "Moins de 5 ans"],
  ])("raise no question where %s and %s are given", (a, b) => {
    expect(doubtsOf([a, b, a, b], guarantee([a]))).toEqual([]);
    expect(doubtsOf([b, b], guarantee([a]))).toEqual([{ answer: a, people: 0, near: null }]);
  });

  it("are two where one person gave both, where a guarantee names either, or where somebody said so", () => {
    const both = [NEW, REWORDED, `${NEW}, ${REWORDED}`];
    expect(doubtsOf(both, guarantee([NEW]))).toEqual([]);
    const answers = [NEW, REWORDED, "Vente"];
    expect(doubtsOf(answers, guarantee([NEW, REWORDED]))).toEqual([]);
    expect(doubtsOf(answers, guarantee([NEW]), guarantee([REWORDED]))).toEqual([]);
    expect(doubtsOf(answers, guarantee([NEW], { apart: [REWORDED] }))).toEqual([]);
    expect(doubtsOf(answers, guarantee([NEW]), guarantee([REWORDED], { column: "Entreprise" }))).toHaveLength(
      1,
    );
  });

  it("are asked about only where the question is there, and names answers", () => {
    expect(doubtsOf([REWORDED], guarantee([NEW], { column: "Région" }))).toEqual([]);
    expect(doubtsOf([REWORDED], guarantee([], { is: "answered" }))).toEqual([]);
    expect(doubtsOf([NEW, REWORDED], guarantee([NEW], { is: "not-one-of" }))).toEqual([]);
  });

  it("are not asked about for people who are of the group by another of their answers", () => {
    const answers = [NEW, `Vente, ${REWORDED}`];
    expect(doubtsOf(answers, guarantee([NEW, "Vente"]))).toEqual([]);
    expect(doubtsOf([...answers, REWORDED], guarantee([NEW, "Vente"]))).toEqual([
      { answer: NEW, people: 1, near: { text: REWORDED, people: 1 } },
    ]);
  });

  it("are held against what anybody may be called today only where nobody gives them", () => {
    expect(doubtsOf(["Relève", "Relève d’entreprise"], guarantee(["Relève"]))).toEqual([]);
  });

  it("share no answer: each text is asked about once", () => {
    const doubts = doubtsOf(
      [NEW, "Nouvelles personnes (2025)", REWORDED],
      guarantee([NEW, "Nouvelles personnes (2025)"]),
    );
    expect(doubts).toHaveLength(1);
  });
});

describe("once somebody has answered", () => {
  const answers = [NEW, REWORDED, "Vente"];
  const settled = (change: typeof asSameAnswer<GuaranteeRule>, given = answers) => {
    const rule = guarantee([NEW]);
    const [doubt] = doubtsOf(given, rule);
    if (doubt === undefined) throw new Error("no doubt");
    const changed = change(rule, doubt);
    const cohort = answering(given, changed);
    return { changed, doubts: groupDoubts(changed, cohort), members: guaranteedGroups(cohort)[0]?.members };
  };

  it("that it is the same group, both count and nothing is asked", () => {
    expect(settled(asSameAnswer)).toEqual({
      changed: guarantee([NEW, REWORDED]),
      doubts: [],
      members: [0, 1],
    });
  });

  it("that it is the same group, the new text stands for one that nobody gives", () => {
    expect(settled(asSameAnswer, [REWORDED, "Vente"])).toEqual({
      changed: guarantee([REWORDED]),
      doubts: [],
      members: [0],
    });
  });

  it("that it is another group, it does not count and is not asked about, until it is asked again", () => {
    const { changed, doubts, members } = settled(asOtherAnswer);
    expect({ changed, doubts, members }).toEqual({
      changed: guarantee([NEW], { apart: [REWORDED] }),
      doubts: [],
      members: [0],
    });
    expect(askedAgain(changed, REWORDED)).toEqual(guarantee([NEW]));
    const two = { ...changed, apart: [REWORDED, "Vente"] };
    expect(askedAgain(two, REWORDED)).toEqual(guarantee([NEW], { apart: ["Vente"] }));
  });

  it("that one answer is the same group, the others of the guarantee stay as they are", () => {
    const near = { text: REWORDED, people: 1 };
    const rule = guarantee(["Vente", NEW]);
    expect(asSameAnswer(rule, { answer: NEW, people: 1, near })).toEqual(guarantee(["Vente", NEW, REWORDED]));
    expect(asSameAnswer(rule, { answer: NEW, people: 0, near })).toEqual(guarantee(["Vente", REWORDED]));
    expect(askedAgain(guarantee([NEW]), REWORDED)).toEqual(guarantee([NEW]));
  });

  it("an answer that nobody gives is waited for no more, but for the only one", () => {
    expect(withoutAnswer(guarantee(["Vente", NEW]), NEW)).toEqual(guarantee(["Vente"]));
    expect(withoutAnswer(guarantee([NEW]), NEW)).toEqual(guarantee([NEW]));
    const nobody = { answer: NEW, people: 0, near: null };
    expect([asSameAnswer(guarantee([NEW]), nobody), asOtherAnswer(guarantee([NEW]), nobody)]).toEqual([
      guarantee([NEW]),
      guarantee([NEW]),
    ]);
  });

  it("the answers that no guarantee names may be chosen in its place, most given first", () => {
    const rule = guarantee([NEW], { apart: ["Vente"] });
    const cohort = answering(["Relève", "Finances", "Vente", "Finances"], rule);
    expect(unnamedGroups(rule, cohort)).toEqual([
      { text: "Finances", people: 2 },
      { text: "Relève", people: 1 },
    ]);
  });
});
