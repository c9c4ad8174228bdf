import type { Issue, IssueCode } from "./issue.ts";

/** Issues that name people: each is a question of its own. */
const EACH_BY_ITSELF: ReadonlySet<IssueCode> = new Set([
  "duplicate-submission",
  "shared-email",
  "same-name-merged",
  "same-name-twice",
  "name-alike",
  "maybe-one-person",
]);

/** From so many rows of one column on, the issues of one code are one. */
const MANY = 6;
/** Rows that an issue lists. */
const FIRST_ROWS = 5;

/**
 * The issues with those of one code about many rows of one column made one, at the place of the first: its count and
 * first rows, those issues in `each`. Issues that name people stay apart.
 */
export function eachOnce(issues: readonly Issue[]): Issue[] {
  const different = [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
  const columns = new Map<string, Issue[]>();
  const keyOf = ({ code, tab = "", column = "", rule = "" }: Issue): string =>
    JSON.stringify([code, tab, column, rule]);
  const isCounted = ({ row, code }: Issue): boolean => row !== undefined && !EACH_BY_ITSELF.has(code);
  for (const issue of different.filter(isCounted)) {
    const key = keyOf(issue);
    const alike = columns.get(key) ?? [];
    alike.push(issue);
    columns.set(key, alike);
  }
  return different.flatMap((issue) => {
    const alike = isCounted(issue) ? (columns.get(keyOf(issue)) ?? []) : [];
    if (alike.length < MANY) return [issue];
    if (alike[0] !== issue) return [];
    const rows = alike.slice(0, FIRST_ROWS).flatMap(({ row }) => row ?? []);
    return [{ ...issue, rows, total: alike.length, each: alike }];
  });
}
