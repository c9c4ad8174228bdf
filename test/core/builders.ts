import { type Issue, type Report, collectIssues } from "../../src/core/issues/issue.ts";

/** What `read` reports, and what it gives. */
export function reporting<T>(read: (report: Report) => T): { value: T; issues: Issue[] } {
  const { issues, report } = collectIssues();
  return { value: read(report), issues };
}

type Told = Pick<Issue, "code"> & {
  tab?: string | undefined;
  row?: number | undefined;
  column?: string | undefined;
};

/** An issue as `code tab:row [column]`, what is not told left out. */
export function shortly({ code, tab, row, column }: Told): string {
  const place = [tab, row].filter((part) => part !== undefined).join(":");
  return [code, place, column === undefined ? "" : `[${column}]`].filter((part) => part !== "").join(" ");
}
