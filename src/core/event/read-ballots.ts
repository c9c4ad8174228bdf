import { choicesIn } from "../people/cut.ts";
import { indexRoster } from "../people/people-index.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import { type Cell, type Table, cellText, isSaid } from "../tabs/table.ts";
import { mergeDoubled } from "../forms/merge-doubled.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import { type BallotColumns, ballotColumns } from "./ballot-columns.ts";
import { MOST_CHOICES, voterKey } from "./ballot-sheet.ts";
import type { Rota } from "./rota.ts";

/** What one person answered after the event. People are indices into the cohort. */
export interface Ballot {
  readonly role: Role;
  readonly person: number;
  /** The other side, best first; null for a place whose name is nobody's. */
  readonly choices: readonly (number | null)[];
  /** Whom they do not want to be paired with. */
  readonly refused: readonly number[];
  readonly tab: string;
  readonly row: number;
}

interface Voter {
  readonly role: Role;
  readonly person: number;
}

type People = Pick<Cohort, "mentees" | "mentors" | "menteeLabels" | "mentorLabels">;

/** A sheet typed by a coordinator is the last word. */
const TYPED = Infinity;

/** The people of either role, and whom a text means among them. */
function electorateOf(cohort: People) {
  const of = {
    mentee: { people: cohort.mentees, labels: cohort.menteeLabels, index: indexRoster(cohort.mentees) },
    mentor: { people: cohort.mentors, labels: cohort.mentorLabels, index: indexRoster(cohort.mentors) },
  };
  const whom = (role: Role, text: string): readonly number[] => peopleMeant(of[role].index.lookUp(text));
  return { of, whom };
}

const other = (role: Role): Role => (role === "mentee" ? "mentor" : "mentee");

/**
 * Reads ballots from the tabs of a form and from sheets that Dyade wrote. The latest of a person counts; a sheet typed
 * by the coordinator counts over a form. A person of both roles votes in each for those of the other side.
 *
 * Reports `ballot-question-missing`, `ballot-from-unknown` and `ballot-for-unknown` (nobody, or several people),
 * `ballot-for-absent` (a name that they did not meet, with a rota), `ballot-empty`, `ballot-repeated`, `ballot-both`,
 * `form-answers-differ`.
 *
 * @returns one ballot for each person and role, in the order of the cohort, mentees first.
 */
export function readBallots(
  tables: readonly Table[],
  cohort: People,
  rota: Rota | null,
  report: Report,
): Ballot[] {
  const electorate = electorateOf(cohort);
  const latest = new Map<string, { readonly time: number; readonly ballot: Ballot }>();
  for (const answers of tables) {
    const table = mergeDoubled(answers, report);
    const columns = ballotColumns(table);
    if (!columns.isWhole) report("ballot-question-missing", { tab: table.name, row: columns.head });
    const order = dateOrder(table.rows.slice(columns.head).map((cells) => cells[columns.timestamp]));
    table.rows.slice(columns.head).forEach((cells, at) => {
      const row = at + columns.head + 1;
      const time = columns.key >= 0 ? TYPED : readTimestamp(cells[columns.timestamp], order);
      for (const ballot of readRow(table.name, row, cells, columns, electorate, report)) {
        const key = `${ballot.role} ${String(ballot.person)}`;
        const before = latest.get(key);
        const [kept, older] =
          before === undefined || time >= before.time ? [ballot, before?.ballot] : [before.ballot, ballot];
        if (kept === ballot) latest.set(key, { time, ballot });
        const names = [electorate.of[ballot.role].labels[ballot.person] ?? ""];
        if (older !== undefined)
          report("ballot-repeated", { tab: older.tab, row: older.row }, { names, count: kept.row });
      }
    });
  }
  const ballots = [...latest.values()]
    .map(({ ballot }) => ballot)
    .sort((a, b) => (a.role === b.role ? a.person - b.person : a.role === "mentee" ? -1 : 1));
  if (rota !== null) reportAbsent(ballots, electorate, rota, report);
  return ballots;
}

type Electorate = ReturnType<typeof electorateOf>;

