import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { setUp } from "../../src/core/reading/set-up.ts";
import type { Cell, Table } from "../../src/core/tabs/table.ts";
import { heldMegabytes } from "./held.ts";
import { processorTime } from "./processor-time.ts";
import { randomFrom } from "./random.ts";

type Random = () => number;

const FIXED = [
  "Horodateur",
  "Adresse courriel",
  "Nom complet",
  "Organisation",
  "Gestionnaire",
  "Consentez-vous à l'utilisation de vos renseignements ?",
];
const TOPICS = Array.from({ length: 20 }, (_, at) => `Sujet ${String(at)}, volet ${String(at % 5)}`);
const REGIONS = Array.from({ length: 17 }, (_, at) => `Région ${String(at)}`);
const WORDS = Array.from({ length: 600 }, (_, at) => `mot${at.toString(36)}tion`);

function one(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? "";
}

/** The questions that are no fixed columns: boxes to tick, one choice of several, numbers, texts; a fifth of each but the last. */
function answer(question: number, random: Random): Cell {
  if (random() < 0.05) return "";
  if (question % 5 === 0) return TOPICS.filter(() => random() < 0.2).join(", ");
  if (question % 5 === 1) return one(REGIONS, random);
  if (question % 5 === 2) return 1 + Math.floor(random() * 30);
  if (question % 5 === 3) return random() < 0.5 ? "Oui" : "Non";
  return Array.from({ length: 12 }, () => one(WORDS, random)).join(" ");
}

function titleOf(question: number): string {
  return (
    ["Sujets à aborder", "Région", "Années d'expérience", "Télétravail", "Récit"][question % 5] +
    ` ${String(question)}`
  );
}

function responses(role: "Mentor" | "Mentoré", people: number, columns: number, random: Random): Table {
  const questions = Array.from({ length: columns - FIXED.length }, (_, question) => question);
  const row = (person: number): Cell[] => [
    `2026-02-${String(1 + (person % 28)).padStart(2, "0")}T10:00:00`,
    `${role.toLowerCase()}${String(person)}@firme${String(person % 900)}.ca`,
    `Prénom${String(person % 97)} Nom-de-famille ${String(person)}`,
    `Firme ${String(person % 900)} inc.`,
    person % 3 === 0 ? "" : `Prénom${String((person >> 3) % 97)} Nom-de-famille ${String(person >> 3)}`,
    "Oui, j'accepte",
    ...questions.map((question) => answer(question, random)),
  ];
  return {
    id: role === "Mentor" ? 1 : 2,
    name: `${role}s`,
    formFed: true,
    rows: [
      [...FIXED, ...questions.map(titleOf)],
      ...Array.from({ length: people }, (_, person) => row(person)),
    ],
  };
}

export interface IntakeTime {
  readonly criteria: number;
  /** Of the processor. */
  readonly seconds: number;
  /** Memory in use at the end above what was in use before, in megabytes; garbage included. */
  readonly megabytes: number;
}

/** Times all that is read before links and scores: tabs, columns and criteria chosen, people read. */
export function timeIntake(people: number, columns: number): IntakeTime {
  const random = randomFrom(31);
  const snapshot: Snapshot = {
    format: "dyade-snapshot/1",
    locale: "fr-CA",
    tables: [responses("Mentor", people, columns, random), responses("Mentoré", people, columns, random)],
    settings: { format: "dyade-settings/1" },
  };
  const before = heldMegabytes();
  const { result, seconds } = processorTime(() => setUp(snapshot));
  const { criteria } = result.programme?.settings ?? {};
  if (criteria === undefined) throw new Error("The workbook is not read.");
  return { criteria: criteria.length, seconds, megabytes: heldMegabytes() - before };
}
