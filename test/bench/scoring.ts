import { readQuestions } from "../../src/core/intake/questions.ts";
import { readMentees, readMentors } from "../../src/core/intake/read-people.ts";
import type { Cell, Table } from "../../src/core/tabs/table.ts";
import type { Criterion } from "../../src/core/programme/settings.ts";
import type { Rosters } from "../../src/core/scoring/criteria.ts";
import { score } from "../../src/core/scoring/score.ts";
import { runSteps } from "../../src/core/steps.ts";
import { heldMegabytes } from "./held.ts";
import { processorTime } from "./processor-time.ts";
import { randomFrom } from "./random.ts";

type Random = () => number;

const TOPICS = Array.from({ length: 24 }, (_, index) => `Sujet ${String(index)}, volet ${String(index % 5)}`);
const VALUES = Array.from({ length: 12 }, (_, index) => `Valeur ${String(index)}`);
const LADDER = ["Débutant", "Intermédiaire", "Avancé", "Expert", "Maître"];
const PLACES = Array.from({ length: 15 }, (_, index) => `Région ${String(index)}`);
const DAYS = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"];
const WORDS = Array.from({ length: 600 }, (_, index) => `mot${index.toString(36)}tion`);

export const HEADER = [
  "Nom",
  ...[
    "Sujets",
    "Valeurs",
    "Récit",
    "Années",
    "Style",
    "Niveau",
    "Région",
    "Langue",
    "Mode",
    "Employeur",
    "Choix",
  ],
  ...DAYS.map((day) => `Horaire [${day}]`),
];

export const CRITERIA: readonly Criterion[] = (
  [
    ["covers", "Sujets"],
    ["shares", "Valeurs"],
    ["text", "Récit"],
    ["ahead", "Années"],
    ["near", "Style"],
    ["ahead", "Niveau"],
    ["same", "Région"],
    ["same", "Langue"],
    ["same", "Mode"],
    ["different", "Employeur"],
    ["overlap", "Horaire"],
    ["chosen", "Choix"],
  ] as const
).map(([kind, question]) => ({
  kind,
  mentee: question,
  mentor: question,
  weight: 1,
  ...(question === "Niveau" ? { ladder: LADDER } : {}),
}));

function some(from: readonly string[], share: number, random: Random, separator = ", "): string {
  return from.filter(() => random() < share).join(separator);
}

function one(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? "";
}

/** A row below {@link HEADER}, with a twentieth of blanks. @param others those among whom this person chooses. */
export function answers(name: string, others: readonly string[], random: Random): Cell[] {
  const row: Cell[] = [
    name,
    some(TOPICS, 0.2, random),
    some(VALUES, 0.25, random),
    Array.from({ length: 40 }, () => one(WORDS, random)).join(" "),
    Math.floor(random() * 30),
    1 + Math.floor(random() * 5),
    one(LADDER, random),
    one(PLACES, random),
    some(["Français", "Anglais"], 0.7, random),
    some(["En personne", "En visioconférence"], 0.6, random),
    one(PLACES, random),
    [one(others, random), one(others, random), one(others, random)].join(", "),
    ...DAYS.map(() => some(["Matin", "Après-midi", "Soir"], 0.3, random)),
  ];
  return row.map((cell, at) => (at > 0 && random() < 0.05 ? "" : cell));
}

function responses(role: string, people: number, others: readonly string[], random: Random): Table {
  const rows = Array.from({ length: people }, (_, index) =>
    answers(`${role} ${String(index)}`, others, random),
  );
  return { id: 0, name: role, formFed: true, rows: [HEADER, ...rows] };
}

const COLUMNS = {
  timestamp: null,
  email: null,
  name: ["Nom"],
  organisation: null,
  manager: null,
  capacity: null,
  consent: null,
  priority: null,
  avoid: null,
  mostImportant: null,
  musts: null,
};

export interface ScoringTime {
  readonly criteria: number;
  /** Of the processor. */
  readonly seconds: number;
  /** Memory in use at the end of the scoring above what was in use before it, in megabytes; garbage included. */
  readonly megabytes: number;
}

/** Times the score matrix of 12 criteria, two of several answers and one of text among them, with a twentieth of blanks. */
export function timeScoring(mentees: number, mentors: number): ScoringTime {
  const [asked, offered] = questionnaires(mentees, mentors);
  return time(asked, offered, CRITERIA);
}

function questionnaires(mentees: number, mentors: number): readonly [asked: Table, offered: Table] {
  const random = randomFrom(12);
  const names = (role: string, people: number): string[] =>
    Array.from({ length: people }, (_, index) => `${role} ${String(index)}`);
  const asked = responses("Mentee", mentees, names("Mentor", mentors), random);
  const offered = responses("Mentor", mentors, names("Mentee", mentees), random);
  return [asked, offered];
}

/** The people who answered the same questionnaires. */
export function questionnaireRosters(mentees: number, mentors: number): Rosters {
  return rostersOf(...questionnaires(mentees, mentors));
}

/** Times the score matrix of one criterion of text: essays of so many words. */
export function timeText(mentees: number, mentors: number, words: number): ScoringTime {
  const random = randomFrom(13);
  const vocabulary = Array.from(
    { length: 20_000 },
    (_, index) => `${one(WORDS, random)}${index.toString(36)}`,
  );
  const essays = (name: string, people: number): Table => ({
    id: 0,
    name,
    formFed: true,
    rows: [
      ["Nom", "Récit"],
      ...Array.from({ length: people }, (_, index) => [
        `${name} ${String(index)}`,
        // Most words of a language are rare.
        Array.from({ length: words }, () => vocabulary[Math.floor(20_000 * random() ** 3)]).join(" "),
      ]),
    ],
  });
  const criteria = [{ kind: "text", mentee: "Récit", mentor: "Récit" }] as const;
  return time(essays("Mentee", mentees), essays("Mentor", mentors), criteria);
}

function rostersOf(asked: Table, offered: Table): Rosters {
  const ignore = (): void => undefined;
  const source = (table: Table) => ({
    table,
    questions: readQuestions(table),
    columns: COLUMNS,
    rules: [],
    report: ignore,
  });
  return { mentees: readMentees(source(asked)), mentors: readMentors(source(offered)) };
}

function time(asked: Table, offered: Table, criteria: readonly Criterion[]): ScoringTime {
  const rosters = rostersOf(asked, offered);
  const before = heldMegabytes();
  const { result, seconds } = processorTime(() => runSteps(score(rosters, criteria)));
  const megabytes = heldMegabytes() - before;
  if (result.values.length !== rosters.mentees.people.length * rosters.mentors.people.length)
    throw new Error("The score matrix is not whole.");
  return { criteria: criteria.length, seconds, megabytes };
}
