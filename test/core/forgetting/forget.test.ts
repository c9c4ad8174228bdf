import { describe, expect, test } from "vitest";
import { everybodyIn } from "../../../src/core/forgetting/everybody.ts";
import { groupPlaces } from "../../../src/core/forgetting/group-places.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { requestKey } from "../../../src/core/directory/request-states.ts";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import { handMade, tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Adresse courriel", "Supérieur immédiat"];
const MENTORS = tab(
  "Mentors",
  HEADER,
  ["2026-01-01T09:00:00", "Luc Roy", "luc@roy.ca", "Ana Bédard"],
  ["2026-01-02T09:00:00", "Ève Côté", "eve@cote.ca", "Luc Roy"],
  ["2026-01-03T09:00:00", "Luc Roy", "LUC@roy.ca", "Ana Bédard"],
);
const MENTEES = tab(
  "Mentorés",
  [...HEADER, "À qui donnez-vous vos choix?"],
  ["2026-01-04T09:00:00", "Zoé Nadeau", "zoe@n.ca", "Luc Roy et Ève Côté", "Ève Côté, Luc Roy, Ana Bédard"],
);
const LINKS = handMade(
  "Liens",
  ["Personne", "Relation", "Autre personne", "Note"],
  ["Luc Roy", "dirige", "Marc Fortin", ""],
  ["Luc Roy <luc@roy.ca>", "conflit", "Zoé Nadeau", "divorce"],
  ["luc@roy.ca", "consentement", "oui", "Réponse du 3 mai"],
  ["Ève Côté", "conflit", "Zoé Nadeau", "Luc Roy l’a dit"],
  ["Zoé Nadeau", "dyade passée", "Luc Roy", ""],
);

describe("what is answered", () => {
  const result = forgetting(everything([MENTORS, MENTEES, LINKS]), "Luc Roy");

  test("all answers of the person go, however often they answered", () => {
    expect(rowsAfter(result, MENTORS).map(([, name]) => name)).toEqual(["Nom", "Ève Côté"]);
    expect(result.places.filter(({ kind }) => kind === "answer").map(({ row }) => row)).toEqual([2, 4]);
  });

  test("of what others answered only the name goes, among however many names", () => {
    expect(rowsAfter(result, MENTORS)[1]?.[3]).toBe("Personne retirée 1");
    expect(rowsAfter(result, MENTEES)[1]?.slice(3)).toEqual([
      "Personne retirée 1 et Ève Côté",
      "Ève Côté, Personne retirée 1, Ana Bédard",
    ]);
  });

  test("lines of managers and past dyads stay without a name; a tie to nobody goes", () => {
    expect(rowsAfter(result, LINKS).slice(1)).toEqual([
      ["Personne retirée 1", "dirige", "Marc Fortin", ""],
      ["Ève Côté", "conflit", "Zoé Nadeau", "Personne retirée 1 l’a dit"],
      ["Zoé Nadeau", "dyade passée", "Personne retirée 1", ""],
    ]);
  });

  test("the answers of the person are written last, by which they are found again", () => {
    expect(result.erasures.map((erasure) => "tab" in erasure && erasure.tab)).toEqual([
      "Liens",
      "Mentorés",
      "Mentors",
    ]);
  });
});

test("somebody whom no form has any more is found by what is typed", () => {
  const note = handMade("Mémo", ["Sujet", "Texte"], ["Appel", "Rappeler Guy Morin (guy@m.ca) jeudi"]);
  const result = forgetting(everything([MENTORS, note]), "Guy Morin <guy@m.ca>");
  expect(rowsAfter(result, note)[1]).toEqual(["Appel", "Rappeler Personne retirée 1 jeudi"]);
  expect(result.questions).toEqual([]);
});

test("a stranger is nowhere", () => {
  const result = forgetting(everything([MENTORS, MENTEES, LINKS]), "Personne Inconnue");
  expect(result).toEqual({ places: [], questions: [], erasures: [] });
});

