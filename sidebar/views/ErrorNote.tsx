import { IssueList, type ToldIssue } from "./IssueList.tsx";

/** Errors told in place, before all the rest. */
export function ErrorNote({
  title,
  issues,
}: {
  readonly title: string;
  readonly issues: readonly ToldIssue[];
}) {
  return (
    <section class="errors">
      <h2>{title}</h2>
      <IssueList issues={issues} />
    </section>
  );
}
