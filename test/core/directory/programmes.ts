import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { sampleTables, snapshotOf, tab } from "../workbooks.ts";

const MENTOR_HEADERS = [
  ...["Horodateur", "Courriel", "Nom", "Entreprise", "Gestionnaire", "Places", "Sujets", "Téléphone"],
  ...["Courte présentation", "À éviter", "Consentement", "Acceptez-vous de figurer au répertoire?"],
];
const MENTEE_HEADERS = ["Horodateur", "Courriel", "Nom", "Entreprise", "Gestionnaire", "Sujets", "Choix"];

/** What a test says of a mentor; the rest is ordinary. */
interface MentorSketch {
  readonly name: string;
  readonly email?: string;
  readonly firm?: string;
  readonly places?: number;
  readonly topics?: string;
  readonly about?: string;
  readonly consent?: string;
  readonly shown?: string;
  readonly when?: string;
}

function mentorRow(sketch: MentorSketch): Cell[] {
  const {
    name,
    email = `${name.toLowerCase().replace(/\W/g, "")}@m.example`,
    firm = "M",
    places = 1,
  } = sketch;
  const { topics = "Vente", about = "", consent = "J'accepte", shown = "Oui", when = "2026-01-05" } = sketch;
  return [
    when,
    email,
    name,
    firm,
    "aucun",
    places,
    topics,
    "819 555-0100",
    about,
    "Rival inc.",
    consent,
    shown,
  ];
}

export function menteeRow(name: string, topics: string, choices = ""): Cell[] {
  return ["2026-01-06", `${name.toLowerCase()}@e.example`, name, "E", "aucun", topics, choices];
}

export const SETTINGS: Partial<SettingsFile> = {
  mentors: { tab: "Mentors", columns: { capacity: "Places" } },
  mentees: { tab: "Mentorés" },
  criteria: [
    {
      label: "Sujets",
      kind: "covers",
      mentee: "Sujets",
      mentor: "Sujets",
      options: ["Vente", "Relève", "Finances"],
    },
    { label: "Choix", kind: "chosen", mentee: "Choix", mentor: null },
  ],
};

export function tablesOf(
  mentors: readonly MentorSketch[],
  mentees: readonly Cell[][] = [menteeRow("Zoé", "Vente")],
): Table[] {
  return [
    tab("Mentors", MENTOR_HEADERS, ...mentors.map(mentorRow)),
    tab("Mentorés", MENTEE_HEADERS, ...mentees),
  ];
}

export function programmeOf(tables: readonly Table[], settings: Partial<SettingsFile> = SETTINGS): Programme {
  const { programme, issues } = setUp(snapshotOf(tables, settings));
  if (programme === null) throw new Error(JSON.stringify(issues));
  return programme;
}

export function sampleProgramme(): Programme {
  return programmeOf(sampleTables(), {});
}

export const TOPIC_WORDS = { introduction: "Présentation", ownWords: "Dans ses mots" };

export const WORDS = {
  topics: TOPIC_WORDS,
  title: "Répertoire",
  personalTitle: (mentee: string) => `Pour ${mentee}`,
  reason: (label: string, { kind }: { readonly kind: string }) => `${label}: ${kind}`,
};
