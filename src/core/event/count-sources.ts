import { countChoices } from "../directory/count-choices.ts";
import { readRequests } from "../directory/read-requests.ts";
import { labels } from "../people/labels.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { Table } from "../tabs/table.ts";
import { MOST_CHOICES } from "./ballot-sheet.ts";
import { type Ballot, readBallots } from "./read-ballots.ts";
import type { Source } from "./sources.ts";

/** How many answers of a source count. */
export interface SourceCount {
  readonly source: Source;
  /** What its tab is called today; null where it is gone. */
  readonly tab: string | null;
  readonly answers: number;
}

/** What people said of each other beside their forms, of all sources together. */
export interface Votes {
  readonly counts: readonly SourceCount[];
  /** In which the choices handed in stand in the place of the answers to its question on choices, where it has one. */
  readonly programme: Programme;
  /** One for each person and role: their ballot, then the choices handed in, where nothing else asks for them. */
  readonly ballots: readonly Ballot[];
  /** What the choices of the ballots weigh. */
  readonly weight: number;
}

type Choices = ReadonlyMap<number, readonly (number | null)[]>;

/** Ballots with the choices of mentees behind those of their own ballot, whom they refused apart. */
function withChoices(ballots: readonly Ballot[], tab: string, choices: Choices): Ballot[] {
  const byMentee = new Map(
    ballots.flatMap((ballot) => (ballot.role === "mentee" ? [[ballot.person, ballot]] : [])),
  );
  const merged = [...choices].map(([person, mentors]): Ballot => {
    const ballot = byMentee.get(person) ?? { role: "mentee", person, choices: [], refused: [], tab, row: 0 };
    const more = mentors.filter(
      (mentor) => mentor === null || !(ballot.choices.includes(mentor) || ballot.refused.includes(mentor)),
    );
    return { ...ballot, choices: [...ballot.choices, ...more].slice(0, MOST_CHOICES) };
  });
  return [...ballots.filter(({ role, person }) => role === "mentor" || !choices.has(person)), ...merged];
}

/** Counts the answers of all sources that are still in the workbook. What is odd in them is reported in their rooms. */
export function countSources(
  tables: readonly Table[],
  programme: Programme,
  sources: readonly Source[],
): Votes {
  const tableOf = ({ tab }: Source): Table | undefined => tables.find(({ id }) => id === tab);
  const tablesOf = (kind: Source["kind"]): Table[] =>
    sources.flatMap((source) => (source.kind === kind ? (tableOf(source) ?? []) : []));
  const [mentees, mentors] = [programme.mentees.people, programme.mentors.people];
  const people = { mentees, mentors, menteeLabels: labels(mentees), mentorLabels: labels(mentors) };
  const cast = readBallots(tablesOf("ballots"), people, null, () => undefined);
  const handedIn = tablesOf("choices").map((table) => readRequests(table, programme, () => undefined));
  const choices: Choices = new Map(handedIn.flatMap((requests) => [...requests.choices]));
  const requests = { tab: handedIn[0]?.tab ?? "", list: [], choices };
  const answered = choices.size === 0 ? programme : countChoices(programme, requests);
  const answers = (source: Source, name: string): number =>
    source.kind === "ballots"
      ? cast.filter(({ tab }) => tab === name).length
      : (handedIn.find(({ tab }) => tab === name)?.choices.size ?? 0);
  return {
    counts: sources.map((source) => {
      const tab = tableOf(source)?.name ?? null;
      return { source, tab, answers: tab === null ? 0 : answers(source, tab) };
    }),
    programme: answered ?? programme,
    ballots: answered === null ? withChoices(cast, requests.tab, choices) : cast,
    weight: (sources.find(({ kind }) => kind === "ballots") ?? sources[0])?.weight ?? 0,
  };
}
