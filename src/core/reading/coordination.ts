import { readEmail } from "../intake/answers/email.ts";
import { type Questions, readQuestions } from "../intake/questions.ts";
import { wordsOf } from "../intake/vocabulary/matcher.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Columns } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import type { ResponseSheet } from "./response-sheet.ts";

/** The columns before the coordinator's own: the e-mail and the name. */
const OWN_FROM = 2;

/** A response tab, and where its people say who they are. */
interface IdentifiedSheet extends ResponseSheet {
  readonly columns: Pick<Columns, "email" | "name">;
}

/** The Coordination tab: a row for each person, and the columns that the coordinator keeps of them. */
interface Coordination {
  readonly name: string;
  /** The coordinator's own columns, as written. */
  readonly titles: readonly string[];
  /** Adds the columns of these titles to the rows of a response tab. */
  extend(sheet: IdentifiedSheet, titles: readonly string[]): ResponseSheet;
  /** The rows that are nobody's: who they name, and where. */
  readonly ofNobody: readonly { readonly row: number; readonly mention: string }[];
}

/** A name whatever the order of its words. */
function nameKey(name: string): string {
  return [...wordsOf(name.replace(/-/g, " "))].sort().join(" ");
}

interface Identity {
  readonly email: string;
  readonly name: string;
}

/** What a row of answers says of who answered. */
function identityReader(
  questions: Questions,
  { email, name }: Pick<Columns, "email" | "name">,
): (row: readonly Cell[]) => Identity {
  const indexOf = (title: string | null): number =>
    title === null ? -1 : (questions.find(title)?.columns[0]?.index ?? -1);
  const emailAt = indexOf(email);
  const nameAt = titlesOf(name).map(indexOf);
  return (row) => ({
    email: readEmail(cellText(row[emailAt])) ?? "",
    name: nameKey(nameAt.map((at) => cellText(row[at])).join(" ")),
  });
}

/** The names that one person alone bears: in each tab one row, or one e-mail; and one e-mail at most in all. */
function soleNames(tabs: readonly (readonly Identity[])[]): ReadonlySet<string> {
  const names = new Set(tabs.flat().map(({ name }) => name));
  const bearers = tabs.map((identities) => {
    const byName = new Map<string, Set<string>>();
    identities.forEach(({ name, email }, row) => {
      const others = byName.get(name) ?? new Set();
      byName.set(name, others.add(email === "" ? `#${String(row)}` : email));
    });
    return byName;
  });
  const isSole = (name: string): boolean => {
    const inTabs = bearers.map((byName) => [...(byName.get(name) ?? [])]);
    const emails = new Set(inTabs.flat().filter((email) => !email.startsWith("#")));
    return emails.size <= 1 && inTabs.every(({ length }) => length <= 1);
  };
  return new Set([...names].filter((name) => name !== "" && isSole(name)));
}

/**
 * Reads the Coordination tab, whose first two columns are the e-mail and the name. A row is the person of that e-mail, else
 * of that name if only one bears it; the last row of a person counts.
 */
function readCoordination({ name: tab, rows }: Table, sheets: readonly IdentifiedSheet[]): Coordination {
  const [header = [], ...people] = rows;
  const ownColumns = header.map((title, index) => ({ title: cellText(title), index })).slice(OWN_FROM);
  const identities = sheets.map(({ table, questions, columns }) =>
    table.rows.slice(1).map(identityReader(questions, columns)),
  );
  const emails = new Set(identities.flat().map(({ email }) => email));
  const sole = soleNames(identities);
  const byEmail = new Map<string, readonly Cell[]>();
  const byName = new Map<string, readonly Cell[]>();
  const ofNobody: { row: number; mention: string }[] = [];
  people.forEach((cells, index) => {
    const [email, name] = [readEmail(cellText(cells[0])) ?? "", nameKey(cellText(cells[1]))];
    if (email === "" && name === "") return;
    if (email !== "" && emails.has(email)) byEmail.set(email, cells);
    else if (sole.has(name)) byName.set(name, cells);
    else ofNobody.push({ row: index + 2, mention: cellText(cells[1]) || email });
  });
  return {
    name: tab,
    titles: ownColumns.map(({ title }) => title).filter((title) => title !== ""),
    ofNobody,
    extend({ table, questions, columns }, titles) {
      const [titleRow = [], ...answers] = table.rows;
      const foldedTitles = new Set(titles.map(fold));
      const added = ownColumns.filter(
        ({ title }) => foldedTitles.has(fold(title)) && questions.find(title) === null,
      );
      if (added.length === 0) return { table, questions };
      const width = answers.reduce((most, { length }) => Math.max(most, length), titleRow.length);
      const wide = (row: readonly Cell[], more: readonly Cell[]): Cell[] => [
        ...row,
        ...new Array<Cell>(width - row.length).fill(""),
        ...more,
      ];
      const identify = identityReader(questions, columns);
      const extended = answers.map((row) => {
        if (row.every((cell) => cellText(cell) === "")) return row;
        const { email, name } = identify(row);
        const kept = byEmail.get(email) ?? (sole.has(name) ? byName.get(name) : undefined);
        return wide(
          row,
          added.map(({ index }) => kept?.[index] ?? ""),
        );
      });
      const titled = wide(
        titleRow,
        added.map(({ title }) => title),
      );
      const wider = { ...table, rows: [titled, ...extended] };
      return { table: wider, questions: readQuestions(wider, () => undefined) };
    },
  };
}

/** Reports `coordination-of-nobody`, and `coordination-title-taken` for what a form asks too: its own answer counts. */
function reportCoordination(
  { name: tab, titles, ofNobody }: Coordination,
  sheets: readonly ResponseSheet[],
  report: Report,
): void {
  for (const title of titles)
    if (sheets.some(({ questions }) => questions.find(title) !== null))
      report("coordination-title-taken", { tab, column: title }, { read: title });
  for (const { row, mention } of ofNobody) report("coordination-of-nobody", { tab, row }, { read: mention });
}

/** What the Coordination tab adds to, and which titles the settings name. */
interface CoordinationSources {
  /** Null where there is none. */
  readonly table: Table | null;
  readonly titlesFor: (role: Role) => readonly string[];
  readonly report: Report;
}

/**
 * Both response tabs with the columns of the Coordination tab that the settings name. Reports what
 * {@link reportCoordination} reports.
 *
 * @param columnsOf where the people of a tab say who they are.
 */
export function withCoordination(
  sheets: Readonly<Record<Role, ResponseSheet | null>>,
  columnsOf: (sheet: ResponseSheet, role: Role) => Pick<Columns, "email" | "name">,
  { table, titlesFor, report }: CoordinationSources,
): Readonly<Record<Role, ResponseSheet | null>> {
  if (table === null) return sheets;
  const identified = (role: Role): IdentifiedSheet | null => {
    const sheet = sheets[role];
    return sheet === null ? null : { ...sheet, columns: columnsOf(sheet, role) };
  };
  const { mentor, mentee } = { mentor: identified("mentor"), mentee: identified("mentee") };
  const answered = [mentor, mentee].filter((sheet) => sheet !== null);
  const coordination = readCoordination(table, answered);
  reportCoordination(coordination, answered, report);
  return {
    mentor: mentor === null ? null : coordination.extend(mentor, titlesFor("mentor")),
    mentee: mentee === null ? null : coordination.extend(mentee, titlesFor("mentee")),
  };
}
