import { describe, expect, it } from "vitest";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import type { Criterion } from "../../../../src/core/programme/settings.ts";
import type { Cell, Table } from "../../../../src/core/tabs/table.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

type Form = Readonly<Record<string, readonly Cell[]>>;

/** A form with its answers by question, of four people. */
function formTab(name: string, people: readonly string[], form: Form): Table {
  const rows = people.map((person, at) => [
    person,
    `${person.slice(0, 3).toLowerCase()}@x.example`,
    ...Object.values(form).map((answers) => answers[at] ?? ""),
  ]);
  return tab(name, ["Nom complet", "Courriel", ...Object.keys(form)], ...rows);
}

const read = (mentees: Form, mentors: Form) =>
  setUp(
    snapshotOf([
      formTab("Mentors", ["Ada Moss", "Ben Nash", "Cleo Orr", "Dov Park"], mentors),
      formTab("Mentorés", ["Eva Roy", "Fay Sol", "Gil Tremblay", "Hal Unger"], mentees),
    ]),
  );

const criteriaOf = (mentees: Form, mentors: Form): readonly Criterion[] =>
  read(mentees, mentors).programme?.settings.criteria ?? [];

const TOPICS = { Sujets: ["Vente, Relève", "Relève", "Finances", "Vente"] };

describe("answers that name times of the week", () => {
  it.each([
    ["Jours préférés pour les rencontres", ["Lundi, Mardi", "Mardi", "Jeudi", "Lundi"], undefined],
    [
      "What days work for you?",
      ["Monday evening, Tuesday", "Tuesday", "Friday, Monday evening", "Friday"],
      undefined,
    ],
    ["Ce qui vous convient", ["Jeudi soir", "Mardi midi", "Jeudi soir", "Fin de semaine"], 1],
  ])("are compared as availability: %s", (title, answers, need) => {
    const [criterion] = criteriaOf({ [title]: answers }, { [title]: answers });
    expect(criterion).toMatchObject({ kind: "overlap", on: true });
    if (need !== undefined) expect(criterion).toMatchObject({ need });
  });

  it("are no availability where others name something else", () => {
    const title = "Vos sujets";
    const answers = ["Lundis de l'emploi", "Vente", "Relève", "Vente, Relève"];
    expect(criteriaOf({ [title]: answers }, { [title]: answers })).toMatchObject([{ kind: "covers" }]);
  });
});

describe("numbers on one side and brackets of numbers on the other", () => {
  it.each([
    ["Années d'expérience", ["10 ans et plus", "5 à 9 ans", "Moins de 2 ans", "2 à 4 ans"], "ahead"],
    ["Years of experience", ["10+", "5 to 9", "10 or more", "less than 2"], "ahead"],
    ["Nombre de clients", ["10 et plus", "5 à 9", "moins de 2", "5 à 9"], "near"],
  ])("are compared as numbers: %s", (title, brackets, kind) => {
    expect(criteriaOf({ [title]: [1, 3, 6, 2] }, { [title]: brackets })).toMatchObject([{ kind }]);
  });
});

describe("two questions on the firm that somebody works for", () => {
  const firms = {
    Entreprise: ["Alpha", "Bêta", "Alpha", "Gamma"],
    "Où travaillez-vous ?": ["Alpha", "Bêta", "Alpha", "Gamma"],
  };
  it("compare nothing, and the one that is not read is told of", () => {
    const { issues, programme } = read({ ...TOPICS, ...firms }, { ...TOPICS, ...firms });
    expect(programme?.settings.criteria.map(({ mentee }) => mentee)).toEqual(["Sujets"]);
    expect(programme?.settings.mentees.columns.organisation).toBe("Entreprise");
    expect(issues.filter(({ code }) => code === "column-second").map(({ column }) => column)).toEqual([
      "Où travaillez-vous ?",
      "Où travaillez-vous ?",
    ]);
  });

  it("are not the firm and a part of it, or a school", () => {
    const parts = { ...firms, Université: ["UQAM", "UdeM", "UQAM", "UdeM"] };
    expect(criteriaOf(parts, parts)).toMatchObject([{ mentee: "Université" }]);
  });
});
