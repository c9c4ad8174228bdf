import { describe, expect, it } from "vitest";
import { CRITERIA_COLUMNS } from "../../../../src/core/reading/criteria/criteria-columns.ts";
import { optionsText, readCriteriaTab } from "../../../../src/core/reading/criteria/criteria-tab.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import type { Criterion } from "../../../../src/core/programme/settings.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { reporting, shortly } from "../../builders.ts";
import { handMade, snapshotOf, tab } from "../../workbooks.ts";

const HEADER = [
  "Actif",
  "Critère",
  "Type",
  "Question des mentoré·e·s",
  "Question des mentor·e·s",
  "Poids",
  "Obligatoire",
  "Options",
];

function read(...rows: Cell[][]) {
  return reporting((report) => readCriteriaTab(handMade("Critères", HEADER, ...rows), report));
}

describe("the Criteria tab", () => {
  it("has a criterion on each row, in French or in English", () => {
    const { value, issues } = read(
      ["oui", "Sujets", "couvre", "Sujets voulus", "Sujets offerts", 35, "non", ""],
      ["non", "Grade", "ahead", "Grade", "Grade", "2,5", "yes", "ladder: AA | AO\nslack: 0"],
      ["", "", "choisi", "Choix 1 | Choix 2", "", "", "", ""],
    );
    expect(issues).toEqual([]);
    expect(value?.criteria).toEqual([
      {
        on: true,
        label: "Sujets",
        kind: "covers",
        mentee: "Sujets voulus",
        mentor: "Sujets offerts",
        weight: 35,
        required: false,
      },
      {
        on: false,
        label: "Grade",
        kind: "ahead",
        mentee: "Grade",
        mentor: "Grade",
        weight: 2.5,
        required: true,
        ladder: ["AA", "AO"],
        slack: 0,
      },
      {
        on: true,
        label: "chosen",
        kind: "chosen",
        mentee: ["Choix 1", "Choix 2"],
        mentor: null,
        weight: 1,
        required: false,
      },
    ]);
  });

  it("gives back the options it wrote", () => {
    const criterion: Criterion = {
      kind: "covers",
      options: ["Finances, comptabilité", "Vente"],
      equivalents: [
        ["Vente", "Sales"],
        ["RH", "HR"],
      ],
      atLeast: 0.5,
      blank: "forbid",
      need: 3,
    };
    const { value } = read(["oui", "S", "covers", "A", "B", 1, "oui", optionsText(criterion)]);
    expect(value?.criteria[0]).toMatchObject(criterion);
  });

  it("tells each row that means nothing, and goes on", () => {
    const { value, issues } = read(
      ["oui", "Sujets", "magie", "A", "B", 1, "", ""],
      ["oui", "Sujets", "covers", "A", "B", "lourd", "", ""],
      ["oui", "Sujets", "covers", "A", "B", 1, "", "couleur: bleu"],
      [],
      ["oui", "", "au moins", "A", "", "", "", ""],
      ["oui", "Sujets", "covers", "A", "B", 1, "", ""],
    );
    expect(value?.criteria).toHaveLength(1);
    expect(issues.map(shortly)).toEqual(
      [2, 3, 4, 6].map((row) => `criteria-row-unreadable Critères:${String(row)}`),
    );
  });

  it("has rules of eligibility too: column, comparison, value", () => {
    const { value, issues } = read(
      ["oui", "Expérience", "au moins", "", "Années en affaires", "", "", 5],
      [
        "oui",
        "Jeune entreprise",
        "at most",
        "Âge de l'entreprise",
        "",
        "",
        "",
        "10\nsauf : lea@x.ca | Max Roy",
      ],
      ["oui", "Région", "parmi", "Région", "Région", "", "", "Laval | Montréal"],
      ["oui", "Région", "≠", "", "Région", "", "", "Ontario"],
      ["oui", "CV", "répondu", "", "Parcours", "", "", ""],
      ["non", "Âge", "au moins", "", "Âge", "", "", 18],
    );
    expect(issues).toEqual([]);
    expect(value?.rules).toEqual([
      { role: "mentor", column: "Années en affaires", is: "at-least", value: 5 },
      {
        role: "mentee",
        column: "Âge de l'entreprise",
        is: "at-most",
        value: 10,
        except: ["lea@x.ca", "Max Roy"],
      },
      { role: "mentor", column: "Région", is: "one-of", value: ["Laval", "Montréal"] },
      { role: "mentee", column: "Région", is: "one-of", value: ["Laval", "Montréal"] },
      { role: "mentor", column: "Région", is: "not-one-of", value: "Ontario" },
      { role: "mentor", column: "Parcours", is: "answered" },
    ]);
  });

  it("without the headers it needs is no Criteria tab", () => {
    const { value, issues } = reporting((report) =>
      readCriteriaTab(handMade("Critères", ["Note"], ["x"]), report),
    );
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: "criteria-column-missing", names: CRITERIA_COLUMNS }]);
  });

  it("that is blank has nothing wrong", () => {
    for (const rows of [[], [[]], [["", " "], [""]]]) {
      const blank = { id: 1, name: "Critères", formFed: false, rows };
      expect(reporting((report) => readCriteriaTab(blank, report))).toEqual({ value: null, issues: [] });
    }
  });

  it("rules the run unless the settings say otherwise", () => {
    const mentors = tab("Mentors", ["Nom", "Années"], ["Ana", 6], ["Bob", 2]);
    const mentees = tab("Mentorés", ["Nom", "Années"], ["Éli", 1]);
    const criteria = handMade(
      "Critères",
      HEADER,
      ["oui", "", "au moins", "", "Années", "", "", 5],
      ["oui", "Années", "near", "Années", "Années", 3, "", ""],
    );
    const { programme } = setUp(snapshotOf([mentors, mentees, criteria]));
    expect(programme?.mentors.people.map(({ name }) => name)).toEqual(["Ana"]);
    expect(programme?.settings.criteria).toMatchObject([{ kind: "near", weight: 3 }]);
    expect(programme?.settings.eligibility).toHaveLength(1);
    const { programme: other } = setUp(snapshotOf([mentors, mentees, criteria], { eligibility: [] }));
    expect(other?.mentors.people).toHaveLength(2);
  });
});

