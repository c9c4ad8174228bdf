import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { scoreOf } from "../../../../src/core/cohort/cohort.ts";
import { gatherCohort } from "../../../../src/core/cohort/gather.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import type { Cell, Table } from "../../../../src/core/tabs/table.ts";
import type { Criterion, SettingsFile } from "../../../../src/core/programme/settings.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { handMade, proposed, snapshotOf, tab } from "../../workbooks.ts";

type Form = Readonly<Record<string, readonly Cell[]>>;
const NAMES = ["Ada Moss", "Ben Nash", "Cleo Orr", "Dov Park"];
const OTHERS = ["Eva Roy", "Fay Sol", "Gil Tremblay", "Hal Unger"];

/** A form with its answers by question, of people of these names. */
function formTab(name: string, people: readonly string[], form: Form): Table {
  const rows = people.map((person, at) => [
    person,
    `${person.slice(0, 3).toLowerCase()}@${name.toLowerCase().replace("é", "e")}.example`,
    ...Object.values(form).map((answers) => answers[at] ?? ""),
  ]);
  return tab(name, ["Nom complet", "Courriel", ...Object.keys(form)], ...rows);
}

function read(
  mentees: Form,
  mentors: Form,
  settings: Partial<SettingsFile> = {},
  more: readonly Table[] = [],
) {
  return setUp(
    snapshotOf([formTab("Mentors", NAMES, mentors), formTab("Mentorés", OTHERS, mentees), ...more], settings),
  );
}

function criteriaOf(mentees: Form, mentors: Form): readonly Criterion[] {
  return read(mentees, mentors).programme?.settings.criteria ?? [];
}

const codes = (mentees: Form, mentors: Form, settings?: Partial<SettingsFile>, more?: readonly Table[]) =>
  read(mentees, mentors, settings, more).issues.map(({ code }) => code);

const TOPICS = { Sujets: ["Vente, Relève", "Relève", "Finances", "Vente"] };

describe("questions of choices", () => {
  it("in three columns are one ranking, in the order of the ranks", () => {
    const wishes = {
      "My second choice mentor is:": ["Cleo Orr", "Ada Moss", "", "Ben Nash"],
      "My first choice mentor is:": ["Ada Moss", "Ben Nash", "Cleo Orr", "Dov Park"],
    };
    expect(criteriaOf({ ...TOPICS, ...wishes }, TOPICS)).toContainEqual(
      expect.objectContaining({
        kind: "chosen",
        label: "Choices",
        mentee: ["My first choice mentor is:", "My second choice mentor is:"],
      }),
    );
  });

  it.each([
    "Personnes à éviter",
    "Nom de votre supérieur immédiat",
    "Avec qui étiez-vous jumelé·e l'an dernier ?",
    "Who should we not pair you with?",
    "Directrice générale",
    "Parrain de votre dossier",
  ])("that speak of no wish are no criterion: %s", (title) => {
    const mentees = { ...TOPICS, [title]: ["Ada Moss", "Ben Nash", "Cleo Orr", "Dov Park"] };
    const named = criteriaOf(mentees, TOPICS).filter(({ mentee }) => [mentee].flat().includes(title));
    expect(named).toEqual([]);
  });

  it("of topics, first, second and third, are one set, and the first counts by itself too", () => {
    const mentees = {
      "Sujet (1er choix)": ["Vente", "Relève", "Finances", "Vente"],
      "Sujet (2e choix)": ["Relève", "Vente", "Vente", "Finances"],
    };
    expect(criteriaOf(mentees, TOPICS).map(({ kind, mentee, mentor }) => ({ kind, mentee, mentor }))).toEqual(
      [
        { kind: "covers", mentee: "Sujet (1er choix)", mentor: "Sujets" },
        { kind: "covers", mentee: ["Sujet (1er choix)", "Sujet (2e choix)"], mentor: "Sujets" },
      ],
    );
  });
});

test("a question for each day of the week is availability", () => {
  const days = { Lundi: ["Matin", "Soir", "Matin", ""], Mardi: ["Soir", "Soir", "Non disponible", "Matin"] };
  const [criterion] = criteriaOf(days, days);
  expect(criterion).toMatchObject({
    kind: "overlap",
    mentee: ["Lundi", "Mardi"],
    mentor: ["Lundi", "Mardi"],
  });
});

