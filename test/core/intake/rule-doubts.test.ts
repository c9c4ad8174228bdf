import { describe, expect, it } from "vitest";
import { asOtherAnswer, asSameAnswer } from "../../../src/core/intake/answer-doubts.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { issueText } from "../../../src/core/messages/index.ts";
import { snapshotOf, tab } from "../workbooks.ts";

const OLD = "Moins de 2 ans d’expérience";
const NEW = "Moins de deux ans d’expérience";

const rule = (is: EligibilityRule["is"], value: string[], more: Partial<EligibilityRule> = {}) =>
  ({ role: "mentee", column: "Situation", is, value, ...more }) satisfies EligibilityRule;

const nameOf = (at: number): string =>
  `Lea${String.fromCharCode(65 + (at % 26)).repeat(1 + Math.floor(at / 26))}`;

/** A mentor, and mentees who answer « Situation », one a person, in the order of the answers. */
function tablesOf(answers: readonly string[]) {
  const mentors = tab("Mentors", ["Courriel", "Nom", "Sujets"], ["ada@x.example", "Ada Roy", "Vente"]);
  const mentees = tab(
    "Mentorés",
    ["Courriel", "Nom", "Sujets", "Situation"],
    ...answers.map((answer, at) => [`${nameOf(at)}@x.example`, `${nameOf(at)} Roy`, "Vente", answer]),
  );
  return [mentors, mentees];
}

/** Who takes part under some rules, by their place among the answers, and what is asked or said of the rules. */
function read(answers: readonly string[], ...eligibility: EligibilityRule[]) {
  const tables = tablesOf(answers);
  const settings = { mentors: { tab: "Mentors" }, mentees: { tab: "Mentorés" }, eligibility };
  const { forms, doubtedRules, issues, outline } = setUp(snapshotOf(tables, settings));
  const names = answers.map((_, at) => `${nameOf(at)} Roy`);
  return {
    tables,
    people: forms.mentee?.roster.people.map(({ name }) => names.indexOf(name)) ?? [],
    doubts: doubtedRules.flatMap(({ doubts }) => doubts),
    rules: doubtedRules.map((doubted) => doubted.rule),
    issues: issues.filter(({ code }) => code.startsWith("rule-")),
    settings: outline.settings,
  };
}

describe("an answer that keeps people out, reworded in the form", () => {
  const answers = [OLD, NEW, "Plus de dix ans", NEW];
  const exclusion = rule("not-one-of", [OLD]);

  it("keeps out whoever gives the new text until somebody says, and asks", () => {
    const { people, doubts, issues } = read(answers, exclusion);
    expect(people).toEqual([2]);
    expect(doubts).toEqual([{ answer: OLD, people: 1, near: { text: NEW, people: 2 } }]);
    expect(issues).toMatchObject([
      { code: "rule-answer-alike", severity: "warning", column: "Situation", tab: "Mentorés" },
    ]);
    expect(issues[0]).toMatchObject({ read: OLD, names: [NEW], count: 2, role: "mentee" });
  });

  it("does so where everybody gives the new text, too", () => {
    const { people, doubts } = read([NEW, "Plus de dix ans", NEW], exclusion);
    expect(people).toEqual([1]);
    expect(doubts).toEqual([{ answer: OLD, people: 0, near: { text: NEW, people: 2 } }]);
  });

  it("keeps out the same people where the settings of the run are read again, or given back", () => {
    const { tables, settings } = read(answers, exclusion);
    if (settings === null) throw new Error("no settings");
    const table = (name: string) => tables.find((each) => each.name === name) ?? null;
    const again = rereadProgramme(settings, table, () => undefined);
    expect(again?.mentees.people.map(({ row }) => row)).toEqual([4]);
    const given = setUp(snapshotOf(tables, settings));
    expect(given.doubtedRules).toMatchObject([{ rule: exclusion, doubts: [{ near: { text: NEW } }] }]);
    expect(given.outline.people.mentees).toBe(1);
  });

  it("holds nothing of what was in doubt at another reading", () => {
    const { people, rules } = read(["Plus de dix ans"], { ...exclusion, doubtful: ["Plus de dix ans"] });
    expect(people).toEqual([0]);
    expect(rules).toEqual([exclusion]);
  });

  it("keeps out both for good once they are said to be the same, also should nobody give the old one now", () => {
    for (const given of [answers, answers.slice(1)]) {
      const [doubt] = read(given, exclusion).doubts;
      if (doubt === undefined) throw new Error("no doubt");
      const same = asSameAnswer(exclusion, doubt);
      expect(same.value).toEqual([OLD, NEW]);
      const { people, issues } = read(given, same);
      expect(people).toEqual([given.indexOf("Plus de dix ans")]);
      expect(issues).toEqual([]);
    }
  });

  it("lets the new one in once it is said to be another, and asks no more", () => {
    const [doubt] = read(answers, exclusion).doubts;
    if (doubt === undefined) throw new Error("no doubt");
    const { people, issues } = read(answers, asOtherAnswer(exclusion, doubt));
    expect(people).toEqual([1, 2, 3]);
    expect(issues).toEqual([]);
  });

  it("is asked about for those alone whom the rule concerns", () => {
    const excepted = { ...exclusion, except: ["LeaB Roy"] };
    expect(read(answers, excepted)).toMatchObject({ people: [1, 2], doubts: [{ near: { people: 1 } }] });
    const other = rule("not-one-of", [NEW]);
    expect(read(answers, exclusion, other)).toMatchObject({ people: [2], doubts: [] });
  });
});

