import { questionOf } from "../forms/form-questions.ts";
import { optionOf } from "../forms/recognise-form.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import { readQuestions, reportDuplicateHeaders } from "../intake/questions.ts";
import { type Cell, type Table, cellText, isSaid } from "../tabs/table.ts";
import type { Report } from "../issues/issue.ts";
import type { Programme } from "../reading/read-programme.ts";
import { choicesIn } from "../people/cut.ts";
import { type PeopleIndex, indexRoster } from "../people/people-index.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import { requestQuestions } from "./requests-tab.ts";

/** A mentee who asks for a mentor. Indices are those of the programme. */
export interface Request {
  readonly mentee: number;
  readonly mentor: number;
  /** When they first asked, in seconds of the clock of the spreadsheet; `-Infinity` when not given. */
  readonly time: number;
  /** The row in which they first asked. */
  readonly row: number;
}

export interface Requests {
  readonly tab: string;
  /** Who asks to meet whom: each pair once, in the order in which they asked. */
  readonly list: readonly Request[];
  /** The ranked choices that mentees handed in, the latest of each; null for a name that is nobody's, which keeps its rank. */
  readonly choices: ReadonlyMap<number, readonly (number | null)[]>;
}

/** The ranked choices of one row. */
interface HandedIn {
  /** As {@link Request.time}. */
  readonly at: number;
  readonly row: number;
  readonly mentors: readonly (number | null)[];
}

/** The one person that a text means; why there is none, otherwise. */
type Meant = { readonly index: number } | { readonly names: readonly string[] };

/**
 * Reads a tab of requests. Reports `request-question-missing` where no question names mentors or nobody says who asks,
 * `request-from-unknown` and `request-for-unknown` for names that are nobody's or several people's, `request-empty`
 * where nobody is named, `request-repeated` for a mentor asked for again by the same person, and `choices-repeated`
 * for choices that later ones of the same person replace.
 */
export function readRequests(table: Table, programme: Programme, report: Report): Requests {
  const { mentees, mentors } = programme;
  const { columns, mentors: mentorQuestions, ranked, wish } = requestQuestions(table, programme);
  reportDuplicateHeaders(table, report);
  const questions = readQuestions(table);
  const indexOf = (title: string | null): number =>
    title === null ? -1 : (questions.find(title)?.columns[0]?.index ?? -1);
  const [emailAt, timeAt] = [indexOf(columns.email), indexOf(columns.timestamp)];
  const nameAt = (columns.name ?? []).map(indexOf);
  const nothing: Requests = { tab: table.name, list: [], choices: new Map() };
  if (mentorQuestions.length === 0 || (emailAt < 0 && nameAt.length === 0)) {
    report("request-question-missing", { tab: table.name, row: 1 });
    return nothing;
  }
  const [menteeIndex, mentorIndex] = [indexRoster(mentees.people), indexRoster(mentors.people)];
  const meant = (texts: readonly string[], { lookUp }: PeopleIndex, names: readonly string[]): Meant => {
    const matches = texts.map((text) => peopleMeant(lookUp(text))).find(({ length }) => length > 0) ?? [];
    const [index, second] = matches;
    if (index !== undefined && second === undefined) return { index };
    return { names: matches.map((person) => names[person] ?? "") };
  };
  const order = dateOrder(table.rows.slice(1).map((cells) => cells[timeAt]));
  const menteeNames = mentees.people.map(({ name }) => name);
  const mentorNames = mentors.people.map(({ name }) => name);
  const columnsOf = mentorQuestions.flatMap((question) => question.columns);

  const namesOf = (cells: readonly Cell[]): string[] =>
    columnsOf.flatMap(({ index }) => choicesIn(cellText(cells[index]), mentorIndex));
  const first = new Map<string, Request>();
  const handedIn = new Map<number, HandedIn[]>();
  table.rows.slice(1).forEach((cells, at) => {
    const row = at + 2;
    if (cells.every((cell) => cell === false || cellText(cell) === "")) return;
    const written = nameAt
      .map((index) => cellText(cells[index]))
      .filter(isSaid)
      .join(" ");
    const who = meant([cellText(cells[emailAt]), written], menteeIndex, menteeNames);
    if (!("index" in who)) {
      const mention = written || cellText(cells[emailAt]);
      report("request-from-unknown", { tab: table.name, row }, { read: mention, names: who.names });
      return;
    }
    const when = readTimestamp(cells[timeAt], order);
    const rowMentors = namesOf(cells).map((mention) => {
      const whom = meant([mention], mentorIndex, mentorNames);
      if ("index" in whom) return whom.index;
      const where = { tab: table.name, row, column: mentorQuestions[0]?.title ?? "" };
      report("request-for-unknown", where, { read: mention, names: whom.names });
      return null;
    });
    if (rowMentors.length === 0)
      report("request-empty", { tab: table.name, row }, { names: [menteeNames[who.index] ?? ""] });
    const wishOption =
      wish === null ? null : optionOf(questionOf("wish"), cells[wish.columns[0]?.index ?? -1]);
    const isRanking = wishOption === null ? ranked || rowMentors.length > 1 : wishOption === "choices";
    if (isRanking) {
      // Choices wait for the pairing: no mentor owes an answer to them.
      if (rowMentors.length > 0)
        handedIn.set(who.index, [...(handedIn.get(who.index) ?? []), { at: when, row, mentors: rowMentors }]);
      return;
    }
    for (const mentor of new Set(rowMentors)) {
      if (mentor === null) continue;
      const key = `${String(who.index)}→${String(mentor)}`;
      const before = first.get(key);
      const names = [menteeNames[who.index] ?? "", mentorNames[mentor] ?? ""];
      if (before !== undefined)
        report("request-repeated", { tab: table.name, row }, { names, count: before.row });
      if (before === undefined || when < before.time)
        first.set(key, { mentee: who.index, mentor, time: when, row });
    }
  });
  const choices = new Map<number, readonly (number | null)[]>();
  for (const [mentee, all] of handedIn) {
    const latest = all.reduce((kept, next) => (next.at >= kept.at ? next : kept));
    choices.set(mentee, latest.mentors);
    for (const { row } of all.filter((submission) => submission !== latest)) {
      const details = { names: [menteeNames[mentee] ?? ""], count: latest.row };
      report("choices-repeated", { tab: table.name, row }, details);
    }
  }
  const list = [...first.values()].sort((a, b) => a.time - b.time || a.row - b.row);
  return { tab: table.name, list, choices };
}
