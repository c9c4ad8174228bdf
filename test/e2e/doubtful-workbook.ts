import { newSheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";
import { createWorkbook } from "../../src/local/workbook/open.ts";

const HEADERS = {
  fr: [
    ...["Horodateur", "Nom complet", "Adresse courriel", "Entreprise", "Qui est votre gestionnaire ?"],
    ...["Avec qui ne voulez-vous pas être jumelé·e ?", "Consentez-vous à participer au programme ?"],
  ],
  en: [
    ...["Timestamp", "Full name", "Email address", "Company", "Who is your manager?"],
    ...["Whom should we avoid pairing you with?", "Do you consent to take part in the programme?"],
  ],
};
const TABS = { fr: ["Réponses mentorés", "Réponses mentors"], en: ["Mentee answers", "Mentor answers"] };
const TOPICS = {
  fr: ["Sujets que je veux aborder", "Sujets que je peux aborder"],
  en: ["Topics I want to discuss", "Topics I can discuss"],
};

/** Name, e-mail, firm, manager, whom to avoid, consent. */
type Answer = readonly [string, string, string, string, string, string];

const VILLE = "Ville de Saint-Hyacinthe";
const MENTEES: readonly Answer[] = [
  ["Julie Tremblay", "julie@ville.example", VILLE, "J. Bernier", "", "Oui"],
  ["Marc Dion", "marc@ville.example", "Ville de St-Hyacinthe", "J. Bernier", "Y. Lambert", "Oui"],
  ["Dominic Fortin", "dominic@alpha.example", "Coop Alpha", "-", "", ""],
  ["Éva Côté", "info@beta.example", "Beta inc.", "-", "", "Oui"],
  ["Karim Saïd", "info@beta.example", "Beta inc.", "-", "", "Oui"],
];
const MENTORS: readonly Answer[] = [
  ["Josée Bernier", "josee@ville.example", VILLE, "-", "", "Oui"],
  ["Yvan Lambert", "yvan@gamma.example", "Gamma", "-", "", "Oui"],
  ["Inès Roy", "ines@delta.example", "Delta", "-", "", "À discuter"],
];

/** Writes a small workbook that was filled in carelessly: three doubts about people, a blank consent and one that says neither yes nor no. */
export async function writeDoubtful(path: string, language: "fr" | "en"): Promise<void> {
  const yes = language === "fr" ? "Oui" : "Yes";
  const sheets = [MENTEES, MENTORS].map((answers, id) => {
    const rows = answers.map(([name, email, firm, manager, avoid, consent], at) => [
      `2026-02-0${String(at + 1)} 10:00:00`,
      ...[
        name,
        email,
        firm,
        manager,
        avoid,
        consent === "Oui" ? yes : consent,
        at % 2 === 0 ? "Finances" : "Vente",
      ],
    ]);
    const cells = [[...HEADERS[language], TOPICS[language][id] ?? ""], ...rows].map((row) =>
      row.map((value) => (value === "" ? null : { value })),
    );
    return { ...newSheet(id, TABS[language][id] ?? "", cells), formUrl: LOCAL_FORM_URL + String(id) };
  });
  const file = await createWorkbook("Essai", sheets);
  await file.save(path);
}
