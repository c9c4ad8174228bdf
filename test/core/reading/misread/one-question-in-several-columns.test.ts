import { describe, expect, it } from "vitest";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import { proposed, snapshotOf, tab } from "../../workbooks.ts";

/** The questions of a form, each with its answers. */
type Columns = readonly (readonly [title: string, answers: readonly Cell[]])[];

const MENTORS: Columns = [
  ["Nom", ["Ada Moss", "Ben Nash", "Cleo Orr"]],
  ["Courriel", ["ada@x.example", "ben@x.example", "cleo@x.example"]],
];
const MENTEES: Columns = [
  ["Nom", ["Sam Tiers", "Uma Quart", "Vic Quint"]],
  ["Courriel", ["sam@x.example", "uma@x.example", "vic@x.example"]],
];

function read(mentors: Columns, mentees: Columns) {
  const table = (name: string, columns: Columns) =>
    tab(
      name,
      columns.map(([title]) => title),
      ...[0, 1, 2].map((at) => columns.map(([, answers]) => answers[at] ?? "")),
    );
  const snapshot = snapshotOf([
    table("Mentors", [...MENTORS, ...mentors]),
    table("Mentorés", [...MENTEES, ...mentees]),
  ]);
  const { proposal } = proposed(snapshot);
  const { programme } = setUp(snapshot);
  return {
    criteria: (programme?.settings.criteria ?? []).map(({ kind, mentee }) => [kind, mentee]),
    scores: Object.fromEntries(
      proposal.dyads.map(({ mentee, mentor, score }) => [mentee.name, [mentor.name, score]]),
    ),
    unused: proposal.issues.filter(({ code }) => code === "question-unused").map(({ column }) => column),
    doubts: proposal.issues.filter(({ code }) => code === "people-question").map(({ column }) => column),
  };
}

const ALL_MET = {
  "Sam Tiers": ["Ada Moss", 100],
  "Uma Quart": ["Ben Nash", 100],
  "Vic Quint": ["Cleo Orr", 100],
};
const OFFERS = ["Vente", "Export", "Relève"];

describe("a question that a form asks in two branches", () => {
  it("is told where a note in its title parts it from the other", () => {
    const branches: Columns = [
      ["Sujets (relève)", ["Vente", "", ""]],
      ["Sujets", ["", "Export", "Relève"]],
    ];
    expect(read(branches, [["Sujets", OFFERS]]).unused).toEqual(["Sujets (relève)"]);
  });

  it.each(["Sujets2", "Sujets 2", "Sujets (2)", "Sujets.1", "Sujets (suite)"])(
    "is one, the second being called %j by the form service",
    (second) => {
      const { criteria, scores } = read(
        [["Sujets", OFFERS]],
        [
          ["Sujets", ["Vente", "", ""]],
          ["Région", ["A", "B", "A"]],
          [second, ["", "Export", "Relève"]],
        ],
      );
      expect(criteria).toEqual([["covers", ["Sujets", second]]]);
      expect(scores).toEqual(ALL_MET);
    },
  );

  it("is another where the number says something else", () => {
    const { criteria } = read(
      [
        ["Sujets", OFFERS],
        ["Québec 2", ["a", "b", "a"]],
      ],
      [
        ["Sujets", OFFERS],
        ["Québec 2", ["a", "b", "b"]],
      ],
    );
    expect(criteria).toEqual([
      ["covers", "Sujets"],
      ["same", "Québec 2"],
    ]);
  });
});

describe("a question of which each option has a column", () => {
  const ticked = (title: (option: string) => string, tick: (option: string) => Cell): Columns =>
    OFFERS.map((option) => [title(option), OFFERS.map((offer) => (offer === option ? tick(option) : ""))]);

  it("is one where each answer repeats the title, as Typeform writes", () => {
    const columns = ticked(
      (option) => option,
      (option) => option,
    );
    const { criteria, scores } = read(columns, columns);
    expect(criteria).toEqual([["shares", OFFERS]]);
    expect(scores).toEqual(ALL_MET);
  });

  it.each([
    ["x", () => "x"],
    ["1", () => 1],
    ["a ticked box", () => true],
    ["the option", (option: string) => option],
  ] as const)("compares needs where the options stand in brackets, ticked by %s", (_, tick) => {
    const columns = ticked((option) => `Sujets [${option}]`, tick);
    const { criteria, scores } = read(columns, columns);
    expect(criteria).toEqual([["covers", "Sujets"]]);
    expect(scores).toEqual(ALL_MET);
  });
});

describe("a grid whose rows are the people of the other form", () => {
  const PEOPLE = ["Ada Moss", "Ben Nash", "Cleo Orr"];
  it.each([
    ["Classez les mentors", ["1er choix", "2e choix", "3e choix"]],
    ["Rank the mentors", ["1", "2", "3"]],
    ["Avec qui ne voulez-vous pas être jumelé·e ?", ["Oui", "", ""]],
  ])("is a doubt, whatever it asks: %s", (title, cells) => {
    const grid: Columns = PEOPLE.map((name, at) => [
      `${title} [${name}]`,
      [0, 1, 2].map((row) => cells[(row + at) % 3] ?? ""),
    ]);
    const { criteria, doubts } = read([["Sujets", OFFERS]], [["Sujets", OFFERS], ...grid]);
    expect(criteria).toEqual([["covers", "Sujets"]]);
    expect(doubts).toEqual([title]);
  });
});

describe("what is asked otherwise in the other form, or once more", () => {
  it("is told where one form asks for free times in a grid and the other in words", () => {
    const grid: Columns = ["Lundi", "Mardi"].map((day, at) => [
      `Vos disponibilités [${day}]`,
      ["Matin", "Soir", "Matin, Soir"].map((cell, row) => (row % 2 === at ? cell : "")),
    ]);
    const words = ["Lundi matin", "mardi soir ou midi", "flexible"];
    const { unused } = read(
      [["Sujets", OFFERS], ...grid],
      [
        ["Sujets", OFFERS],
        ["Quand êtes-vous disponible ?", words],
      ],
    );
    expect(unused).toEqual(["Quand êtes-vous disponible ?", "Vos disponibilités"]);
  });

  it("is told of a second need that is read by no title", () => {
    const { criteria, unused } = read(
      [["Sujets", ["Vente, Plan", "Export, Vente", "Relève, Export"]]],
      [
        ["Sujet principal", OFFERS],
        ["Et ensuite ?", ["Export", "Vente", "Export"]],
      ],
    );
    expect(criteria).toEqual([["covers", "Sujet principal"]]);
    expect(unused).toEqual(["Et ensuite ?"]);
  });

  it("is told of nothing where each is compared", () => {
    const columns: Columns = [
      ["Sujets", OFFERS],
      ["Disponibilités", ["Lundi soir", "Mardi midi", "Lundi soir"]],
      ["Langue", ["Français", "Anglais", "Français"]],
    ];
    expect(read(columns, columns).unused).toEqual([]);
  });
});