describe("needs and offers", () => {
  const needs = { "De quoi avez-vous besoin ?": ["RH", "Ventes en ligne", "Relève, RH", "RH"] };
  const offers = {
    "Que pouvez-vous offrir ?": ["Ressources humaines", "Commerce électronique", "Relève", "Fiscalité"],
  };

  it("are paired by what they ask, and few options in common are told", () => {
    expect(criteriaOf(needs, offers)).toMatchObject([
      {
        kind: "covers",
        mentee: "De quoi avez-vous besoin ?",
        mentor: "Que pouvez-vous offrir ?",
        weight: 35,
      },
    ]);
    const few = read(needs, offers).issues.find(({ code }) => code === "few-common-options");
    expect(few).toMatchObject({
      severity: "warning",
      names: ["De quoi avez-vous besoin ?", "Que pouvez-vous offrir ?"],
      count: 1,
      rule: "3",
    });
  });

  it("with enough options in common give no notice, as with equivalents", () => {
    expect(codes(TOPICS, TOPICS)).not.toContain("few-common-options");
    const criteria: Criterion[] = [
      {
        kind: "covers",
        mentee: "De quoi avez-vous besoin ?",
        mentor: "Que pouvez-vous offrir ?",
        equivalents: [["RH", "Ressources humaines"]],
      },
    ];
    expect(codes(needs, offers, { criteria })).not.toContain("few-common-options");
  });

  it("of thousands are compared by some of the answers, and counted by all where these have little in common", () => {
    const people = (tabName: string, title: string, answer: (at: number) => string): Table =>
      tab(
        tabName,
        ["Nom complet", title],
        ...Array.from({ length: 3000 }, (_, at) => [`${tabName} ${String(at)}`, answer(at)]),
      );
    const few = (offered: (at: number) => string) =>
      setUp(
        snapshotOf([
          people("Mentorés", "De quoi avez-vous besoin ?", (at) => `Sujet ${String(at % 1500)}`),
          people("Mentors", "Que pouvez-vous offrir ?", offered),
        ]),
      ).issues.find(({ code }) => code === "few-common-options");
    expect(few((at) => (at % 2 === 0 ? `Sujet ${String(at % 4)}` : "Autre"))).toMatchObject({
      count: 2,
      rule: "1500",
    });
    expect(few((at) => `Sujet ${String(at % 1400)}`)).toBeUndefined();
  });

  it("not compared give a warning that says what counts instead", () => {
    const towns = { Ville: ["Laval", "Gatineau", "Laval", "Gatineau"] };
    const { issues } = read(towns, towns);
    expect(issues.find(({ code }) => code === "no-needs-criterion")).toMatchObject({ names: ["Ville"] });
    expect(codes(TOPICS, TOPICS)).not.toContain("no-needs-criterion");
    const off = read(TOPICS, TOPICS, {
      criteria: [{ kind: "covers", mentee: "Sujets", mentor: "Sujets", weight: 0 }],
    });
    expect(off.issues.map(({ code }) => code)).toContain("no-needs-criterion");
  });

  it("told at length in words of one's own are named too, where nothing compares needs with offers", () => {
    const towns = { Ville: ["Laval", "Gatineau", "Laval", "Gatineau"] };
    const texts = [
      "Après dix ans dans une usine j'ai ouvert mon atelier de couture",
      "Un héritage imprévu m'a menée vers la ferme de mes grands-parents",
      "Deux amis et moi livrons des paniers bio aux familles du quartier",
      "Mon père vendait des autos et je veux faire mieux que lui",
    ];
    const story = "Votre histoire jusqu'à maintenant";
    const { issues } = read({ ...towns, [story]: texts }, towns);
    expect(issues.find(({ code }) => code === "question-unused")).toMatchObject({ read: story });
  });

  it("left without a partner are named", () => {
    const alone = { Ville: ["Laval", "Gatineau", "Laval", "Gatineau"] };
    const { issues } = read({ ...alone, ...needs }, alone);
    expect(issues.find(({ code }) => code === "question-unused")).toMatchObject({
      read: "De quoi avez-vous besoin ?",
    });
  });
});

describe("what never counts by itself", () => {
  it("is off and weighs nothing, whatever the title says", () => {
    const trait = {
      "Vous êtes…": ["Femme", "Homme", "Femme", "Non binaire"],
      Nationalité: ["A", "B", "A", "B"],
    };
    expect(criteriaOf(trait, trait).map(({ on, weight }) => [on, weight])).toEqual([
      [false, 0],
      [false, 0],
    ]);
  });

  it("is what a form service writes, and boxes that nobody or everybody ticked", () => {
    const written = { ResponseId: ["R_1", "R_2", "R_1", "R_2"], "Duration (in seconds)": [12, 90, 30, 60] };
    const boxes = { Vérifié: [true, false, true, false] };
    expect(criteriaOf({ ...written, ...boxes }, { ...written, ...boxes })).toEqual([]);
  });
});

test("no criterion that is on weighs nothing, however many there are", () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `Question ${"abcdefghij".charAt(at % 10)}${String(at)} du jour`,
      ["a", "b", "a", "b"],
    ]),
  );
  const weights = criteriaOf(many, many).map(({ weight }) => weight);
  expect(weights).toHaveLength(40);
  expect(new Set(weights)).toEqual(new Set([1]));
});