describe("a form whose questions were renamed", () => {
  test("says by its answers whose a row is", () => {
    const renamed = { ...MENTORS, rows: [["Quand", "Vous", "Contact", "Chef"], ...MENTORS.rows.slice(1)] };
    const result = forgetting(everything([renamed]), "Luc Roy <luc@roy.ca>");
    expect(rowsAfter(result, renamed).map(([, name]) => name)).toEqual(["Vous", "Ève Côté"]);
  });

  test("is asked about, row by row, where nothing says whose a row is", () => {
    const renamed = tab(
      "Autre",
      ["A", "B"],
      ["Luc Roy", "Jardinage"],
      ["Ève Côté", "Avec Luc Roy, du jardinage"],
    );
    const all = everything([renamed]);
    const before = forgetting(all, "Luc Roy");
    expect(before.questions.map(({ reason }) => reason)).toEqual(["row", "row"]);
    const [own = "", others = ""] = before.questions.map(({ words }) => words);
    const result = forgetting(all, "Luc Roy", { [own]: "them", [others]: "other" });
    expect(rowsAfter(result, renamed)).toEqual([
      ["A", "B"],
      ["Ève Côté", "Avec Personne retirée 1, du jardinage"],
    ]);
  });
});

describe("a text that may mean somebody else", () => {
  const memo = handMade("Mémo", ["Texte"], ["Luc Rooy a téléphoné"], ["L. Roy"]);
  const all = everything([MENTORS, memo]);

  test("stays, and is asked about", () => {
    const result = forgetting(all, "Luc Roy");
    expect(result.questions.map(({ reason, words, around }) => [reason, words, around])).toContainEqual([
      "alike",
      "L. Roy",
      "L. Roy",
    ]);
    expect(rowsAfter(result, memo)).toEqual(memo.rows);
  });

  test("goes or stays as the answer says", () => {
    expect(rowsAfter(forgetting(all, "Luc Roy", { "L. Roy": "them" }), memo)[2]).toEqual([
      "Personne retirée 1",
    ]);
    expect(rowsAfter(forgetting(all, "Luc Roy", { "*": "other" }), memo)).toEqual(memo.rows);
  });
});

describe("what formulas work out", () => {
  const aside = (sheetId: number, ...formulas: [row: number, column: number, text: string][]) => [
    {
      ...{ sheetId, notes: [], offered: [], rules: [] },
      formulas: formulas.map(([row, column, text]) => ({ row, column, text })),
    },
  ];

  test("is left to a person in a column of a form", () => {
    const result = forgetting(everything([MENTORS], { aside: aside(MENTORS.id, [2, 3, "=A1"]) }), "Luc Roy");
    expect(rowsAfter(result, MENTORS)[1]?.[3]).toBe("Luc Roy");
    expect(result.places.map(({ kind }) => kind)).toContain("reckoned");
  });

  test("is left alone in a tab of the coordinator's own, and only there", () => {
    const summary = handMade("Sommaire", ["Qui", "Combien"], ["Luc Roy", 2], ["Luc Roy", 3]);
    const formulas = aside(summary.id, [1, 0, "=INDIRECT(A9)"], [2, 1, "=1+2"]);
    const spilled = forgetting(everything([MENTORS, summary], { aside: formulas }), "Luc Roy");
    expect(rowsAfter(spilled, summary).slice(1)).toEqual([
      ["Luc Roy", "2"],
      ["Luc Roy", "3"],
    ]);
    expect(spilled.places.filter(({ tab: name }) => name === "Sommaire").map(({ kind }) => kind)).toEqual([
      "reckoned",
      "reckoned",
    ]);
    const all = everything([MENTORS, summary], { aside: aside(summary.id, [1, 0, "=TRIM(A9)"]) });
    expect(rowsAfter(forgetting(all, "Luc Roy"), summary).slice(1)).toEqual([
      ["Luc Roy", "2"],
      ["Personne retirée 1", "3"],
    ]);
  });

  test("is told with its cell where its text names the person, as a rule of cells is", () => {
    const summary = handMade("Sommaire", ["Qui", "Combien"], ["Nous", 2]);
    const [beside] = aside(summary.id, [1, 1, '=COUNTIF(Mentors!B:B;"Luc Roy")'], [2, 1, "=SUM(A:A)"]);
    const rules = [5, 6].map((row) => ({ row, column: 26, text: "Demandez à luc@roy.ca" }));
    const all = everything([MENTORS, summary], { aside: beside === undefined ? [] : [{ ...beside, rules }] });
    const { places } = forgetting(all, "Luc Roy");
    const byHand = groupPlaces(places.filter(({ kind }) => kind === "formula" || kind === "rule"));
    expect(byHand.flatMap(({ groups }) => groups.map(({ kind, cells }) => [kind, cells]))).toEqual([
      ["formula", ["B2"]],
      ["rule", ["AA6"]],
    ]);
  });
});

