import { describe, expect, it, test } from "vitest";
import { asksForConsent } from "../../../../src/core/intake/vocabulary/consent.ts";
import { withoutNotes } from "../../../../src/core/intake/vocabulary/matcher.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

const CONSENTS = [
  "Confirmez-vous votre inscription ?",
  "Do you confirm your registration?",
  "I understand that my answers will be shared with the committee",
  "Je confirme avoir lu et accepté les conditions du programme de mentorat",
  "Je confirme avoir lu la politique de confidentialité et y consentir",
  "J'accepte de participer au programme de mentorat 2026",
  "J'accepte de participer",
  "Acceptez-vous de prendre part à cette cohorte ?",
  "En soumettant ce formulaire, je consens à ce que la Chambre de commerce recueille, utilise et communique mes renseignements personnels aux fins du jumelage, conformément à la Loi 25. Je peux retirer mon consentement en tout temps en écrivant à la personne responsable.",
  "En cochant cette case, j'autorise la MRC à transmettre mes coordonnées à la personne avec qui je serai jumelé·e",
  "J'autorise le partage de mes coordonnées avec mon mentor",
  "Autorisation de communiquer mes informations",
  "Autorisez-vous la transmission de vos réponses aux personnes mentores ?",
  "Consentement éclairé",
  "Formulaire de consentement",
  "Protection des renseignements personnels",
  "Traitement de mes données personnelles",
  "Avis de confidentialité : j'ai lu et compris",
  "Déclaration et consentement",
  "Je suis d'accord pour que mes réponses soient utilisées pour le jumelage",
  "Êtes-vous d'accord pour participer à ce projet de recherche ?",
  "Souhaitez-vous participer au programme de mentorat cette année ?",
  "Confirmez-vous votre participation ?",
  "I consent to the collection and use of my personal information",
  "I agree to participate",
  "I have read and agree to the terms of the program",
  "I have read the privacy notice and consent to the processing of my data",
  "By checking this box, I authorize the University to share my contact information with my match",
  "Do you consent to your answers being used for matching?",
  "Do you agree to participate in the mentoring program?",
  "Are you willing to take part in this year's program?",
  "Data protection (GDPR)",
  "Informed consent",
  "Consent to share profile with potential mentors",
  "Permission to share my information with my mentor",
  "I understand that my responses will be shared with my mentor and I agree to it",
  "By submitting this form you agree that your personal data will be stored and used by the organizing committee for the sole purpose of matching. You may withdraw at any time before the meeting.",
  "Acceptez-vous que vos coordonnées soient transmises à votre mentor·e lors de la première rencontre ?",
  "Terms & Conditions",
  "Je consens à ce que mes renseignements soient utilisés pour organiser les rencontres de mentorat",
  "J'accepte que mes réponses soient utilisées, y compris par courriel, pour le jumelage et le suivi des rencontres",
  "Entente de confidentialité",
  "Entente de confidentialité du programme",
  "J'accepte l'entente de confidentialité",
  "Confidentialité",
  "Confidentiality agreement",
  "Data use agreement",
  "Use of my data",
  "Mon engagement",
  "Engagement des participants",
  "Engagement envers le programme",
  "Mentee commitment",
  "I agree that my personal information may be used to match me and to contact me about meetings",
  "Protection des renseignements : j'accepte",
  "Je comprends que mes renseignements seront communiqués à ma personne jumelée",
  "Acceptez-vous les règles du programme ?",
  "Are you OK with the committee reading your answers?",
  "May we use your responses for matching?",
  "Agreement to participate",
  "Veuillez confirmer que vous acceptez notre politique",
  "Confidentialité : je m'engage à respecter les échanges",
  "I commit to taking part in the program",
  "Souhaitez-vous toujours participer cette année ?",
  "Êtes-vous toujours intéressé·e à participer ?",
  "Souhaitez-vous participer de nouveau ?",
  "Participation confirmée",
  "Serez-vous des nôtres cette année ?",
  "Will you take part this year?",
];

