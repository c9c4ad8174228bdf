import type { Issue } from "../../../src/core/issues/issue.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { eventWords } from "../../room-kit/words.ts";

/** What is odd in the ballots. */
export function BallotIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const { language, issueWords } = usePanel();
  const { ballots } = eventWords(language).room;
  const warning = issues.some(({ severity }) => severity === "warning");
  return (
    <Fold title={ballots.issues(issues.length)} icon={warning ? "warning" : "info"}>
      <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
    </Fold>
  );
}
