import { IssueList, type WordedIssue } from "./IssueList.tsx";

/** Errors said in place, before all the rest. */
export function ErrorNote({
  title,
  issues,
}: {
  readonly title: string;
  readonly issues: readonly WordedIssue[];
}) {
  return (
    <section class="errors">
      <h2>{title}</h2>
      <IssueList issues={issues} />
    </section>
  );
}
