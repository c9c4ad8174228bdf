import { describe, expect, it } from "vitest";
import { isNoCriterion } from "../../../../src/core/reading/criteria/no-criterion.ts";
import { profileOf } from "../../../../src/core/reading/criteria/profile.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";

function leftAside(title: string, ...cells: Cell[]): boolean {
  const question = { title, grid: false, columns: [{ index: 0, label: "" }] };
  return isNoCriterion(
    profileOf(
      question,
      cells.map((cell) => [cell]),
    ),
  );
}

describe("no criterion is made of", () => {
  it.each([
    "Téléphone",
    "Code postal",
    "LinkedIn",
    "Heure de fin",
    "ID",
    "Commentaires",
    "How did you hear about us?",
    "Numéro",
    "Any comments?",
    "Tél. (facultatif)",
    "No de tél. (bureau)",
    "Photos",
    "Adresses",
    "Autres choses à dire",
    "Numéro de membre",
    "No d'employé",
    "Membership number",
    "Student no.",
    "Télécopieur",
    "WhatsApp",
    "Statut du dossier",
    "Application status",
    "Paiement",
    "Initiales",
    "Reviewer",
    "Vérifié par",
    "Matched?",
    "Jumelé·e",
  ])("the question %j", (title) => {
    expect(leftAside(title, "x", "y")).toBe(true);
  });

  it("which criteria of the pairing count most, or must be met, on either form", () => {
    expect(leftAside("What matters most to you in a match?", "Topics", "Town, Topics")).toBe(true);
    expect(leftAside("Critères non négociables", "Ville", "Sujets")).toBe(true);
    expect(leftAside("Quelles valeurs comptent le plus pour votre jumelage ?", "Écoute", "Rigueur")).toBe(
      false,
    );
    expect(leftAside("Est-il essentiel que votre jumelage soit en ville ?", "Oui", "Non")).toBe(false);
  });

  it("addresses of e-mail, of pages, and dates", () => {
    expect(leftAside("Contact", "a@x.ca", "b@x.ca")).toBe(true);
    expect(leftAside("Pour en savoir plus", "https://x.ca", "www.y.ca")).toBe(true);
    expect(leftAside("Rendu", "2026-02-15T18:07:38", "2026-02-16T08:00:00")).toBe(true);
  });

  it("codes that became numbers: long, and nobody's the same", () => {
    expect(leftAside("Numéro RH", 4185551234, 5145559876)).toBe(true);
    expect(leftAside("Années", 12, 7)).toBe(false);
  });

  it("the role that somebody takes", () => {
    expect(leftAside("Voulez-vous être mentor·e ?", "oui", "non")).toBe(true);
    expect(leftAside("Parlez-vous anglais ?", "oui", "non")).toBe(false);
  });

  it.each([
    "Sujets",
    "Des outils tels que le tableur",
    "Un outil tel que le tableur",
    "Comment apprenez-vous ?",
  ])("nothing else: not %j", (title) => {
    expect(leftAside(title, "Vente", "Relève")).toBe(false);
  });
});