test("notes lose the name, dropdowns the item, in their own column", () => {
  const aside = [
    {
      sheetId: MENTEES.id,
      notes: [{ row: 1, column: 3, text: "Luc Roy, selon Ève Côté" }],
      offered: [[], [], [], [], ["Ève Côté", "Luc Roy"]],
      ...{ formulas: [], rules: [] },
    },
  ];
  const { erasures } = forgetting(everything([MENTORS, MENTEES], { aside }), "Luc Roy");
  expect(erasures.find(({ kind }) => kind === "aside")).toEqual({
    ...{ kind: "aside", tab: "Mentorés" },
    texts: {
      sheetId: MENTEES.id,
      texts: [
        { column: 3, was: "Luc Roy, selon Ève Côté", value: "Personne retirée 1, selon Ève Côté" },
        { column: 4, was: "Luc Roy", value: "" },
      ],
    },
  });
});

describe("what is kept with the workbook", () => {
  test("loses the person from lists, and their requests", () => {
    const kept = {
      directory: JSON.stringify({
        format: "dyade-directory-choices/1",
        hidden: ["luc@roy.ca", "eve@cote.ca"],
      }),
      requests: JSON.stringify({
        format: "dyade-requests/1",
        answered: [requestKey("zoe@n.ca", "luc@roy.ca"), requestKey("zoe@n.ca", "eve@cote.ca")],
      }),
    };
    const { erasures } = forgetting(everything([MENTORS, MENTEES], { kept }), "Luc Roy");
    const values = Object.fromEntries(
      erasures.flatMap((each) => (each.kind === "kept" ? [[each.name, each.value]] : [])),
    );
    expect(JSON.parse(values["directory"] ?? "")).toMatchObject({ hidden: ["eve@cote.ca"] });
    expect(JSON.parse(values["requests"] ?? "")).toMatchObject({
      answered: [requestKey("zoe@n.ca", "eve@cote.ca")],
    });
  });

  test("is cleaned as a text where it is none that Dyade can read", () => {
    const kept = { directory: "{", approach: "Bonjour Luc Roy" };
    const { erasures } = forgetting(everything([MENTORS], { kept }), "Luc Roy");
    expect(erasures.filter(({ kind }) => kind === "kept")).toEqual([
      { kind: "kept", name: "approach", value: "Bonjour Personne retirée 1", before: "Bonjour Luc Roy" },
    ]);
  });

  test("whoever is forgotten leaves the committee", () => {
    const settings = { format: "dyade-settings/1" as const, committee: ["Luc Roy", "Ana"] };
    const { erasures } = forgetting(everything([MENTORS], { settings }), "Luc Roy");
    expect(erasures.find(({ kind }) => kind === "settings")).toMatchObject({
      settings: { committee: ["Ana"] },
    });
  });
});

test("the state of an event is read again without the person", () => {
  const state = JSON.stringify({ people: [{ key: "luc@roy.ca", name: "Luc Roy" }] }).replace(/ /g, "\\u0020");
  const rota = handMade(
    "Jumelage éclair",
    ["Tour 1", ownMark({ kind: "rota", state })],
    ["Luc Roy et Zoé Nadeau", ""],
  );
  const rows = rowsAfter(forgetting(everything([MENTORS, rota]), "Luc Roy"), rota);
  expect(rows[1]?.[0]).toBe("Personne retirée 1 et Zoé Nadeau");
  expect(rows[0]?.[1]).toBe(
    `dyade:rota ${JSON.stringify({ people: [{ key: "dyade-1", name: "Personne retirée 1" }] }).replace(/ /g, "\\u0020")}`,
  );
});

