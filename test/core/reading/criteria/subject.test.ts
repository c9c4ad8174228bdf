import { describe, expect, it } from "vitest";
import { defaultWeights, subjectOf } from "../../../../src/core/reading/criteria/subject.ts";

describe("what a question is about", () => {
  it.each([
    ["Quels sujets aimeriez-vous aborder ?", "needs"],
    ["Areas of expertise", "needs"],
    ["Vos compétences", "needs"],
    ["What are your goals for this mentorship?", "needs"],
    ["Mentor souhaité", "chosen"],
    ["Would you like to enter one to five preferred mentors?", "chosen"],
    ["Valeurs importantes", "style"],
    ["Style de communication", "style"],
    ["Années d'expérience", "experience"],
    ["À quel stade en est l'entreprise ?", "experience"],
    ["Âge de l'entreprise (stade)", "experience"],
    ["Position Level", "experience"],
    ["Disponibilités", "availability"],
    ["When are you available?", "availability"],
    ["Région", "practical"],
    ["Mode de rencontre", "practical"],
    ["Langues parlées", "practical"],
    ["Secteur d'activité", "sector"],
    ["Industry", "sector"],
    ["Job title", "sector"],
    ["Votre âge", "sensitive"],
    ["Genre", "sensitive"],
    ["Gender identity", "sensitive"],
    ["Origine ethnique", "sensitive"],
    ["Date de naissance", "sensitive"],
    ["Couleur préférée", "other"],
    ["Votre plus grande force", "needs"],
    ["Une qualité que vous recherchez", "style"],
    ["Responsable de la qualité", "other"],
    ["Année d'études", "experience"],
    ["Will you travel this year?", "other"],
    ["Rôles occupés", "sector"],
    ["Indisponibilités", "availability"],
    ["Comment définissez-vous le succès ?", "other"],
    ["Capacity of your plant", "other"],
    ["Alimentation moderne", "other"],
    ["Modalités des rencontres", "practical"],
    ["Milieu de travail", "practical"],
  ])("%j is about %s", (title, subject) => {
    expect(subjectOf([title])).toBe(subject);
  });

  it("is told by either wording of a pair, and what is sensitive in one is sensitive", () => {
    expect(subjectOf(["Groupe", "Groupe d'âge"])).toBe("sensitive");
    expect(subjectOf(["Sujets", "Quoi d'autre ?"])).toBe("needs");
  });
});

describe("default weights", () => {
  it("are the points of each subject", () => {
    const subjects = ["needs", "chosen", "style", "experience", "practical", "sector", "sensitive"] as const;
    expect(defaultWeights(subjects)).toEqual([35, 25, 20, 10, 10, 0, 0]);
  });

  it("are shared by the criteria of one subject, in whole points", () => {
    expect(defaultWeights(["needs", "needs", "style"])).toEqual([18, 18, 20]);
    expect(defaultWeights(["practical", "availability", "practical"])).toEqual([3, 3, 3]);
  });
});
