import { describe, expect, it } from "vitest";
import { addLinks } from "../../../src/core/links/add-links.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { handMade, snapshotOf } from "../workbooks.ts";

const WORDS = { title: "Liens", header: ["Personne", "Relation", "Autre personne", "Note"] };
const ROW = ["Ana", "famille", "Bob", "2026"];
const adding = (tables: readonly Table[], settings: Partial<SettingsFile> = {}) =>
  addLinks(snapshotOf(tables, settings), [ROW], WORDS);

describe("rows added to the Links tab", () => {
  it("make it, under its titles, where there is none", () => {
    expect(adding([handMade("Notes", ["Personne"])])).toEqual({
      ...{ sheetId: undefined, title: "Liens", header: WORDS.header, widths: [] },
      ...{ changes: [], added: [ROW], dropped: [] },
    });
  });

  it("stand under its own headers, and are no wider than what they say", () => {
    const links = handMade("Links", ["Lien", "Autre personne", "Personne", "Vu", "Par"], ["x", "y", "z"]);
    const { title, header, added } = adding([links]);
    expect([title, header]).toEqual(["Links", links.rows[0]]);
    expect(added).toEqual([["famille", "Bob", "Ana", "2026"]]);
  });

  it("go to the tab that the choices name, else to the one of that name", () => {
    const tables = [handMade("Liens", WORDS.header), handMade("Organigramme", ["Gestionnaire", "Employé"])];
    expect(adding(tables, { linksTab: "Organigramme" })).toMatchObject({
      title: "Organigramme",
      added: [ROW],
    });
    expect(adding(tables, { linksTab: null }).title).toBe("Liens");
    expect(adding(tables, { linksTab: "Disparu" }).title).toBe("Liens");
  });
});