describe("a row of the follow-up about them", () => {
  const followUp = handMade(
    "Suivi",
    ["3 dyades", "", "", "", ownMark({ kind: "follow-up", state: "{}" })],
    ["Mentoré·e", "Mentor·e", "Appel", "suivi:mentee", "suivi:mentor"],
    ["Zoé Nadeau", "Luc Roy", "Zoé attend un appel", "zoe@n.ca", "luc@roy.ca"],
    ["Zoé Nadeau", "Ève Côté", "Tout va très bien", "zoe@n.ca", "eve@cote.ca"],
  );
  const all = everything([MENTORS, MENTEES, followUp]);

  test("stays for the other one, under a stand-in; what it says of the two is asked about", () => {
    const before = forgetting(all, "Luc Roy");
    expect(before.questions.map(({ reason, words }) => [reason, words])).toEqual([
      ["beside", "Zoé attend un appel"],
    ]);
    const rows = rowsAfter(forgetting(all, "Luc Roy", { "*": "them" }), followUp);
    expect(rows[2]).toEqual(["Zoé Nadeau", "Personne retirée 1", "", "zoe@n.ca", "dyade-1"]);
    expect(rows[3]).toEqual(followUp.rows[3]);
  });

  test("stays for the other one where somebody put rows above, or deleted the first one", () => {
    const moved = [[["Réunion", "", "", "", ""], ...followUp.rows], followUp.rows.slice(1)];
    const tags = { run: "r", moment: "m", columns: [{ name: "follow-up:mentee", at: 0 }] };
    for (const rows of moved) {
      const tab = { ...followUp, rows, tags };
      const left = rowsAfter(
        forgetting(everything([MENTORS, MENTEES, tab]), "Luc Roy", { "*": "them" }),
        tab,
      );
      expect(left.at(-2)).toEqual(["Zoé Nadeau", "Personne retirée 1", "", "zoe@n.ca", "dyade-1"]);
      expect(left).toHaveLength(rows.length);
    }
  });
});

test("the name of a tab is told, and left to a person", () => {
  const own = handMade("Fiche de Luc Roy", ["Note"], ["…"]);
  const result = forgetting(everything([MENTORS, own]), "Luc Roy");
  expect(result.places.filter(({ kind }) => kind === "name").map(({ tab: name }) => name)).toEqual([
    "Fiche de Luc Roy",
  ]);
});

describe("a list without addresses", () => {
  const list = handMade("Présences", ["Nom", "Présent"], ["Luc Roy", "oui"], ["Ève Côté", "oui"]);

  test("makes nobody two people, and loses the row of the person without a question", () => {
    const result = forgetting(everything([MENTORS, MENTEES, list]), "Luc Roy");
    expect(result.questions).toEqual([]);
    expect(rowsAfter(result, list)).toEqual([
      ["Nom", "Présent"],
      ["Ève Côté", "oui"],
    ]);
    expect(rowsAfter(result, MENTORS).map(([, name]) => name)).toEqual(["Nom", "Ève Côté"]);
  });

  test("is asked about where two people bear the name", () => {
    const other = handMade("Coordination", ["Courriel", "Nom"], ["luc@autre.ca", "Luc Roy"]);
    const result = forgetting(everything([MENTORS, other, list]), "Luc Roy (luc@roy.ca)");
    expect(result.questions.filter(({ reason }) => reason === "row")).toMatchObject([
      { places: [{ tab: "Présences", row: 2 }] },
    ]);
  });
});

test("a ballot is of whom its hidden key says, and makes nobody two people", () => {
  const ballots = handMade(
    "Bulletins",
    ["Écrivez les choix.", "", "", ownMark({ kind: "ballots", state: "" })],
    ["Rôle", "Nom", "1er choix", "dyade:voter"],
    ["Mentor·e", "Luc Roy", "Zoé Nadeau", "mentor:luc@roy.ca"],
    ["Mentoré·e", "Zoé Nadeau", "Luc Roy", "mentee:zoe@n.ca"],
  );
  const all = everything([MENTORS, MENTEES, ballots]);
  expect(everybodyIn(all, dyadWords).map(({ emails }) => emails)).toEqual([
    ["eve@cote.ca"],
    ["luc@roy.ca"],
    ["zoe@n.ca"],
  ]);
  expect(rowsAfter(forgetting(all, "Luc Roy"), ballots).slice(2)).toEqual([
    ["Mentoré·e", "Zoé Nadeau", "Personne retirée 1", "mentee:zoe@n.ca"],
  ]);
});
