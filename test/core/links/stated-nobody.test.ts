import { describe, expect, it } from "vitest";
import {
  isVacant,
  namesSomebody,
  statesNobody,
  tellsNothing,
} from "../../../src/core/links/stated-nobody.ts";
import { fold } from "../../../src/core/people/fold.ts";

describe("an answer to the manager question", () => {
  it.each([
    "-",
    "—",
    "Aucun·e",
    "aucune",
    "Aucun gestionnaire",
    "Aucun(e)",
    "Aucun·e supérieur·e",
    "--",
    "s/o",
    "Ne s'applique pas",
    "Not applicable",
    "sans supérieur",
    "None",
    "N/A",
    "n.a.",
    "S.O.",
    "Personne",
    "no one",
    "No manager",
    "moi-même",
    "Self-employed",
    "travailleuse autonome",
    "Je n'ai pas de gestionnaire",
    "Je suis la propriétaire",
    "Je suis à mon compte",
    "Je suis mon propre patron",
    "I have no manager",
    "I don't have one",
    "I'm the owner",
    "I am self-employed",
    "Je n'en ai pas",
    "Je n'ai aucun supérieur",
    "Je suis entrepreneure",
    "Je suis la patronne",
    "Retraité",
    "Retired",
    "Étudiante",
    "Sans emploi",
  ])("%j states that there is nobody", (text) => {
    expect([statesNobody(fold(text)), tellsNothing(fold(text)), namesSomebody(fold(text))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    "",
    "?",
    " ? ",
    "Je ne sais pas",
    "I don’t know",
    "unknown",
    "À déterminer",
    "TBD",
    "À venir",
    "À confirmer",
    "En transition",
  ])("%j tells nothing", (text) => {
    expect([statesNobody(fold(text)), tellsNothing(fold(text)), namesSomebody(fold(text))]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each(["Poste vacant", "Vacant", "vacant position", "À pourvoir", "Poste à combler"])(
    "%j is a post, no person",
    (text) => {
      const folded = fold(text);
      expect([isVacant(folded), statesNobody(folded), tellsNothing(folded), namesSomebody(folded)]).toEqual([
        true,
        false,
        false,
        false,
      ]);
    },
  );

  it.each([
    "Aucunier Paul",
    "Nil Young",
    "Personnelle Marie",
    "Marie Roy",
    "Vacantin",
    "Moi Lam",
    "So Kim",
    "Open Roy",
  ])("%j names somebody", (text) => {
    expect(namesSomebody(fold(text))).toBe(true);
  });
});
