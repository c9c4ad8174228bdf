import { readEmail } from "../intake/answers/email.ts";
import { ballotColumns } from "../event/ballot-columns.ts";
import { isFollowUpTab } from "../follow-up/latest-tab.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCoordinationTab, isCriteriaTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { detectColumns } from "../reading/fixed-columns.ts";
import { readQuestions } from "../intake/questions.ts";
import { titleRow, withTitlesFirst } from "../intake/title-row.ts";
import { fold } from "../people/fold.ts";
import { asksForEmail } from "../intake/vocabulary/contact.ts";
import { namePartAsked } from "../intake/vocabulary/names.ts";

/** Where a tab says whose each of its rows is. Columns count from 0. */
export interface OwnerColumns {
  /** Rows above the first that is somebody's. */
  readonly head: number;
  /** −1 for none. */
  readonly email: number;
  readonly name: readonly number[];
  readonly organisation: number;
}

/** Tabs of ours of which a row is two people's, or nobody's. */
const OF_SEVERAL = new Set(["introduction", "rota", "report", "comparison", "needs", "check", "papers"]);

/** A share of the answers of a column. */
const NEARLY_ALL = 0.8;

const isTitle = (cell: Cell): boolean =>
  asksForEmail(cellText(cell)) || namePartAsked(cellText(cell)) !== null;

/**
 * Where a tab says whose its rows are: a form's, the Coordination tab, a list with an address or a name in each row. Null
 * where no row is one person's, or no title says whose.
 */
export function ownerColumns(given: Table): OwnerColumns | null {
  if (isCoordinationTab(given)) return { head: 1, email: 0, name: [1], organisation: -1 };
  if (isLinksTab(given) || isCriteriaTab(given)) return null;
  const mark = ownTab(given);
  if (isFollowUpTab(given) || (mark !== null && OF_SEVERAL.has(mark.kind))) return null;
  if (mark?.kind === "ballots") {
    const { head, email, name, key } = ballotColumns(given);
    return { head, email: key < 0 ? email : key, name, organisation: -1 };
  }
  const at = titleRow(given, (row) => row.some(isTitle));
  const table = withTitlesFirst(given, at);
  const header = (table.rows[0] ?? []).map((cell) => fold(cellText(cell)));
  const { email, name, organisation } = detectColumns(table, readQuestions(table), "mentee").columns;
  const column = (title: string | null | undefined): number =>
    title === null || title === undefined ? -1 : header.indexOf(fold(title));
  const owner = {
    head: at + 1,
    email: email === null && given.formFed ? addressColumn(given.rows.slice(at + 1)) : column(email),
    name: (name ?? []).map(column).filter((index) => index >= 0),
    organisation: column(organisation),
  };
  return owner.email < 0 && owner.name.length === 0 ? null : owner;
}

/** The one column of which nearly all answers are addresses, whatever its title became; −1 where there is none, or two. */
function addressColumn(rows: Table["rows"]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const texts = rows.map((row) => cellText(row[at])).filter((text) => text !== "");
    const addresses = texts.filter((text) => (readEmail(text) ?? "") !== "");
    return addresses.length > 0 && addresses.length >= NEARLY_ALL * texts.length;
  });
  return columns.length === 1 ? (columns[0] ?? -1) : -1;
}

/** What a row says of whose it is. */
export interface Owner {
  readonly name: string;
  /** In lower case; `""` for none. */
  readonly email: string;
  readonly organisation: string;
}

/** The hidden key of a ballot: a part, and a person's key, of which only an address says who it is. */
const VOTER = /^ment(?:or|ee):([^|]*).*$/s;

/** Whose a row is. */
export function ownerOf(row: readonly Cell[], { email, name, organisation }: OwnerColumns): Owner {
  const text = (column: number): string => cellText(row[column]);
  return {
    name: name
      .map(text)
      .filter((part) => part !== "")
      .join(" "),
    email: text(email).replace(VOTER, "$1"),
    organisation: text(organisation),
  };
}
