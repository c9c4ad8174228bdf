import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { type Setup, setUp } from "../../../src/core/reading/set-up.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { snapshotOf, tab } from "../workbooks.ts";

/** A workbook in which needs are worded otherwise than offers, and a question names mentors for no stated reason. */
export function setUpSmall(settings: Partial<SettingsFile> = {}): Setup & { readonly programme: Programme } {
  const mentors = tab(
    "Mentors",
    ["Nom", "Courriel", "Employeur", "Domaines d'expertise", "Moment", "Ville"],
    ["Ana Paz", "ana@a.example", "Alpha", "RH, Finances", "Peu importe", "Granby"],
    ["Luc Roy", "luc@b.example", "Bêta", "TI, Vente", "Le soir", "Québec"],
    ["Eva Cyr", "eva@c.example", "Gamma", "RH, Vente", "Le jour", "Granby"],
  );
  const mentees = tab(
    "Mentorés",
    [
      "Nom",
      "Courriel",
      "Employeur",
      "Ce que je veux travailler",
      "Moment",
      "Ville",
      "Mentors connus",
      "Âge du chat",
    ],
    [
      "Max Gill",
      "max@d.example",
      "Delta",
      "Ressources humaines, Finances",
      "Le jour",
      "Granby",
      "Ana Paz",
      "3",
    ],
    ["Zoé Huot", "zoe@e.example", "Epsilon", "Technologie", "Le soir", "Québec", "Luc Roy", "5"],
    ["Ali Fall", "ali@f.example", "Zêta", "Techniques de vente", "Peu importe", "Granby", "", ""],
  );
  const setup = setUp(snapshotOf([mentors, mentees], settings));
  const { programme } = setup;
  if (programme === null) throw new Error(JSON.stringify(setup.issues));
  return { ...setup, programme };
}
