import { describe, expect, it } from "vitest";
import { organisationKey } from "../../../src/core/people/organisation.ts";

describe("organisations", () => {
  it.each([
    ["Ville de St-Hyacinthe", "Ville de Saint-Hyacinthe"],
    ["Ville de Ste Anne", "ville de Sainte-Anne"],
    ["Meubles Gagné", "Meubles Gagné inc."],
    ["Meubles Gagné", "MEUBLES GAGNE, Inc"],
    ["Meubles Gagné", "Les Meubles Gagné ltée"],
    ["Roy, Dubé et associés s.e.n.c.r.l.", "Roy, Dubé & associés"],
    ["Roy Dubé s.e.n.c.r.l., s.r.l. inc.", "Roy Dubé S.E.N.C.R.L., s.r.l."],
    ["L’Atelier", "Atelier"],
    ["Atelier Roy and Fils", "Atelier Roy & fils"],
    ["Alpha Ltd. Inc.", "Alpha"],
    ["Roy et Cie", "Roy"],
    ["A.B.C. inc.", "A.B.C."],
    ["Acme (inc.)", "Acme"],
    ["9123-4567 Québec inc.", "9123 4567 Quebec Inc"],
    ["MRC de La Côte-de-Beaupré", "mrc de la cote de beaupre"],
    ["Hydro-Québec", "hydro quebec"],
    ["Desjardins", "Desjardins (siège social)"],
    ["Desjardins (Caisse de Lévis)", "Desjardins (siège social)"],
    ["Centre de recherche informatique (CRIM) inc.", "Centre de recherche informatique [CRIM]"],
    ["ACME", "ACME GmbH"],
    ["Acme", "Acme ULC"],
    ["Smith + Co", "Smith & Co"],
    ["Smith + Fils", "Smith et fils"],
  ])("%s and %s are one", (a, b) => {
    expect(organisationKey(a)).toBe(organisationKey(b));
  });

  it.each([
    ["Inc.", "Ltée"],
    ["Ville de Saint-Hyacinthe", "Ville de Saint-Hilaire"],
    ["Meubles Gagné", "Meubles Gagnon"],
    ["La Coop", "Coop de l'Est"],
    ["Université de Montréal", "UdeM"],
    ["UQAM", "UQAC"],
    ["Ville de Laval", "Université de Laval"],
    ["CISSS de Laval", "CIUSSS de Laval"],
    ["Desjardins", "Desjardins Assurances"],
    ["Desjardins (siège social)", "Desjardins Assurances (siège social)"],
    ["(Alpha)", "(Beta)"],
    ["Consultation AG", "Consultation KG"],
    ["Smith + Co", "Smith + Roy"],
    ["Université Laval - FSA", "Université Laval"],
    ["Rand", "R et"],
    ["9123-4567 Québec inc.", "9123-4568 Québec inc."],
  ])("%s and %s are two", (a, b) => {
    expect(organisationKey(a)).not.toBe(organisationKey(b));
  });

  it("never lose their whole name", () => {
    expect(
      ["Inc.", "The", "Le", "Co. Ltd", "L'", "(siège social)", "()"]
        .map(organisationKey)
        .every((key) => key !== ""),
    ).toBe(true);
    expect(organisationKey("")).toBe("");
  });
});
