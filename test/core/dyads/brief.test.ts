import { expect, test } from "vitest";
import { briefly } from "../../../src/core/dyads/brief.ts";

const brief = (...options: string[]): readonly string[] => {
  const evidence = briefly({ kind: "common", options });
  return evidence.kind === "common" ? evidence.options : [];
};

test("an option is called by what stands before its first comma, its « et » or its explanation", () => {
  expect(brief("Vente, négociation et développement des affaires")).toEqual(["Vente…"]);
  expect(brief("Technologies et transformation numérique")).toEqual(["Technologies…"]);
  expect(brief("Démarrage d’entreprise (0 à 2 ans)")).toEqual(["Démarrage d’entreprise…"]);
  expect(brief("Human resources and team management")).toEqual(["Human resources…"]);
});

test("what is short stays whole, whatever stands in it", () => {
  expect(brief("Rigueur et méthode", "R&D, brevets", "Lundi : Soir")).toEqual([
    "Rigueur et méthode",
    "R&D, brevets",
    "Lundi : Soir",
  ]);
});

test("options that would be called alike keep their whole text", () => {
  const [first, second] = ["Gestion, finances et comptabilité", "Gestion, équipes et conflits"];
  expect(brief(first, second, "Vente, négociation et marketing")).toEqual([first, second, "Vente…"]);
});

test("what is missing is told from what is offered", () => {
  const [first, second] = ["Gestion, finances et comptabilité", "Gestion, équipes et conflits"];
  expect(briefly({ kind: "common", options: [first], missing: [second] })).toEqual({
    kind: "common",
    options: [first],
    missing: [second],
  });
});

test("a long text without any sign is cut between two words, and one without spaces somewhere", () => {
  expect(brief("réussir mon passage de la technique à la gestion d’une équipe")).toEqual([
    "réussir mon passage de la technique à…",
  ]);
  expect(brief("x".repeat(60))).toEqual([`${"x".repeat(40)}…`]);
  const [cut = ""] = brief("😀".repeat(60));
  expect(cut).not.toMatch(/\p{Surrogate}/u);
});

test("a sign at the very beginning, or far into a text, does not count", () => {
  expect(brief("R, et tout ce qui s’y rattache")).toEqual(["R, et tout ce qui s’y rattache"]);
});

test("answers that differ and answers that suit anybody are told briefly too, a choice as it is", () => {
  expect(
    briefly({ kind: "answers", mentee: "Croissance rapide (3 à 9 ans)", mentor: "Maturité", missing: [] }),
  ).toEqual({ kind: "answers", mentee: "Croissance rapide…", mentor: "Maturité", missing: [] });
  expect(briefly({ kind: "indifferent", answer: "Peu importe, toutes les langues me vont" })).toEqual({
    kind: "indifferent",
    answer: "Peu importe…",
  });
  const choice = { kind: "choice", byMentee: 0, byMentor: null } as const;
  expect(briefly(choice)).toBe(choice);
});
