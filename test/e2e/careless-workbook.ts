import { type Sheet, newSheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";
import { createWorkbook } from "../../src/local/workbook/open.ts";

/** What the forms of one careless programme ask and answer, in one language. */
interface Wording {
  readonly tabs: readonly [mentors: string, mentees: string];
  readonly mentor: readonly string[];
  readonly mentee: readonly string[];
  /** How each topic is called by mentors, and by mentees. */
  readonly topics: readonly (readonly [offered: string, sought: string])[];
  readonly whenever: string;
  readonly moments: readonly string[];
  readonly nobody: string;
}

const FRENCH: Wording = {
  tabs: ["Réponses au formulaire 1", "Réponses au formulaire 2"],
  mentor: [
    "Horodateur",
    "Adresse courriel",
    "Nom complet",
    "Employeur",
    "Supérieur immédiat",
    "Domaines où je peux aider",
    "Moment des rencontres",
    "Ville",
    "Nombre de mentoré(e)s que je peux accompagner",
  ],
  mentee: [
    "Horodateur",
    "Adresse courriel",
    "Nom complet",
    "Employeur",
    "Supérieur immédiat",
    "Ce que je veux travailler",
    "Moment des rencontres",
    "Ville",
    "Y a-t-il un mentor avec qui vous ne voulez pas être jumelé?",
    "Personne avec qui vous seriez en conflit d'intérêts",
    "Mentors que vous connaissez déjà",
  ],
  topics: [
    ["RH", "Ressources humaines"],
    ["Finances", "Gestion des finances"],
    ["Marketing", "Marketing"],
    ["Vente", "Techniques de vente"],
    ["TI", "Technologie"],
    ["Gestion d'équipe", "Gérer une équipe"],
  ],
  whenever: "Peu importe",
  moments: ["Le jour", "Le soir"],
  nobody: "Aucun",
};

const ENGLISH: Wording = {
  tabs: ["Form Responses 1", "Form Responses 2"],
  mentor: [
    "Timestamp",
    "Email Address",
    "Full name",
    "Employer",
    "Immediate supervisor",
    "Areas where I can help",
    "Time of meetings",
    "City",
    "Number of mentees I can take",
  ],
  mentee: [
    "Timestamp",
    "Email Address",
    "Full name",
    "Employer",
    "Immediate supervisor",
    "What I want to work on",
    "Time of meetings",
    "City",
    "Is there a mentor you would rather not be paired with?",
    "Anyone with whom you would have a conflict of interest",
    "Mentors you already know",
  ],
  topics: [
    ["HR", "Human resources"],
    ["Finance", "Managing finances"],
    ["Marketing", "Marketing"],
    ["Sales", "Selling techniques"],
    ["IT", "Technology"],
    ["Team management", "Managing a team"],
  ],
  whenever: "No preference",
  moments: ["Daytime", "Evening"],
  nobody: "None",
};

const MENTORS = [
  ["Josée Bernier", "Ville de Saint-Hyacinthe", ""],
  ["Marc-André Côté", "Meubles Gagné inc.", ""],
  ["Luc Tremblay", "Caisse du Lac", "Aucun"],
  ["Anne Roy", "Ville de Saint-Hyacinthe", "Josée Bernier"],
  ["Samir Haddad", "Groupe Boréal", "Aucun"],
  ["Chantal Dubé", "Clinique du Parc", "Aucun"],
] as const;

const MENTEES = [
  ["Julie Tremblay", "Ville de St-Hyacinthe", "Mme J. Bernier"],
  ["Éric Lavoie", "Meubles Gagné", "Côté, Marc-André"],
  ["Fatou Diallo", "Caisse du Lac", "Tremblay Luc"],
  ["Noémie Girard", "Imprimerie Nord", "Paul Girard"],
  ["Kevin Roy", "Groupe Boréal inc", "Samir Haddad"],
  ["Olivier Paquin", "Studio Onze", "Aucun"],
  ["Maude Cyr", "Ferme Cyr", "Aucun"],
  ["Thomas Nguyen", "Pharmacie Nguyen", "Aucun"],
] as const;

function address(name: string): string {
  return `${name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "")}@exemple.example`;
}

function pick<Item>(items: readonly Item[], ...at: readonly number[]): Item[] {
  return at.map((index) => items[index % items.length]).filter((item) => item !== undefined);
}

/**
 * Writes a workbook as careless people leave one: mentees name what they seek otherwise than mentors what they offer,
 * superiors and firms are spelled in many ways, two questions ask whom to avoid, one names people for no stated reason.
 */
export async function writeCareless(file: string, language: "fr" | "en"): Promise<void> {
  const { tabs, mentor, mentee, topics, whenever, moments, nobody } = language === "fr" ? FRENCH : ENGLISH;
  const cities = ["Saint-Hyacinthe", "St-Hyacinthe", "Granby"];
  const mentorRows = MENTORS.map(([name, firm, boss], at) => [
    `2026-09-${String(at + 10)} 09:00:00`,
    address(name),
    name,
    firm,
    boss === "Aucun" ? nobody : boss,
    pick(topics, at, at + 2)
      .map(([offered]) => offered)
      .join(", "),
    at % 3 === 0 ? whenever : (moments[at % 2] ?? ""),
    cities[at % cities.length] ?? "",
    String(1 + (at % 2)),
  ]);
  const menteeRows = MENTEES.map(([name, firm, boss], at) => [
    `2026-09-${String(at + 10)} 10:00:00`,
    address(name),
    name,
    firm,
    boss === "Aucun" ? nobody : boss,
    pick(topics, at, at + 1, at + 3)
      .map(([, sought]) => sought)
      .join(", "),
    at % 4 === 0 ? whenever : (moments[at % 2] ?? ""),
    cities[at % cities.length] ?? "",
    at === 5 ? "Chantal Dubé" : "",
    at === 6 ? "Anne Roy" : nobody,
    at % 2 === 0 ? "Luc Tremblay, Samir Haddad" : "",
  ]);
  const sheetOf = (id: number, name: string, rows: readonly (readonly string[])[]): Sheet => ({
    ...newSheet(
      id,
      name,
      rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
    ),
    formUrl: `${LOCAL_FORM_URL}${String(id)}`,
  });
  const sheets = [sheetOf(1, tabs[0], [mentor, ...mentorRows]), sheetOf(2, tabs[1], [mentee, ...menteeRows])];
  await (await createWorkbook("Mentorat", sheets)).save(file);
}