const OTHERS = [
  "Acceptez-vous de vous déplacer pour les rencontres ?",
  "Acceptez-vous d'être photographié lors du lancement ?",
  "Consentement à la prise de photos",
  "J'accepte de recevoir l'infolettre de la Chambre",
  "Acceptez-vous de mentorer plus d'une personne ?",
  "Acceptez-vous des rencontres en soirée ?",
  "Acceptez-vous que votre mentor soit d'un autre secteur ?",
  "Seriez-vous d'accord pour être jumelé à une personne d'une autre ville ?",
  "Would you agree to meet online?",
  "Do you agree to be recorded?",
  "Are you willing to travel?",
  "Would you accept a mentor from another faculty?",
  "Media release: I agree to have my picture taken",
  "Votre gestionnaire est-il d'accord avec votre participation ?",
  "Has your manager agreed to your participation?",
  "Acceptez-vous d'accompagner une personne en anglais ?",
  "Voulez-vous participer à la soirée de lancement ?",
  "Souhaitez-vous participer à l'activité de réseautage du 12 mai ?",
  "Would you like to participate in the closing event?",
  "Acceptez-vous de recevoir deux personnes mentorées ?",
  "Would you be willing to mentor more than one person?",
  "Acceptez-vous d'être aussi mentor ?",
  "What personal information would you like to share with your mentor?",
  "Quels renseignements voulez-vous donner à votre mentor ?",
  "Confidentialité : quelle importance y accordez-vous ?",
  "J'accepte de signer une entente de confidentialité avec mon mentoré",
  "Acceptez-vous un·e mentor·e à distance ?",
  "Entente de confidentialité avec votre mentor : l'avez-vous signée ?",
  "Would you sign a confidentiality agreement?",
  "Êtes-vous d'accord avec l'énoncé : je préfère un mentor directif ?",
  "Do you agree with the statement: I like structure",
  "Acceptez-vous de parrainer une personne du même employeur ?",
  "Avez-vous déjà participé au programme ?",
  "Have you participated in the program before?",
  "How did you hear about the program and our terms?",
  "Quelles sont vos conditions de participation ?",
  "Consentez-vous à partager votre numéro de téléphone avec votre mentor·e ?",
  "Do you agree to share your phone number?",
  "Niveau d'engagement",
  "Engagement bénévole",
  "Engagement des employés",
  "Employee engagement",
  "Volunteer commitments",
  "Disponibilités pour participer au programme",
  "Do you want to participate as a mentor or a mentee?",
  "Votre employeur accepte-t-il votre participation ?",
  "Does your employer consent to your participation?",
  "Votre conjoint accepte-t-il que vous participiez au programme ?",
  "Is your boss willing to let you take part in the program?",
  "Souhaitez-vous participer au cocktail cette année ?",
  "Êtes-vous intéressé·e par des ateliers cette année ?",
  "Will your company take part this year?",
  // A yes refuses
  "Je refuse que mes renseignements personnels soient utilisés pour le jumelage",
  "Je m'oppose à l'utilisation de mes renseignements personnels",
  "I do NOT consent to my personal information being shared",
  "I withdraw my consent to the use of my personal information",
];

test.each(CONSENTS)("%j asks for consent", (title) => {
  expect(asksForConsent(withoutNotes(title))).toBe(true);
});

test.each(OTHERS)("%j asks for no consent", (title) => {
  expect(asksForConsent(withoutNotes(title))).toBe(false);
});

/** The question of consent that is read among the mentees' questions, and who is left out by it. */
function readConsents(questions: Readonly<Record<string, readonly string[]>>) {
  const names = ["Eva Roy", "Fay Sol", "Gil Dubé", "Hal Unger"];
  const rows = names.map((name, at) => [
    name,
    `${name.slice(0, 3)}@x.example`,
    "Vente",
    ...Object.values(questions).map((answers) => answers[at] ?? ""),
  ]);
  const mentors = tab("Mentors", ["Nom", "Courriel", "Sujets"], ["Ada Moss", "ada@x.example", "Vente"]);
  const mentees = tab("Mentorés", ["Nom", "Courriel", "Sujets", ...Object.keys(questions)], ...rows);
  const { outline, issues } = setUp(snapshotOf([mentors, mentees]));
  return {
    consent: outline.settings?.mentees.columns.consent,
    refused: issues.filter(({ code }) => code === "consent-refused").flatMap(({ names: left = [] }) => left),
  };
}

describe("what people accept or refuse", () => {
  it.each([
    ["Entente de confidentialité", ["Accepter", "Refuser", "Accepter", ""]],
    ["Confidentialité", ["D'accord", "Pas d'accord", "D'accord", ""]],
    ["Code d'éthique du programme", ["J'accepte", "Je refuse", "J'accepte", ""]],
    ["Règles de la cohorte", ["Accepté", "Refusé", "Accepté", "Accepté"]],
    ["Program guidelines", ["I accept", "I do not accept", "I accept", ""]],
  ])("is consent: %s", (title, answers) => {
    expect(readConsents({ [title]: answers })).toEqual({ consent: title, refused: ["Fay Sol"] });
  });

  it.each([
    ["Acceptez-vous de vous déplacer ?", ["Oui", "Non", "Oui", ""]],
    ["Acceptez-vous de vous déplacer ?", ["J'accepte", "Je refuse", "J'accepte", ""]],
    ["Acceptez-vous un·e mentor·e à distance ?", ["J'accepte", "Je refuse", "J'accepte", ""]],
    ["Mentorat à distance", ["J'accepte", "Je refuse", "J'accepte", ""]],
    ["Invitation au 5 à 7", ["J'accepte", "Je refuse", "J'accepte", ""]],
    ["Repas", ["Accepter", "Refuser", "Accepter", ""]],
    ["Photos du lancement", ["J'accepte", "Je refuse", "J'accepte", ""]],
    ["Le mentorat change une carrière", ["D'accord", "Pas d'accord", "D'accord", ""]],
    ["Code d'éthique : l'avez-vous lu ?", ["Oui", "Non", "Oui", ""]],
  ])("is none where the title or the answers speak of something else: %s, %j", (title, answers) => {
    expect(readConsents({ [title]: answers })).toEqual({ consent: null, refused: [] });
  });

  it("gives way to a question that speaks of consent", () => {
    const questions = {
      "Code d'éthique": ["J'accepte", "Je refuse", "J'accepte", ""],
      "Consentez-vous à l'utilisation de vos renseignements ?": ["Oui", "Oui", "Non", "Oui"],
    };
    expect(readConsents(questions)).toMatchObject({
      consent: "Consentez-vous à l'utilisation de vos renseignements ?",
      refused: ["Gil Dubé"],
    });
  });
});
