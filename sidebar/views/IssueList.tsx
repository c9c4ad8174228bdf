import type { Severity, Where } from "../../src/core/issues/issue.ts";
import { usePanel } from "./panel.ts";
import { Icon } from "./Icon.tsx";
import { LongList } from "./LongList.tsx";
import { ShowCell } from "./ShowCell.tsx";

/** An issue in words. */
export interface WordedIssue extends Where {
  readonly severity: Severity;
  readonly message: string;
}

export function IssueList({ issues }: { readonly issues: readonly WordedIssue[] }) {
  const { words } = usePanel();
  return (
    <LongList
      items={issues}
      keyOf={({ tab, row, column, message }) => JSON.stringify([tab, row, column, message])}
    >
      {(issue) => (
        <div class="issue">
          <Icon name={issue.severity} />
          <div>
            <span class="unseen">{words.severity[issue.severity]} </span>
            {issue.message} <ShowCell where={issue} />
          </div>
        </div>
      )}
    </LongList>
  );
}
