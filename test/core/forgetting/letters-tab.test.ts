import { describe, expect, test } from "vitest";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import { handMade, tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const MENTORS = tab(
  "Mentors",
  ["Horodateur", "Nom", "Adresse courriel"],
  ["2026-01-01T09:00:00", "Luc Roy", "luc@roy.ca"],
  ["2026-01-02T09:00:00", "Ève Côté", "eve@cote.ca"],
);
const MENTEES = tab(
  "Mentorés",
  ["Horodateur", "Nom", "Adresse courriel"],
  ["2026-01-04T09:00:00", "Zoé Nadeau", "zoe@n.ca"],
);
const mark = (kind: string): string => ownMark({ kind, state: "" });
const after = (table: ReturnType<typeof handMade>) => {
  const result = forgetting(everything([MENTORS, MENTEES, table]), "Luc Roy");
  const kinds = result.places.filter((place) => place.tab === table.name).map(({ kind }) => kind);
  return { kinds, rows: rowsAfter(result, table) };
};

describe("messages to be merged", () => {
  test("go as a whole where they introduce the person, and only lose the name elsewhere", () => {
    const table = handMade(
      "Présentations",
      [
        "Mentoré·e",
        "Courriel",
        "Mentor·e",
        "Courriel",
        "À",
        "Objet",
        "Sujets",
        "Message",
        mark("introduction"),
      ],
      [
        "Zoé Nadeau",
        "zoe@n.ca",
        "Luc Roy",
        "luc@roy.ca",
        "luc@roy.ca, zoe@n.ca",
        "…",
        "pêche",
        "Ville de Laval",
      ],
      [
        "Zoé Nadeau",
        "zoe@n.ca",
        "Ève Côté",
        "eve@cote.ca",
        "eve@cote.ca, zoe@n.ca",
        "…",
        "",
        "De la part de Luc Roy",
      ],
    );
    const { kinds, rows } = after(table);
    expect(rows.slice(1).map((row) => [row[2], row[7]])).toEqual([
      ["Ève Côté", "De la part de Personne retirée 1"],
    ]);
    expect(kinds).toEqual(["message", "mention"]);
  });

  test("go where they ask the person, or somebody about the person", () => {
    const table = handMade(
      "Demandes d’acceptation",
      ["Personne", "Courriel", "Objet", "Message", mark("asking")],
      ["Luc Roy", "luc@roy.ca", "…", "Nous vous proposons Zoé Nadeau, de Québec."],
      ["Zoé Nadeau", "zoe@n.ca", "…", "Nous vous proposons Luc Roy, de Laval."],
      ["Zoé Nadeau", "zoe@n.ca", "…", "Nous vous proposons Ève Côté, de Laval."],
    );
    const { kinds, rows } = after(table);
    expect(rows.slice(1).map((row) => row[3])).toEqual(["Nous vous proposons Ève Côté, de Laval."]);
    expect(kinds).toEqual(["message", "message"]);
  });
});

describe("papers to print", () => {
  test("of a dyad of the person are left without a line", () => {
    const table = handMade(
      "Entente\u00a0: Zoé Nadeau et Luc Roy",
      ["Entente de mentorat", mark("papers")],
      ["Entre Zoé Nadeau et Luc Roy", ""],
      ["Ville de Laval; sujets\u00a0: pêche", ""],
    );
    const { kinds, rows } = after(table);
    expect(rows).toEqual([
      ["", mark("papers")],
      ["", ""],
      ["", ""],
    ]);
    expect(kinds).toEqual(["paper"]);
    // The tab is called anew once it holds nothing, and never as another one
    const called = "Entente\u00a0: Zoé Nadeau et Personne retirée 1";
    const renamings = (...others: string[]) =>
      forgetting(
        everything([MENTORS, table, ...others.map((name) => handMade(name, ["x"]))]),
        "Luc Roy",
      ).erasures.flatMap((each) => (each.kind === "aside" ? each.texts.texts : []));
    expect(renamings()).toEqual([{ column: -1, was: table.name, value: called }]);
    expect(renamings(called).map(({ value }) => value)).toEqual([`${called} (2)`]);
    expect(after({ ...table, rows }).kinds).toEqual(["paper"]);
    expect(after({ ...table, rows, name: called }).kinds).toEqual([]);
  });

  test("of another dyad only lose the name", () => {
    const table = handMade(
      "Entente\u00a0: Zoé Nadeau et Ève Côté",
      ["Entente de mentorat", mark("papers")],
      ["Sujets\u00a0: pêche, avec Luc Roy", ""],
    );
    expect(after(table).rows[1]).toEqual(["Sujets\u00a0: pêche, avec Personne retirée 1", ""]);
  });
});
