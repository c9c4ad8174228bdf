import { readQuestions } from "../intake/questions.ts";
import type { SubmissionColumns } from "../intake/submissions.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Columns } from "../programme/settings.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { type CoordinationPeople, type IdentifiedSheet, coordinationPeople } from "./coordination-people.ts";
import type { ResponseSheet } from "./ready-sheet.ts";

/** The columns before the coordinator's own: the e-mail and the name. */
export const OWN_FROM = 2;

/** Where the people of a tab say who they are and, of mentors, how many they can take. */
export interface IdentityColumns extends SubmissionColumns, Pick<Columns, "capacity"> {
  /** What the form itself asks of places: it answers where the Coordination tab, read in its stead, is blank. */
  readonly askedCapacity: string | null;
}

interface CoordinatedSheet extends IdentifiedSheet {
  readonly columns: IdentityColumns;
}

/** The response tabs of both roles; null for one that cannot be read. */
type Sheets = Readonly<Record<Role, ResponseSheet | null>>;

/** The Coordination tab: a row for each person, and the columns that the coordinator keeps of them. */
interface Coordination {
  /** Whose a row is, by its first two cells; null for nobody's. */
  readonly rowPerson: CoordinationPeople["rowPerson"];
  /** The response tabs with the columns of these titles. */
  extended(titlesFor: (role: Role) => readonly string[]): Sheets;
}

/**
 * Reads the Coordination tab, whose first two columns are the e-mail and the name. A row is the person of that e-mail, else
 * of that name if only one bears it; the last row of a person counts.
 *
 * @param sheets the response tabs that it adds to.
 * @param columnsOf where the people of a tab say who they are.
 */
export function readCoordination<Sheet extends ResponseSheet>(
  { rows }: Table,
  sheets: Readonly<Record<Role, Sheet | null>>,
  columnsOf: (sheet: Sheet, role: Role) => IdentityColumns,
): Coordination {
  const [header = [], ...people] = rows;
  const ownColumns = header.map((title, index) => ({ title: cellText(title), index })).slice(OWN_FROM);
  const identified = (role: Role): CoordinatedSheet | null => {
    const sheet = sheets[role];
    return sheet === null ? null : { ...sheet, columns: columnsOf(sheet, role) };
  };
  const [mentor, mentee] = [identified("mentor"), identified("mentee")];
  const answered = [mentor, mentee].filter((sheet) => sheet !== null);
  const { rowPerson, answerPerson } = coordinationPeople(answered);
  const byPerson = new Map<number | null, readonly Cell[]>();
  for (const cells of people) {
    const person = rowPerson(cells[0], cells[1]);
    if (person !== null) byPerson.set(person, cells);
  }
  const extend = (sheet: CoordinatedSheet, titles: readonly string[]): ResponseSheet => {
    const { table, questions, columns } = sheet;
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
    const seatsAt = questions.find(columns.askedCapacity ?? "")?.columns[0]?.index ?? -1;
    const extended = answers.map((row) => {
      if (row.every((cell) => cellText(cell) === "")) return row;
      const kept = byPerson.get(answerPerson(sheet, row));
      const cellOf = ({ title, index }: (typeof ownColumns)[number]): Cell => {
        const cell = kept?.[index] ?? "";
        const isSeats = fold(title) === fold(columns.capacity ?? "");
        return isSeats && cellText(cell) === "" ? (row[seatsAt] ?? "") : cell;
      };
      return wide(row, added.map(cellOf));
    });
    const titled = wide(
      titleRow,
      added.map(({ title }) => title),
    );
    const wider = { ...table, rows: [titled, ...extended] };
    return { table: wider, questions: readQuestions(wider) };
  };
  return {
    rowPerson,
    extended: (titlesFor) => ({
      mentor: mentor === null ? null : extend(mentor, titlesFor("mentor")),
      mentee: mentee === null ? null : extend(mentee, titlesFor("mentee")),
    }),
  };
}

/** Reports `coordination-of-nobody`, and `coordination-title-taken` for what a form asks too: its own answer counts. */
function reportCoordination(
  { name: tab, rows }: Table,
  { rowPerson }: Coordination,
  { mentor, mentee }: Sheets,
  report: Report,
): void {
  const [header = [], ...people] = rows;
  const isAsked = (title: string): boolean =>
    [mentor, mentee].some((sheet) => (sheet?.questions.find(title) ?? null) !== null);
  for (const title of header.slice(OWN_FROM).map(cellText))
    if (title !== "" && isAsked(title))
      report("coordination-title-taken", { tab, column: title }, { read: title });
  people.forEach((cells, index) => {
    const [email, name] = [cellText(cells[0]), cellText(cells[1])];
    if ((email === "" && name === "") || rowPerson(cells[0], cells[1]) !== null) return;
    report("coordination-of-nobody", { tab, row: index + 2 }, { read: name || email });
  });
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
export function withCoordination<Sheet extends ResponseSheet>(
  sheets: Readonly<Record<Role, Sheet | null>>,
  columnsOf: (sheet: Sheet, role: Role) => IdentityColumns,
  { table, titlesFor, report }: CoordinationSources,
): Sheets {
  if (table === null) return sheets;
  const coordination = readCoordination(table, sheets, columnsOf);
  reportCoordination(table, coordination, sheets, report);
  return coordination.extended(titlesFor);
}
