import { describe, expect, it } from "vitest";
import { pageColumns } from "../../../src/core/directory/page-columns.ts";
import type { PageColumn } from "../../../src/core/directory/page-data.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { tab } from "../workbooks.ts";
import { TOPIC_WORDS } from "./programmes.ts";

/** The columns of questions and their answers, a row for each mentor. */
function columnsOf(
  headers: readonly string[],
  rows: readonly Cell[][],
  ...criteria: Criterion[]
): PageColumn[] {
  const { all } = readQuestions(tab("Mentors", headers));
  return pageColumns(all, rows, criteria, TOPIC_WORDS);
}
const kinds = (columns: readonly PageColumn[]): string[] => columns.map(({ kind }) => kind);

describe("what kind of answers a column has", () => {
  it("is told from the answers", () => {
    const columns = columnsOf(
      ["Région", "Années", "Parcours"],
      [
        ["Québec", 12, "Vingt ans de vente au détail puis un virage vers le conseil"],
        ["Gaspé", "3 ans", "Agronome, deux fermes reprises et une faillite bien apprise"],
        ["Québec", 7, "J'ai bâti une petite équipe de traduction à Rimouski"],
        ["Gaspé", "5", ""],
      ],
    );
    expect(kinds(columns)).toEqual(["options", "number", "text"]);
    expect(columns.map(({ options }) => options)).toEqual([["Québec", "Gaspé"], ["3", "5", "7", "12"], []]);
  });

  it("is options where a criterion lists them, though each answer is one person's own", () => {
    const criterion: Criterion = { kind: "covers", mentor: "sujets", options: ["Vente", "Relève"] };
    const rows = [["Vente"], ["Chimie"]];
    expect(columnsOf(["Sujets"], rows, criterion)).toMatchObject([
      { kind: "options", options: ["Vente", "Relève", "Chimie"] },
    ]);
    expect(kinds(columnsOf(["Sujets"], rows))).toEqual(["text"]);
  });

  it("is options in the order of a ladder, though its steps are numbers", () => {
    const ladder = ["1", "2", "3"];
    const rows = [["3"], ["1"]];
    const criterion: Criterion = { kind: "near", mentor: "Style", ladder };
    expect(columnsOf(["Style"], rows, criterion)).toMatchObject([{ kind: "options", options: ladder }]);
    expect(kinds(columnsOf(["Style"], rows))).toEqual(["number"]);
  });

  it("is a grid with its rows, whose options are those of all of them", () => {
    const headers = ["Quand? [Lundi]", "Quand? [Mardi]"];
    expect(
      columnsOf(headers, [
        ["Matin", ""],
        ["Soir", "Matin"],
      ]),
    ).toMatchObject([
      {
        kind: "grid",
        rows: ["Lundi", "Mardi"],
        options: expect.arrayContaining(["Matin", "Soir"]) as string[],
      },
    ]);
  });

  it("offers equivalents once", () => {
    const equivalents = [["Québec", "Ville de Québec"]];
    const criterion: Criterion = { kind: "same", mentor: "Région", equivalents };
    const [column] = columnsOf(
      ["Région"],
      [["Ville de Québec"], ["Gaspé"], ["Québec"], ["Gaspé"]],
      criterion,
    );
    expect(column).toMatchObject({ options: ["Québec", "Gaspé"], equivalents });
  });
});

describe("the label of a column", () => {
  const labels = (columns: readonly PageColumn[]): string[] => columns.map(({ label }) => label);
  const asked = "Sur quels sujets pouvez-vous accompagner quelqu'un?";
  const choices = [["Vente"], ["Vente"], ["Relève"], ["Relève"]];

  it("is that of the criterion, one that is on before the others", () => {
    const off: Criterion = { kind: "covers", mentor: asked, label: "Ancien", on: false };
    const on: Criterion = { kind: "shares", mentor: asked, label: "Sujets aidés" };
    expect(labels(columnsOf([asked], choices, off, on))).toEqual(["Sujets aidés"]);
    expect(labels(columnsOf([asked], choices, off))).toEqual(["Ancien"]);
  });

  it("is the noun that the question asks for, of a text too", () => {
    expect(labels(columnsOf([asked], choices))).toEqual(["Sujets"]);
    const texts = [["Comptable à Gaspé depuis toujours"], ["Agronome"]];
    for (const title of [
      "Quel est votre parcours en quelques mots?",
      "Parlez-nous de votre parcours en quelques phrases",
      "Votre parcours",
    ])
      expect(labels(columnsOf([title], texts))).toEqual(["Parcours"]);
  });

  it("is never a question put to the mentor, though no noun of it is a topic", () => {
    const texts = [["J'aime bâtir des équipes qui durent"], ["Agronome"]];
    const labelOf = (title: string): string[] => labels(columnsOf([title], texts));
    for (const title of ["Présentez-vous en quelques phrases", "Introduce yourself in a few sentences"])
      expect(labelOf(title)).toEqual(["Présentation"]);
    for (const title of [
      "Qu'est-ce que vous aimeriez transmettre?",
      "Dites-nous tout",
      "What would you like to pass on, and to whom, if you could choose freely among all who ask?",
    ])
      expect(labelOf(title)).toEqual(["Dans ses mots"]);
    expect(labelOf("Courte présentation")).toEqual(["Courte présentation"]);
  });

  it("is no other column's", () => {
    const criterion: Criterion = { kind: "covers", mentor: "Thèmes", label: "Région" };
    const columns = columnsOf(
      ["Thèmes", "Région"],
      [
        ["Vente", "Gaspé"],
        ["Vente", "Gaspé"],
      ],
      criterion,
    );
    expect(new Set(labels(columns)).size).toBe(2);
    expect(labels(columns)[0]).toBe("Région");
  });
});
