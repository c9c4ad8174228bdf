import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import type { FormName } from "../../../src/core/forms/question.ts";
import { DEFAULT_TOPICS } from "../../../src/core/forms/topics.ts";
import { type WordedQuestion, worded } from "../../../src/core/forms/worded.ts";

/** What a person answers: a text, several options, or the options of each row of a grid. */
export type Answer = string | readonly string[] | Readonly<Record<string, readonly string[]>>;
/** By the id of the question. */
export type Answers = Readonly<Record<string, Answer>>;

const MENTORS = ["Hélène Roy", "Marc Côté", "Anaïs Tremblay", "Luc Gagnon", "Ines Haddad", "Paul Morin"];
const MENTORS_TOO = [
  "Rosalie Bolduc",
  "Yves Caron",
  "Noor Rahman",
  "Chantal Dubé",
  "Omar Diallo",
  "Eva Simard",
];
const MENTEES = [
  "Émilie Nadeau",
  "Samuel Ayotte",
  "Jade Lapointe",
  "Karim Benali",
  "Sophie Roux",
  "Léo Fortin",
];
const MENTEES_TOO = [
  "Alice Paré",
  "Théo Vachon",
  "Mila Ouellet",
  "Hugo Lessard",
  "Zoé Gauthier",
  "Ali Mansour",
];

const NAMES: Partial<Record<FormName, readonly string[]>> = {
  mentor: [...MENTORS, ...MENTORS_TOO],
  mentee: [...MENTEES, ...MENTEES_TOO],
};
const PEOPLE = 12;
const TOWNS = ["Rimouski", "Saint-Jérôme", "Lévis"];
/** What few people say. */
const UNSAID = ["avoid", "musts"];
const ORGANISATIONS = ["Atelier Roy", "Pelletier CPA", "Ville de Lévis", "Coop du Fleuve"];

/** Takes `count` neighbours of a list, from a place that differs from person to person. */
function some(list: readonly string[], from: number, count: number): string[] {
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, at) => list[(from + at) % list.length] ?? "",
  );
}

function address(name: string): string {
  return `${name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ /g, ".")}@programme.example`;
}

function special(form: "mentor" | "mentee", language: Language, person: number): Answers {
  const others = NAMES[form === "mentor" ? "mentee" : "mentor"] ?? [];
  const name = NAMES[form]?.[person] ?? "";
  const brackets = questionsOf(form, language).find(({ id }) => id === "years")?.options ?? [];
  const years = form === "mentor" ? 2 + (person % 3) : person % 3;
  return {
    name,
    email: address(name),
    organisation: ORGANISATIONS[(person + (form === "mentor" ? 0 : 1)) % ORGANISATIONS.length] ?? "",
    manager: person % 4 === 1 ? "Directrice Générale" : language === "fr" ? "Aucun" : "None",
    years: brackets[years] ?? "",
    town: TOWNS[person % TOWNS.length] ?? "",
    avoid: person === 2 ? (others[5] ?? "") : "",
  };
}

function none({ kind }: WordedQuestion): Answer {
  return kind === "several" ? [] : "";
}

function made({ kind, id, options, rows }: WordedQuestion, person: number): Answer {
  const count = kind === "several" ? (id === "needs" || id === "expertise" ? 3 : 2) : 1;
  if (kind === "grid")
    return Object.fromEntries(
      rows.map((row, at) => [row, (person + at) % 2 === 0 ? some(options, person + at, 2) : []]),
    );
  if (kind === "scale") return String(1 + ((person * 2) % 5));
  if (id === "capacity") return options[1 + (person % 3)] ?? "";
  if (id.startsWith("commitment") || id === "consent") return options[0] ?? "";
  if (kind === "several") return some(options, person * 2, count);
  if (kind === "one") return options[person % Math.min(4, options.length)] ?? "";
  return kind === "paragraph"
    ? `${id} ${String(person)}: une réponse un peu plus longue que les autres.`
    : "";
}

/** The questions of a form as the tests ask them. */
export function questionsOf(form: FormName, language: Language): WordedQuestion[] {
  return formQuestions(form).map((question) =>
    worded(question, language, { topics: DEFAULT_TOPICS[language] }),
  );
}

/** Made-up answers of so many people to the form of a role. */
export function answersOf(form: "mentor" | "mentee", language: Language): Answers[] {
  return Array.from({ length: PEOPLE }, (_, person) => {
    const told = special(form, language, person);
    return Object.fromEntries(
      questionsOf(form, language).map((question) => {
        const blank = UNSAID.includes(question.id) ? none(question) : made(question, person);
        return [question.id, told[question.id] ?? blank];
      }),
    );
  });
}

/** The columns of one answer, as Google Forms fills them. */
function cellsOf({ id, rows }: WordedQuestion, answers: Answers): Cell[] {
  const answer = answers[id] ?? "";
  if (typeof answer === "string")
    return rows.length > 0 ? rows.map(() => "") : [/^\d+$/.test(answer) ? Number(answer) : answer];
  if (Array.isArray(answer)) return [(answer as readonly string[]).join(", ")];
  const grid = answer as Readonly<Record<string, readonly string[]>>;
  return rows.map((row) => (grid[row] ?? []).join(", "));
}

/** The tab that a form would fill, under the name that Google gives it. */
export function tabOf(form: FormName, language: Language, answers: readonly Answers[], id = 1): Table {
  const questions = questionsOf(form, language);
  const header = questions.flatMap(({ title, rows }) =>
    rows.length > 0 ? rows.map((row) => `${title} [${row}]`) : [title],
  );
  const name = language === "fr" ? "Réponses au formulaire" : "Form Responses";
  return {
    id,
    name: `${name} ${String(id)}`,
    formFed: true,
    rows: [
      [language === "fr" ? "Horodateur" : "Timestamp", ...header],
      ...answers.map((one, index) => [
        `2026-01-${String(10 + index)}T09:00:00`,
        ...questions.flatMap((question) => cellsOf(question, one)),
      ]),
    ],
  };
}