test("brackets of years are a ladder, from the lowest on", () => {
  const years = {
    "Années d'expérience": ["Moins de 2 ans", "2 à 5 ans", "Plus de 10 ans", "6 à 10 ans"],
  };
  expect(criteriaOf(years, years)).toMatchObject([
    { kind: "ahead", ladder: ["Moins de 2 ans", "2 à 5 ans", "6 à 10 ans", "Plus de 10 ans"] },
  ]);
});

test("of brackets the next one is ahead, the same one half so, and the one below not at all", () => {
  const brackets = ["2 à 5 ans", "2 à 5 ans", "6 à 10 ans", "Moins de 2 ans"];
  const years = { "Années d'expérience": brackets };
  const [mentors, mentees] = [formTab("Mentors", NAMES, years), formTab("Mentorés", OTHERS, years)];
  const { programme } = setUp(snapshotOf([mentors, mentees]));
  if (programme === null) throw new Error("No programme.");
  const { cohort } = runSteps(gatherCohort(programme));
  // Eva, 2 to 5 years, with Ada of the same bracket, Cleo of the next and Dov of the one below.
  expect([0, 2, 3].map((mentor) => scoreOf(cohort, 0, mentor))).toEqual([50, 100, 0]);
});

describe("times of the week", () => {
  const when = (answers: readonly string[]) => ({ Disponibilités: answers });
  const needOf = (answers: readonly string[]) => criteriaOf(when(answers), when(answers))[0];

  it("of which there are few are common from the first on", () => {
    expect(needOf(["Jour", "Soir", "Jour, Fin de semaine", "Soir"])).toMatchObject({
      kind: "overlap",
      need: 1,
    });
  });

  it("of which there are many are as many as the kind needs", () => {
    const many = needOf(["Lundi soir", "Mardi soir, Jeudi soir", "Mercredi midi, Lundi soir", "Vendredi"]);
    expect(many).toMatchObject({ kind: "overlap" });
    expect(many).not.toHaveProperty("need");
  });
});

describe("a question that the Criteria tab does not name", () => {
  const criteria = handMade(
    "Critères",
    ["Actif", "Critère", "Type", "Question mentoré", "Question mentor", "Poids"],
    ["oui", "Sujets", "couvre", "Sujets", "Sujets", 10],
  );
  const town = { Ville: ["Laval", "Gatineau", "Laval", "Gatineau"] };

  it("is told as new and unused", () => {
    const { issues, programme } = read({ ...TOPICS, ...town }, { ...TOPICS, ...town }, {}, [criteria]);
    expect(issues.find(({ code }) => code === "questions-new")).toMatchObject({
      tab: "Critères",
      names: ["Ville"],
    });
    expect(programme?.settings.criteria).toHaveLength(1);
  });

  it("is not told where there is none", () => {
    expect(codes(TOPICS, TOPICS, {}, [criteria])).not.toContain("questions-new");
  });
});

describe("criteria proposed", () => {
  const forms = {
    ...TOPICS,
    Ville: ["Laval", "Gatineau", "Laval", "Gatineau"],
    Langues: ["Français", "Anglais", "Français, Anglais", "Français"],
  };
  const sorted = (criteria: readonly Criterion[]): string[] =>
    criteria.map((one) => JSON.stringify(one)).sort();
  const expected = sorted(criteriaOf(forms, forms));

  it("do not change with the order of the rows and the columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(order, fc.shuffledSubarray(Object.keys(forms), { minLength: 3 }), (rows, columns) => {
        const shuffled = Object.fromEntries(
          columns.map((title) => [title, rows.map((row) => forms[title as keyof typeof forms][row] ?? "")]),
        );
        expect(sorted(criteriaOf(shuffled, shuffled))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("do not change with a question that nobody answered", () => {
    const blank = { ...forms, "De quoi avez-vous besoin ?": [] };
    expect(sorted(criteriaOf(blank, forms))).toEqual(expected);
  });
});

test("who says both roles in one form is compared by needs and offers", () => {
  const header = [
    "Nom complet",
    "Courriel",
    "Quel rôle voulez-vous ?",
    "De quoi avez-vous besoin ?",
    "Que pouvez-vous offrir ?",
  ];
  const rows = [
    ["Ada Moss", "a@x.example", "Mentor", "", "Vente, Finances"],
    ["Ben Nash", "b@x.example", "Mentor", "", "Relève, Finances"],
    ["Eva Roy", "e@x.example", "Mentoré", "Vente", ""],
    ["Fay Sol", "f@x.example", "Mentoré", "Relève", ""],
    ["Gil Tremblay", "g@x.example", "Les deux", "Finances", "Relève"],
  ];
  const { proposal } = proposed(snapshotOf([tab("Inscriptions", header, ...rows)]));
  expect(proposal.settings).toMatchObject({
    criteria: [{ kind: "covers", mentee: "De quoi avez-vous besoin ?", mentor: "Que pouvez-vous offrir ?" }],
  });
  expect(proposal.dyads.map(({ score }) => score)).toEqual([100, 100, 100]);
});
