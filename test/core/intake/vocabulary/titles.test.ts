import { describe, expect, it } from "vitest";
import { asksForCapacity } from "../../../../src/core/intake/vocabulary/capacity.ts";
import { asksForConsent } from "../../../../src/core/intake/vocabulary/consent.ts";

const kept = (recognise: (title: string) => boolean, titles: readonly string[]): string[] =>
  titles.filter(recognise);

describe("the seats of a mentor", () => {
  it("are asked for in many ways", () => {
    const titles = [
      "Combien de mentorés pouvez-vous accompagner cette année ?",
      "Combien d'entrepreneurs pouvez-vous accompagner ?",
      "Combien de jumelages acceptez-vous ?",
      "Nombre de mentorés",
      "Number of mentees you can support",
      "How many mentees can you currently take?",
      "Combien de protégé·es aimeriez-vous accompagner ?",
      "Nombre maximal de personnes à accompagner",
      "À combien de personnes pouvez-vous offrir du mentorat ?",
      "Up to how many mentees can you support?",
      "Combien de jeunes êtes-vous prêt à accompagner ?",
      "How many students can you mentor this year?",
      "Nb de mentoré·es",
      "Combien de personnes seriez-vous prêt(e) à accompagner en même temps?",
      "Mentee capacity",
      "Combien de places avez-vous ?",
      "Combien de places as-tu ?",
      "Nombre d'employés que vous pouvez accompagner",
      "Nombre d'employés que vous accompagnez au maximum",
      "Combien d'employés accompagneriez-vous ?",
      "Number of employees you can mentor",
      "How many employees would you coach?",
    ];
    expect(kept(asksForCapacity, titles)).toEqual(titles);
  });

  it("are not those of the past, nor people managed, nor hours and meetings", () => {
    const titles = [
      "Combien de mentorés avez-vous accompagnés à ce jour ?",
      "Combien de personnes avez-vous accompagnées jusqu'ici ?",
      "How many mentees have you had?",
      "How many mentees do you currently have?",
      "Combien de personnes supervisez-vous ?",
      "Combien d'employés avez-vous ?",
      "How many people report to you?",
      "Combien de rencontres par mois souhaitez-vous avec votre mentor ?",
      "Combien d'heures pouvez-vous consacrer à votre mentoré ?",
      "Combien de fois avez-vous été mentor ?",
      "Mentorés suivis jusqu'à présent : combien de mentorés ?",
      "Number of employees",
      "Nombre d'employés que vous accompagnez",
      "Nombre de personnes que vous accompagnez",
      "Combien d'employés accompagnez-vous ?",
      "Number of employees you mentor",
      "How many employees do you coach?",
    ];
    expect(kept(asksForCapacity, titles)).toEqual([]);
  });
});

describe("consent", () => {
  it("is given to the use of information and to taking part", () => {
    const titles = [
      "J'accepte que mes renseignements soient utilisés",
      "Consentez-vous à ce que vos renseignements personnels servent au jumelage?",
      "Acceptez-vous de participer au programme ?",
      "Acceptez-vous de participer ?",
      "I agree to take part in the mentoring program",
      "J'ai lu et j'accepte la politique de confidentialité",
      "Autorisez-vous le comité à utiliser vos réponses ?",
      "I accept the terms and conditions",
    ];
    expect(kept(asksForConsent, titles)).toEqual(titles);
  });

  it("is not what else one agrees to", () => {
    const titles = [
      "Acceptez-vous les rencontres virtuelles ?",
      "Acceptez-vous de vous déplacer ?",
      "Combien de jumelages acceptez-vous ?",
      "Consentez-vous à être photographié·e ?",
      "Acceptez-vous de figurer dans le répertoire remis aux mentoré·e·s?",
      "Votre gestionnaire approuve-t-il votre participation ?",
      "Acceptez-vous d'être jumelé à quelqu'un d'une autre région ?",
      "Where did you get information about the programme?",
    ];
    expect(kept(asksForConsent, titles)).toEqual([]);
  });
});
