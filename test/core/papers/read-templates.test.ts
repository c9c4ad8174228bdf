import { describe, expect, it } from "vitest";
import { introduction } from "../../../src/core/messages/fr/introduction.ts";
import { papers as english } from "../../../src/core/messages/en/papers.ts";
import { papers as french } from "../../../src/core/messages/fr/papers.ts";
import { papersOf } from "../../../src/core/papers/paper.ts";
import { readTemplates } from "../../../src/core/papers/read-templates.ts";
import { templatePlan } from "../../../src/core/papers/template-plan.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import type { Table } from "../../../src/core/tabs/table.ts";

const wordsOf = (language: Language) => ({ fr: french.paper, en: english.paper })[language];
const plan = templatePlan(french.paper, introduction.message, "fr");

function table(name: string, rows: Table["rows"]): Table {
  return { id: 7, name, formFed: false, rows };
}

const readFrom = (...tables: Table[]) => readTemplates(tables, wordsOf, "fr");

describe("the templates of the papers", () => {
  it("are the text that Dyade begins with where there is no tab", () => {
    expect(readFrom(table("Réponses", [["Nom"], ["Ana"]]))).toEqual({
      papers: papersOf(french.paper.lines),
      tab: null,
      namesake: null,
      oddRows: [],
    });
  });

  it("are read back from the tab as they were written, whatever its name is now", () => {
    expect(readFrom(table("Nos textes", plan.cells))).toEqual({
      papers: papersOf(french.paper.lines),
      tab: "Nos textes",
      namesake: null,
      oddRows: [],
    });
  });

  it("are in no tab of people's own that bears their name, which is told", () => {
    const mine = table("Modèles de documents", [
      ["Document", "Lien"],
      ["Contrat", "https://exemple.example"],
      ["Charte", ""],
    ]);
    expect(readFrom(mine)).toEqual({
      papers: papersOf(french.paper.lines),
      tab: null,
      namesake: "Modèles de documents",
      oddRows: [],
    });
    expect(readFrom(mine, table("Modèles de documents (2)", plan.cells))).toMatchObject({
      tab: "Modèles de documents (2)",
      namesake: null,
    });
  });

  it("are found by the name of the tab where its first row is gone", () => {
    const { papers } = readFrom(table("modeles de documents", plan.cells.slice(1)));
    expect(papers).toEqual(papersOf(french.paper.lines));
  });

  it("are the last of two tabs, and kinds are read in either language, in small letters", () => {
    const mine = table("Copie", [
      plan.cells[0] ?? [],
      ["document", "Charte"],
      ["to write", "Nom"],
      ["", "Merci"],
    ]);
    expect(readFrom(table("Premier", plan.cells), mine)).toEqual({
      papers: [
        {
          title: "Charte",
          lines: [
            { kind: "blank", text: "Nom" },
            { kind: "text", text: "Merci" },
          ],
        },
      ],
      tab: "Copie",
      namesake: null,
      oddRows: [],
    });
  });

  it("are read whatever people did to the tab: a row above, a column beside, another order, other headers", () => {
    const own = [["Réunion", ""], ...plan.cells.map((row) => [...row])];
    const beside = plan.cells.map((row, at) => [at === 0 ? "Qui relit" : "Ana", ...row]);
    const turned = plan.cells.map((row) => [...row].reverse());
    const header = ["Sorte", "Ce que dit la ligne", plan.cells[0]?.[2] ?? ""];
    const renamed = [header, ...plan.cells.slice(1)];
    for (const rows of [beside, turned, renamed])
      expect(readFrom(table("Nos textes", rows))).toEqual({
        papers: papersOf(french.paper.lines),
        tab: "Nos textes",
        namesake: null,
        oddRows: [],
      });
    const [first, ...more] = readFrom(table("Nos textes", own)).papers;
    expect(first).toEqual({ title: "", lines: [{ kind: "text", text: "" }] });
    expect(more).toEqual(papersOf(french.paper.lines));
  });

  it("are known by the tags of the columns where the first row is gone, and the name is another", () => {
    const tags = {
      run: "r",
      moment: "m",
      columns: (plan.tags ?? []).flatMap((name, at) => (name === "" ? [] : [{ name, at: at + 1 }])),
    };
    const rows = plan.cells
      .slice(1)
      .map((row) => ["Une longue remarque à chaque ligne du tableau, sans fin", ...row]);
    expect(readFrom({ ...table("Nos textes", rows), tags })).toMatchObject({
      papers: papersOf(french.paper.lines),
      oddRows: [],
    });
  });

  it("read a kind that is none as text, and say where it stands", () => {
    const { papers, oddRows } = readFrom(
      table("T", [
        plan.cells[0] ?? [],
        ["Document", "Charte"],
        ["Gras", "Important"],
        ["", ""],
        ["Texte", "Fin"],
      ]),
    );
    expect(oddRows).toEqual([3]);
    expect(papers[0]?.lines.map(({ text }) => text)).toEqual(["Important", "Fin"]);
  });

  it("are none where every line was taken out", () => {
    expect(readFrom(table("T", [plan.cells[0] ?? []]))).toEqual({
      papers: [],
      tab: "T",
      namesake: null,
      oddRows: [],
    });
  });
});
