import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import type { IssueCode } from "../../../src/core/issues/issue.ts";
import { isAboutTab } from "../../../src/core/follow-up/tab-doubts.ts";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

/** What is said at once: nothing can be read, or something would be forgotten. */
const URGENT: readonly IssueCode[] = ["follow-up-unreadable", "follow-up-column-gone"];

/** What of the follow-up tab people should see to: open where it presses; nothing where all is well. */
export function TabDoubts({ follow: { issues } }: { readonly follow: Pick<FollowUp, "issues"> }) {
  const { language, issueWords } = usePanel();
  const words = accompanyWords(language).followUp;
  const doubts = issues.filter(isAboutTab);
  if (doubts.length === 0) return null;
  return (
    <Fold
      title={words.tabIssues(doubts.length)}
      icon="warning"
      open={doubts.some(({ code }) => URGENT.includes(code))}
    >
      <IssueList issues={doubts.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
    </Fold>
  );
}
