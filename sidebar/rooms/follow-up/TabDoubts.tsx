import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import { isAboutTab } from "../../../src/core/follow-up/tab-doubts.ts";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

/** What of the follow-up tab people should see to: open where nothing of it can be read; nothing where all is well. */
export function TabDoubts({
  follow: { issues, tab },
}: {
  readonly follow: Pick<FollowUp, "issues" | "tab">;
}) {
  const { language, issueWords } = usePanel();
  const words = accompanyWords(language).followUp;
  const doubts = issues.filter(isAboutTab);
  if (doubts.length === 0) return null;
  return (
    <Fold title={words.tabIssues(doubts.length)} icon="warning" open={tab?.isReadable === false}>
      <IssueList issues={doubts.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
    </Fold>
  );
}
