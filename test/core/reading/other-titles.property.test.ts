import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Form, MENTEES, MENTORS, READING, readingOf } from "./small-programme.ts";

/** What a form may ask in the place of each of its titles. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Nom: ["Nom", "Nom complet", "Prénom et nom", "Full name", "Quel est votre nom ?", "Nom / Name"],
  Courriel: [
    "Courriel",
    "Adresse e-mail",
    "Email Address",
    "Adresse de messagerie",
    "Votre courriel professionnel",
  ],
  Entreprise: [
    "Entreprise",
    "Organisation",
    "Employeur",
    "Company name",
    "Nom de votre organisme",
    "Raison sociale",
  ],
  Gestionnaire: [
    "Gestionnaire",
    "À qui vous rapportez-vous ?",
    "N+1",
    "Who do you report to?",
    "Supérieur·e immédiat·e",
    "Votre patron·ne",
  ],
  "Personnes à éviter": [
    "Personnes à éviter",
    "Avec qui ne voulez-vous pas être jumelé·e ?",
    "Who should we not pair you with?",
    "Conflits d'intérêts",
    "Ne pas me jumeler avec",
  ],
  "Combien de mentoré·es pouvez-vous accompagner ?": [
    "Capacité",
    "Nombre de mentorés",
    "How many mentees can you take?",
    "Nombre maximal de dyades",
    "Places disponibles",
  ],
  "Consentez-vous à l'utilisation de vos renseignements ?": [
    "Consentement",
    "J'accepte que mes réponses servent au jumelage",
    "I agree to take part in the program",
    "Je confirme avoir lu et accepté les conditions du programme",
  ],
  "Sur quels sujets pouvez-vous accompagner ?": [
    "Sur quels sujets pouvez-vous accompagner ?",
    "Sujets que vous pouvez aborder",
    "Topics you can help with",
    "Vos compétences",
  ],
  "Sur quels sujets aimeriez-vous être accompagné·e ?": [
    "Sujets que vous souhaitez aborder",
    "Topics you need help with",
    "De quoi avez-vous besoin ?",
  ],
  "Avec qui aimeriez-vous être jumelé·e ?": [
    "Mentor souhaité",
    "Top 3 mentors",
    "Who would you like to be paired with?",
  ],
};

const renamed = (form: Form, choices: readonly number[]): Form =>
  form.map(([title, answers], at) => {
    const titles = SYNONYMS[title] ?? [title];
    return [titles[(choices[at] ?? 0) % titles.length] ?? title, answers];
  });

/** Questions of every kind, of which nobody answered any. */
const UNANSWERED = [
  "Votre supérieur immédiat",
  "Mentors à éviter",
  "Nom de l'organisme",
  "J'accepte la politique de confidentialité",
  "Nombre de places",
  "Votre second choix de mentor",
  "Mentor précédent",
  "De quoi avez-vous besoin ?",
  "Que pouvez-vous offrir ?",
  "Date de naissance",
  "Disponibilités",
  "Adresse courriel secondaire",
  "Commentaires",
];

const choices = fc.array(fc.nat(11), { minLength: 8, maxLength: 8 });
const unanswered = fc.subarray(UNANSWERED);
const RUNS = { numRuns: 40 };

describe("the reading of a workbook stays the same", () => {
  it("in whatever words the vocabulary knows its questions are put", () => {
    fc.assert(
      fc.property(choices, choices, (ofMentors, ofMentees) => {
        expect(readingOf(renamed(MENTORS, ofMentors), renamed(MENTEES, ofMentees))).toEqual(READING);
      }),
      RUNS,
    );
  });

  it("with questions that nobody answered, wherever they stand", () => {
    const between = (form: Form, titles: readonly string[], at: number): Form => [
      ...form.slice(0, at),
      ...titles.map((title) => [title, []] as const),
      ...form.slice(at),
    ];
    fc.assert(
      fc.property(unanswered, unanswered, fc.nat(8), (ofMentors, ofMentees, at) => {
        expect(readingOf(between(MENTORS, ofMentors, at), between(MENTEES, ofMentees, at))).toEqual(READING);
      }),
      RUNS,
    );
  });
});
