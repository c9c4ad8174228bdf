import { questionOf } from "../forms/form-questions.ts";
import { recogniseForm } from "../forms/recognise-form.ts";
import { detectColumns } from "../reading/fixed-columns.ts";
import { isCriteriaTab, isDyadsTab } from "../tabs/tab-kinds.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { type Question, readQuestions } from "../intake/questions.ts";
import { asksForRanking, isOfAnotherForm, speaksOfRequest } from "../intake/vocabulary/requests.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Columns } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import { choicesIn } from "../people/cut.ts";
import { type PeopleIndex, indexRoster } from "../people/people-index.ts";
import { peopleMeant } from "../people/who-is-meant.ts";

/** Where a tab of requests says who asks, whom and when. */
export interface RequestQuestions {
  readonly columns: Columns;
  /** The questions answered with mentors, the first choice first. */
  readonly mentors: readonly Question[];
  /** Whether the form asks for choices in order, so that one name is a ranking too. */
  readonly ranked: boolean;
  /** The question that tells a meeting from choices; null for none. */
  readonly wish: Question | null;
}

const ABOUT_MENTOR = /mentor(?!at|e·?e|ee)/;

/** The share of the answers to a question that name somebody. */
function naming(table: Table, { columns }: Question, people: PeopleIndex): number {
  const cells = table.rows.slice(1).flatMap((row) => columns.map(({ index }) => cellText(row[index])));
  const names = cells.flatMap((cell) => choicesIn(cell, people));
  return names.length === 0
    ? 0
    : names.filter((name) => peopleMeant(people.lookUp(name)).length > 0).length / names.length;
}

/** The questions of a tab of requests, by their headers and by whom they are answered with. */
export function requestQuestions(table: Table, { mentors }: Programme): RequestQuestions {
  const questions = readQuestions(table);
  const about = questions.all.filter(({ title }) => ABOUT_MENTOR.test(fold(title)));
  const others: Table = { ...table, rows: table.rows.map((row) => [...row]) };
  for (const { columns } of about)
    for (const row of others.rows.slice(0, 1)) for (const { index } of columns) row[index] = "";
  const { columns } = detectColumns(others, readQuestions(others), "mentee");
  const fixed = new Set(
    [columns.timestamp, columns.email, ...(columns.name ?? [])].map((title) => fold(title ?? "")),
  );
  const index = indexRoster(mentors.people);
  const open = questions.all.filter(({ title, grid }) => grid || !fixed.has(fold(title)));
  const namingQuestions = open.filter((question) => naming(table, question, index) > 0.5);
  const mentorQuestions =
    namingQuestions.length > 0 ? namingQuestions : open.filter((question) => about.includes(question));
  const ranked =
    mentorQuestions.length > 1 || mentorQuestions.some(({ title, grid }) => grid || asksForRanking(title));
  const { title } = questionOf("wish");
  return {
    columns,
    mentors: mentorQuestions,
    ranked,
    wish: questions.find(title.fr) ?? questions.find(title.en),
  };
}

/** More than any other tab reaches. */
const SURE = 10;

/** How surely a tab holds requests: whether it is the recommended form's, else the share of its rows in which a mentee names a mentor; 0 for any other tab. */
function likeness(table: Table, programme: Programme): number {
  const form = recogniseForm(table);
  if (form !== null) return form === "request" ? SURE : 0;
  const names = [table.name, ...(table.rows[0] ?? []).map(cellText)];
  if (names.some(isOfAnotherForm)) return 0;
  const { columns, mentors } = requestQuestions(table, programme);
  const questions = readQuestions(table);
  const mentees = indexRoster(programme.mentees.people);
  const askers = [columns.email, ...(columns.name ?? [])].flatMap((title) =>
    title === null ? [] : (questions.find(title) ?? []),
  );
  const menteeShare = Math.max(0, ...askers.map((question) => naming(table, question, mentees)));
  const mentorIndex = indexRoster(programme.mentors.people);
  const mentorShare = Math.max(0, ...mentors.map((question) => naming(table, question, mentorIndex)));
  if (menteeShare <= 0.5 || mentorShare <= 0.5) return 0;
  return menteeShare + mentorShare + (names.some(speaksOfRequest) ? 1 : 0);
}

/** The tabs that may hold requests: neither answered by a role, nor written by Dyade. */
export function otherTabs(tables: readonly Table[], { settings }: Programme): Table[] {
  const used = new Set([settings.mentors.tab, settings.mentees.tab, settings.linksTab]);
  return tables.filter(
    (table) => !used.has(table.name) && ownTab(table) === null && !isDyadsTab(table) && !isCriteriaTab(table),
  );
}

/** The tab in which mentees ask for mentors: the one chosen, else the one whose answers say so; null for none. */
export function findRequestsTab(
  tables: readonly Table[],
  programme: Programme,
  chosen: string | undefined,
): Table | null {
  const others = otherTabs(tables, programme);
  const chosenTab = others.find(({ name }) => chosen !== undefined && fold(name) === fold(chosen));
  if (chosenTab !== undefined) return chosenTab;
  const likely = others
    .map((table) => ({ table, likeness: likeness(table, programme) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  return likely[0]?.table ?? null;
}
