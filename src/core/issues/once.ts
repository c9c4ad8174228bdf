import type { Issue, IssueCode } from "./issue.ts";

/** Issues that name people: each is a question of its own. */
const EACH_BY_ITSELF: ReadonlySet<IssueCode> = new Set([
  "duplicate-submission",
  "shared-email",
  "same-name-merged",
  "same-name-twice",
  "name-alike",
  "maybe-one-person",
  "organisation-alike",
]);

/** From so many rows of one column on, the issues of one code are one. */
const MANY = 6;
/** Rows that an issue lists. */
const FIRST_ROWS = 5;

/**
 * The issues with those of one code about many rows of one column made one, at the place of the first: the count of
 * those rows and the first of them, those issues in `each`. Issues that name people stay apart.
 */
export function eachOnce(issues: readonly Issue[]): Issue[] {
  const different = [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
  const columns = new Map<string, { readonly alike: Issue[]; readonly rows: Set<number> }>();
  const keyOf = ({ code, tab = "", column = "", rule = "" }: Issue): string =>
    JSON.stringify([code, tab, column, rule]);
  const isCounted = ({ row, code }: Issue): boolean => row !== undefined && !EACH_BY_ITSELF.has(code);
  for (const issue of different.filter(isCounted)) {
    const key = keyOf(issue);
    const column = columns.get(key) ?? { alike: [], rows: new Set() };
    column.alike.push(issue);
    if (issue.row !== undefined) column.rows.add(issue.row);
    columns.set(key, column);
  }
  return different.flatMap((issue) => {
    const column = isCounted(issue) ? columns.get(keyOf(issue)) : undefined;
    if (column === undefined || column.rows.size < MANY) return [issue];
    const { alike, rows } = column;
    if (alike[0] !== issue) return [];
    return [{ ...issue, rows: [...rows].slice(0, FIRST_ROWS), total: rows.size, each: alike }];
  });
}