describe("a Criteria tab whose titles were changed", () => {
  const CRITERION = ["non", "Sujets", "couvre", "A", "B", 35, "oui", "need: 2"];
  const RULE = ["oui", "", "≥", "", "Années", "", "", 5];
  const renamed = (...columns: number[]): string[] =>
    HEADER.map((title, column) => (columns.includes(column) ? `Ancien ${String(column)}` : title));
  const readUnder = (header: string[], ...rows: Cell[][]) =>
    reporting((report) => readCriteriaTab(handMade("Critères", header, ...rows), report));

  it.each([
    [0, "on"],
    [2, "kind"],
    [3, "mentee"],
    [4, "mentor"],
    [5, "weight"],
  ])("at column %i is not read: it would say something else than what was meant", (column, name) => {
    for (const row of [CRITERION, RULE]) {
      const { value, issues } = readUnder(renamed(column), row);
      expect(value).toBeNull();
      expect(issues).toMatchObject([
        { code: "criteria-tab-unreadable", severity: "error", tab: "Critères", names: [name] },
      ]);
    }
  });

  it("has each missing title named at once", () => {
    const { issues } = readUnder(renamed(0, 5, 7), CRITERION);
    expect(issues).toMatchObject([{ code: "criteria-tab-unreadable", names: ["on", "weight", "options"] }]);
  });

  it("is not read where the titles are deleted, cleared or pushed down", () => {
    const tabs: Cell[][][] = [
      [CRITERION, RULE],
      [[], CRITERION],
      [["Comité du 3 mai"], HEADER, CRITERION],
    ];
    for (const rows of tabs) {
      const { value, issues } = reporting((report) =>
        readCriteriaTab({ id: 1, name: "Critères", formFed: false, rows }, report),
      );
      expect(value).toBeNull();
      expect(issues).toMatchObject([{ code: "criteria-tab-unreadable", names: CRITERIA_COLUMNS }]);
    }
  });

  it.each([
    [1, "label"],
    [6, "required"],
    [7, "options"],
  ])("at column %i is read without it, with a warning", (column, name) => {
    const { value, issues } = readUnder(renamed(column), CRITERION);
    expect(value?.criteria).toMatchObject([{ kind: "covers", on: false, weight: 35 }]);
    expect(issues).toMatchObject([
      { code: "criteria-column-missing", severity: "warning", tab: "Critères", names: [name] },
    ]);
  });

  it("asks for a look where it holds no row yet", () => {
    const { value, issues } = readUnder(renamed(5));
    expect(value).toEqual({ criteria: [], rules: [] });
    expect(issues).toMatchObject([{ code: "criteria-column-missing", names: ["weight"] }]);
  });

  describe("and a run", () => {
    const answers = [
      tab("Mentors", ["Nom", "Années"], ["Ana", 6], ["Bob", 2]),
      tab("Mentorés", ["Nom", "Années"], ["Éli", 1]),
      handMade("Critères", renamed(5), ["oui", "Années", "near", "Années", "Années", 3, "", ""]),
    ];

    it("do not go together", () => {
      const { programme, issues } = setUp(snapshotOf(answers));
      expect(programme).toBeNull();
      expect(issues.filter(({ severity }) => severity === "error").map(shortly)).toEqual([
        "criteria-tab-unreadable Critères",
      ]);
    });

    it("go together where the settings hold criteria and rules of their own", () => {
      const criteria: Criterion[] = [{ kind: "near", mentee: "Années", mentor: "Années" }];
      expect(setUp(snapshotOf(answers, { criteria })).programme).toBeNull();
      expect(setUp(snapshotOf(answers, { criteria, eligibility: [] })).programme).not.toBeNull();
    });
  });
});
