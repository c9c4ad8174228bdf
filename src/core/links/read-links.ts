import { type Table, cellText } from "../intake/snapshot.ts";
import type { Report } from "../issues/issue.ts";
import { type LinkColumn, readHeader } from "./links-headers.ts";
import { levelColumns, outlineColumns, readOrgChart } from "./org-chart.ts";
import type { LinkRow } from "./sources.ts";

/**
 * Reads the Links tab, null when there is none, in the shapes people paste, told from the headers in French or English:
 * - `person, relation, other person, note`: the rows as they are;
 * - `person, manager` pairs, further columns passed over, first and last names joined and an e-mail column beside either
 *   joined too: a row `reports to` each, where a manager is told. Where the manager stands left of the person, a blank
 *   manager is the one above, as in an outline;
 * - an org chart with one column a level: a row `manages` for each person under another.
 *
 * Blank rows are passed over. Issue: `links-columns-missing`, naming the headers read, where the tab has rows and no
 * shape is recognised. What the rows say is judged by {@link findLinks}.
 */
export function readLinks(table: Table | null, report: Report): LinkRow[] {
  if (table === null) return [];
  const rows = table.rows.map((row) => row.map(cellText));
  const headers = rows[0] ?? [];
  const columns = headers.map(readHeader);
  const first = (...wanted: LinkColumn[]): number | null =>
    wanted.map((column) => columns.indexOf(column)).find((index) => index >= 0) ?? null;

  const person = first("person", "employee");
  const relation = first("relation");
  const again = columns.indexOf("person", columns.indexOf("person") + 1);
  const other = first("other") ?? (again > 0 ? again : null);
  if (person !== null && relation !== null && other !== null) {
    return readTypedRows(rows, { person, relation, other, note: first("note") });
  }
  const manager = first("manager", "manager-email");
  const employee = first("employee", "person", "first-name", "email");
  const levels = levelColumns(columns);
  if (levels !== null) return readOrgChart(rows, levels);
  if (manager !== null && employee !== null) {
    const pairs = {
      person: [first("first-name"), first("employee", "person")].flatMap((index) => index ?? []),
      email: first("email"),
      manager: first("manager"),
      managerEmail: first("manager-email"),
      inherits: manager < employee,
    };
    return readPairs(rows, pairs);
  }
  const outline = outlineColumns(rows, columns);
  if (outline !== null) return readOrgChart(rows, outline);
  if (rows.slice(1).some((row) => row.some((text) => text !== ""))) {
    report(
      "links-columns-missing",
      { tab: table.name, row: 1 },
      { names: headers.filter((header) => header !== "") },
    );
  }
  return [];
}

interface TypedColumns {
  readonly person: number;
  readonly relation: number;
  readonly other: number;
  readonly note: number | null;
}

function readTypedRows(rows: readonly (readonly string[])[], at: TypedColumns): LinkRow[] {
  const [headers = []] = rows;
  const columns = {
    person: headers[at.person] ?? "",
    relation: headers[at.relation] ?? "",
    other: headers[at.other] ?? "",
  };
  return rows.slice(1).flatMap((row, index) => {
    const [person = "", relation = "", other = ""] = [row[at.person], row[at.relation], row[at.other]];
    if (person === "" && relation === "" && other === "") return [];
    return [
      {
        row: index + 2,
        person,
        relation,
        other,
        note: at.note === null ? "" : (row[at.note] ?? ""),
        columns,
      },
    ];
  });
}

interface PairColumns {
  /** The columns of the name: one, or first then last. */
  readonly person: readonly number[];
  readonly email: number | null;
  readonly manager: number | null;
  readonly managerEmail: number | null;
  /** Whether a blank manager is the one above. */
  readonly inherits: boolean;
}

function readPairs(rows: readonly (readonly string[])[], at: PairColumns): LinkRow[] {
  const [headers = []] = rows;
  const columns = {
    person: headers[at.person[0] ?? at.email ?? 0] ?? "",
    other: headers[at.manager ?? at.managerEmail ?? 0] ?? "",
  };
  let above = "";
  return rows.slice(1).flatMap((row, index) => {
    const text = (column: number | null): string => (column === null ? "" : (row[column] ?? ""));
    const person = named(
      at.person
        .map(text)
        .filter((part) => part !== "")
        .join(" "),
      text(at.email),
    );
    const told = named(text(at.manager), text(at.managerEmail));
    const manager = told === "" && at.inherits ? above : told;
    above = manager;
    if (manager === "" || (person === "" && told === "")) return [];
    return [{ row: index + 2, person, relation: "reports to", other: manager, note: "", columns }];
  });
}

/** A name and an e-mail in one text, `Name <e-mail>`; either may be blank. */
function named(name: string, email: string): string {
  return name !== "" && email.includes("@") ? `${name} <${email}>` : name === "" ? email : name;
}