/** The ballots of a row: one, none, or two of a person of both roles. */
function readRow(
  tab: string,
  row: number,
  cells: readonly Cell[],
  columns: BallotColumns,
  electorate: Electorate,
  report: Report,
): Ballot[] {
  const text = (column: number): string => cellText(cells[column]);
  const votes = [...columns.choices, ...columns.refused].map(text);
  const typed = columns.key >= 0;
  const who = [text(columns.email), columns.name.map(text).filter(isSaid).join(" ")];
  // A row of the sheet in which nobody wrote yet is no ballot.
  if (votes.every((vote) => vote === "") && (typed || who.every((part) => part === ""))) return [];
  const voters = votersOf(text(columns.key), who, electorate);
  const voterText = who[1] || who[0] || "";
  if (!Array.isArray(voters)) {
    report("ballot-from-unknown", { tab, row }, { read: voterText, names: voters.names });
    return [];
  }
  if (votes.every((vote) => vote === "")) {
    report("ballot-empty", { tab, row }, { names: [voterText] });
    return [];
  }
  return voters.map((voter) => {
    const side = other(voter.role);
    const alone = voters.length === 1;
    const peopleIn = (column: number): (number | null)[] =>
      choicesIn(text(column), electorate.of[side].index).flatMap((name): (number | null)[] => {
        const people = electorate.whom(side, name);
        if (people.length === 1) return [...people];
        // Of a person of both roles, a name may be meant for the other ballot.
        if (!alone && people.length === 0 && electorate.whom(voter.role, name).length > 0) return [];
        const names = people.map((person) => electorate.of[side].labels[person] ?? "");
        if (alone || voter === voters[0]) report("ballot-for-unknown", { tab, row }, { read: name, names });
        return [null];
      });
    const refused = [...new Set(columns.refused.flatMap(peopleIn))].filter((person) => person !== null);
    // Each column is a place of its own, one that holds several names is several.
    const places = columns.choices.flatMap((column): (number | null)[] =>
      text(column) === "" && columns.choices.length > 1 ? [null] : peopleIn(column),
    );
    const choices = places.slice(0, MOST_CHOICES).map((person, place) => {
      if (person === null || places.indexOf(person) < place) return null;
      if (!refused.includes(person)) return person;
      const labels = electorate.of;
      const names = [labels[voter.role].labels[voter.person] ?? "", labels[side].labels[person] ?? ""];
      report("ballot-both", { tab, row }, { names });
      return null;
    });
    return { ...voter, choices, refused, tab, row };
  });
}

/** Whose ballot it is: by the hidden key where the name still says so, else by e-mail, else by name. */
function votersOf(
  key: string,
  who: readonly string[],
  { of, whom }: Electorate,
): Voter[] | { readonly names: readonly string[] } {
  const roles: readonly Role[] = ["mentee", "mentor"];
  const [email = "", name = ""] = who;
  for (const role of roles) {
    const person = of[role].people.findIndex((candidate) => voterKey(role, candidate.key) === key);
    const shown = [of[role].labels[person], of[role].people[person]?.name].map((text) => fold(text ?? ""));
    if (person >= 0 && (name === "" || shown.includes(fold(name)))) return [{ role, person }];
  }
  for (const text of [email, name].filter(isSaid)) {
    const voters = roles.flatMap((role) => whom(role, text).map((person) => ({ role, person })));
    const [first, ...more] = voters;
    if (first === undefined) continue;
    const personOf = ({ role, person }: Voter): string => of[role].people[person]?.key ?? "";
    if (more.every((voter) => personOf(voter) === personOf(first))) return voters;
    return { names: voters.map(({ role, person }) => of[role].labels[person] ?? "") };
  }
  return { names: [] };
}

/** Reports who names somebody they did not meet, each pair once. */
function reportAbsent(ballots: readonly Ballot[], { of }: Electorate, rota: Rota, report: Report): void {
  const met = new Set(
    rota.schedule
      .flat()
      .flatMap(({ mentor, mentees }) =>
        mentees.map((mentee) => `${rota.mentees[mentee]?.key ?? ""}\n${rota.mentors[mentor]?.key ?? ""}`),
      ),
  );
  for (const { role, person, choices, refused, tab, row } of ballots) {
    for (const choice of new Set([...choices, ...refused])) {
      if (choice === null) continue;
      const [mentee, mentor] = role === "mentee" ? [person, choice] : [choice, person];
      const pair = `${of.mentee.people[mentee]?.key ?? ""}\n${of.mentor.people[mentor]?.key ?? ""}`;
      const names = [of[role].labels[person] ?? "", of[other(role)].labels[choice] ?? ""];
      if (!met.has(pair)) report("ballot-for-absent", { tab, row }, { names });
    }
  }
}
