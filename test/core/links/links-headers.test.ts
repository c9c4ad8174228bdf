import { describe, expect, it } from "vitest";
import { readHeader } from "../../../src/core/links/links-headers.ts";

describe("a header of the Links tab", () => {
  it.each([
    ["Personne", "person"],
    ["Personne ou organisation", "person"],
    ["Employé·e", "person"],
    ["Nom de famille", "person"],
    ["Direct report", "person"],
    ["Prénom", "first-name"],
    ["Relation", "relation"],
    ["Type de lien", "relation"],
    ["Relationship", "relation"],
    ["Autre personne", "other"],
    ["Personne 2", "other"],
    ["With whom", "other"],
    ["Gestionnaire", "manager"],
    ["Nom du gestionnaire", "manager"],
    ["Supérieur(e) immédiat(e)", "manager"],
    ["Relève de", "manager"],
    ["Reports to", "manager"],
    ["Line manager", "manager"],
    ["N+1", "manager"],
    ["Courriel du gestionnaire", "manager-email"],
    ["Manager e-mail", "manager-email"],
    ["Courriel", "email"],
    ["Niveau 2", "level"],
    ["N-1", "level"],
    ["Level 3", "level"],
    ["Direction générale", "title"],
    ["CEO", "title"],
    ["Équipe", "title"],
  ])("%j tells of %s", (header, column) => {
    expect(readHeader(header)).toBe(column);
  });

  it.each(["", "Note", "Date d'embauche", "Niveau de langue", "Ville"])("%j tells nothing", (header) => {
    expect(readHeader(header)).toBeNull();
  });
});
