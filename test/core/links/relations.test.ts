import { describe, expect, it } from "vitest";
import { readRelation } from "../../../src/core/links/relations.ts";
import { linksOf, says } from "./people.ts";

describe("a relation", () => {
  it("is read in French and in English, whatever its spelling", () => {
    const meaning = {
      manages: ["dirige", "Gère", "SUPERVISE", "manages", "supervises", "est la gestionnaire de", "Encadre"],
      "reports-to": [
        "relève de",
        "Releve  de",
        "reports to",
        "Reports To.",
        "supervisé·e par",
        "est dirigée par",
      ],
      declared: [
        ...["client", "Client·e", "est cliente de", "fournisseur", "supplier", "concurrent", "competitor"],
        ...["actionnaire", "shareholder", "famille", "family", "conflit", "conflict", "Conflit d’intérêts"],
      ],
      past: ["dyade passée", "Dyade passee", "past"],
      consent: ["consentement", "Consentement", "consent", "Consents"],
      affinity: ["affinité", "Affinités", "affinity"],
      same: ["même personne", "la même personne que", "Same person as", "est la même personne que"],
      different: [
        "autre personne",
        "une autre personne que",
        "different person",
        "deux personnes",
        "two people",
      ],
      "has-manager": ["a pour gestionnaire", "A comme gestionnaire", "has as manager", "has manager"],
    };
    for (const [relation, texts] of Object.entries(meaning)) {
      for (const text of texts) expect(readRelation(text), text).toBe(relation);
    }
  });

  it("on a consent makes no tie and no issue", () => {
    const rows = [says("Ana", "consentement", "oui", 2), says("Bob", "consent", "no", 3)];
    expect(linksOf({ rows })).toMatchObject({ issues: [] });
    expect(linksOf({ rows }).list).toEqual([]);
    const { issues } = linksOf({ rows: [says("Ana", "consentement", "", 4)] });
    expect(issues.map(({ code, row }) => [code, row])).toEqual([["link-incomplete", 4]]);
  });

  it("that is unknown is an issue at its cell", () => {
    for (const text of ["voisin", "de", "est", "est de", "client important", "passera"])
      expect(readRelation(text), text).toBeNull();
    const row = { ...says("Ana", "voisin de", "Bob", 3), columns: { relation: "Lien" } };
    expect(linksOf({ rows: [row] }).issues).toEqual([
      {
        code: "relation-unknown",
        severity: "warning",
        tab: "Liens",
        row: 3,
        column: "Lien",
        read: "voisin de",
      },
    ]);
  });

  it("that lacks an end, or is blank, is an issue; a blank row is nothing", () => {
    const { issues } = linksOf({
      rows: [
        says("Ana", "dirige", "", 2),
        says("", "dirige", "Bob", 3),
        says("Ana", "", "Bob", 4),
        says("", "", "", 5),
      ],
    });
    expect(issues.map(({ code, row, read }) => [code, row, read])).toEqual([
      ["link-incomplete", 2, "Ana, dirige"],
      ["link-incomplete", 3, "dirige, Bob"],
      ["link-incomplete", 4, "Ana, Bob"],
    ]);
  });
});