describe("an answer that lets people in, reworded in the form", () => {
  const answers = ["Montérégie", "Montérégie (Longueuil)", "Laval", "Montérégie (Longueuil)"];
  const admission = rule("one-of", ["Montérégie"]);

  it("lets in nobody by the new text until somebody says, and asks", () => {
    const { people, issues } = read(answers, admission);
    expect(people).toEqual([0]);
    expect(issues).toMatchObject([
      { code: "rule-answer-alike", names: ["Montérégie (Longueuil)"], count: 2 },
    ]);
  });

  it("is replaced by the new text that all of them give once it is said to be the same", () => {
    const given = answers.slice(1);
    const { people, doubts, issues } = read(given, admission);
    expect(people).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["rule-answer-alike"]);
    const [doubt] = doubts;
    if (doubt === undefined) throw new Error("no doubt");
    const same = asSameAnswer(admission, doubt);
    expect(same.value).toEqual(["Montérégie (Longueuil)"]);
    expect(read(given, same)).toMatchObject({ people: [0, 2], issues: [] });
  });
});

describe("a rule that is for nobody", () => {
  it("says so where the answers share no word with it", () => {
    const excluding = read(["Bien sûr", "Non"], rule("not-one-of", ["Oui"]));
    expect(excluding.issues).toMatchObject([
      { code: "rule-excludes-nobody", severity: "info", names: ["Oui"], rule: "Situation ≠ Oui" },
    ]);
    const admitting = read(["Bien sûr", "Non"], rule("one-of", ["Oui", "D’accord"]));
    expect(admitting.issues).toMatchObject([
      { code: "rule-admits-nobody", severity: "warning", names: ["Oui", "D’accord"] },
    ]);
    expect(excluding.doubts).toEqual([{ answer: "Oui", people: 0, near: null }]);
  });

  it("says nothing where an option is chosen by nobody beside one that is, or nobody has answered", () => {
    expect(read(["Oui", "Non"], rule("not-one-of", ["Oui", "Peut-être"])).issues).toEqual([]);
    expect(read(["Oui", "Non"], rule("one-of", ["Oui", "Peut-être"])).issues).toEqual([]);
    expect(read(["", ""], rule("not-one-of", ["Oui"])).issues).toEqual([]);
  });
});

describe("no question is raised", () => {
  it.each([
    ["by another number", "Moins de 2 ans", "Moins de 5 ans"],
    ["by a negation", "À la retraite", "Pas à la retraite"],
    ["by another region", "Montréal", "Montréal-Est"],
    ["by the contrary", "Oui", "Non"],
  ])("%s", (_, old, other) => {
    for (const is of ["one-of", "not-one-of"] as const) {
      const { people, doubts } = read([old, other, old, other], rule(is, [old]));
      expect(doubts).toEqual([]);
      expect(people).toEqual(is === "one-of" ? [0, 2] : [1, 3]);
    }
  });

  it("by texts of people’s own, which are no options", () => {
    const posts =
      "Comptable Soudeuse Notaire Infirmier Avocate Graphiste Fleuriste Menuisier Directrice".split(" ");
    const { people, doubts } = read(["Directeur", ...posts], rule("not-one-of", ["Directeur"]));
    expect(doubts).toEqual([]);
    expect(people).toHaveLength(posts.length);
    const chosen = [...posts, ...posts, "Directeur"];
    expect(read(chosen, rule("not-one-of", ["Directeur"])).doubts).toHaveLength(1);
  });

  it("by rules on numbers, or on blanks", () => {
    const numbers = { role: "mentee", column: "Situation", is: "at-least", value: 2 } as const;
    expect(read(["2 ans", "deux ans"], numbers).issues).toEqual([]);
    expect(read(["2 ans", ""], { ...numbers, is: "answered" }).issues).toEqual([]);
  });
});

it("is said in both languages with the rule, both texts and how many people", () => {
  const [issue] = read([OLD, NEW, "Plus de dix ans", NEW], rule("not-one-of", [OLD])).issues;
  if (issue === undefined) throw new Error("no issue");
  expect(issueText(issue, "fr")).toContain(
    `Règle «\u00a0Situation ≠ ${OLD}\u00a0»\u00a0: 2 personnes ont répondu «\u00a0${NEW}\u00a0», qui est peut-être «\u00a0${OLD}\u00a0», reformulée. Elles sont laissées de côté tant que vous n’avez pas dit, dans Règles du jumelage, si c’est la même réponse.`,
  );
  expect(issueText(issue, "en")).toContain(
    `Rule “Situation ≠ ${OLD}”: 2 people answered “${NEW}”, which may be “${OLD}” reworded. They are left out until you say, in Pairing rules, whether it is the same answer.`,
  );
});
