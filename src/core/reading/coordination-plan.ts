import { answerText } from "../intake/answers/answers.ts";
import { isAddress } from "../intake/answers/email.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { fold } from "../people/fold.ts";
import { emailsIn } from "../people/mention.ts";
import { addRows } from "../tabs/add-rows.ts";
import { type TabEdit, filledRows } from "../tabs/tab-edit.ts";
import { COORDINATION_TAB, isCoordinationTab } from "../tabs/tab-kinds.ts";
import { type Cell, cellText } from "../tabs/table.ts";
import { type ChosenTabs, chooseTabs } from "./choose-tabs.ts";
import { coordinationPeople } from "./coordination-people.ts";
import { OWN_FROM } from "./coordination.ts";
import { setUp } from "./set-up.ts";

/** A column that the coordinator keeps beside the e-mail and the name. */
export interface OwnColumn {
  /** As written. */
  readonly title: string;
  /** How many rows say anything there; an unticked box says nothing. */
  readonly filled: number;
  /** Whether a form asks the same: its own answers count, and the column serves nothing. */
  readonly inForm: boolean;
}

/** The Coordination tab as it is, and who is to be added to it. */
export interface CoordinationPlan {
  /** Null where there is none. */
  readonly tab: string | null;
  readonly columns: readonly OwnColumn[];
  /** How many people of both forms have a row. */
  readonly present: number;
  /** E-mail and name of each person without a row, in the order of the tabs, mentors first. */
  readonly newcomers: readonly (readonly [email: string, name: string])[];
  /** People without an e-mail whose name somebody else bears too: no row could be known as theirs. */
  readonly unknowable: readonly string[];
  /** Whether the first two columns seem to be others than the e-mail and the name: nobody is to be added then. */
  readonly misplaced: boolean;
}

/** Whether rows name people, and no first cell is an address nor any row, by a name without an address, somebody's. */
function isMisplaced(
  rows: readonly (readonly Cell[])[],
  isSomebody: (row: readonly Cell[]) => boolean,
): boolean {
  const filled = rows.filter((row) => row.some((cell) => answerText(cell) !== ""));
  return (
    filled.length > 0 &&
    !filled.some(
      (row) => isAddress(cellText(row[0])) || (emailsIn(cellText(row[1])).length === 0 && isSomebody(row)),
    )
  );
}

/** What the two forms ask, folded. */
function formTitles({ mentors, mentees }: ChosenTabs): ReadonlySet<string> {
  const headers = [mentors, mentees].flatMap((form) => form?.rows[0] ?? []);
  return new Set(headers.map((cell) => fold(cellText(cell))));
}

/** The titles of a new Coordination tab: the e-mail, the name, and of those suggested what no form asks already. */
export function newHeader(suggested: readonly string[], { tables, settings }: Snapshot): string[] {
  const titles = formTitles(chooseTabs(tables, settings, () => undefined));
  return suggested.filter((title, at) => at < OWN_FROM || !titles.has(fold(title)));
}

/**
 * Says who is to be added to the Coordination tab: everybody who answered and agreed, those too whom a rule leaves out,
 * for it is here that the coordinator may let them in. Rows are matched with people as a run matches them.
 */
export function planCoordination({ tables, settings, ...snapshot }: Snapshot): CoordinationPlan {
  const { forms, tabs } = setUp({ ...snapshot, tables, settings: { ...settings, eligibility: [] } });
  const table = tabs.coordination ?? tables.find(isCoordinationTab) ?? null;
  const [header = [], ...rows] = table?.rows ?? [];
  const { mentor, mentee } = forms;
  const sheets = [mentor, mentee].filter((form) => form !== null);
  const { rowPerson, answerPerson } = coordinationPeople(sheets);
  const before = rows.map((row) => rowPerson(row[0], row[1]));
  const misplaced = isMisplaced(rows, (row) => rowPerson(row[0], row[1]) !== null);
  const listed = new Set(before.filter((person) => person !== null));
  const added = new Set<number>();
  const newcomers: (readonly [string, string])[] = [];
  const unknowable: string[] = [];
  const present = new Set<number>();
  for (const sheet of sheets)
    for (const { email, name, row: at } of sheet.roster.people) {
      const row = [email, name === email ? "" : name] as const;
      const person = answerPerson(sheet, sheet.table.rows[at - 1] ?? []);
      if (person !== null && listed.has(person)) present.add(person);
      else if (rowPerson(...row) === null) unknowable.push(name);
      else if (person !== null && !added.has(person)) {
        added.add(person);
        newcomers.push(row);
      }
    }
  const titles = formTitles(tabs);
  const ownColumns = header.map((cell, index) => ({ title: cellText(cell), index })).slice(OWN_FROM);
  const byTitle = new Map(ownColumns.map((column) => [fold(column.title), column]));
  return {
    tab: table?.name ?? null,
    columns: [...byTitle.values()]
      .filter(({ title }) => fold(title) !== "")
      .map(({ title, index }) => ({
        title,
        filled: rows.filter((row) => answerText(row[index]) !== "").length,
        inForm: titles.has(fold(title)),
      })),
    present: present.size,
    newcomers: misplaced ? [] : newcomers,
    unknowable,
    misplaced,
  };
}

/** Pixels of each column of a new Coordination tab. */
const WIDTH = 170;

/**
 * Adds the newcomers of a plan to the Coordination tab, which is made where there is none: the e-mail and the name of
 * each. Nothing is added where somebody else added rows since the workbook was read, for they may be the same people.
 *
 * @param suggested titles of a new tab.
 */
export function addNewcomers(
  { tab, newcomers }: Pick<CoordinationPlan, "tab" | "newcomers">,
  snapshot: Snapshot,
  suggested: readonly string[],
): TabEdit {
  const table = snapshot.tables.find(({ name }) => name === tab) ?? null;
  const header = newHeader(suggested, snapshot);
  const widths = header.map(() => WIDTH);
  const edit = addRows(table, { title: COORDINATION_TAB, header, widths }, newcomers);
  return { ...edit, filled: Math.max(1, filledRows(table?.rows ?? [])) };
}
