import { bySeverity } from "../../src/core/issues/issue.ts";
import { usePanel } from "./panel.ts";
import { type Workbook, isChanged, lacksResponses, obstacle } from "../workbook.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import { Fold } from "./Fold.tsx";
import { IssueList } from "./IssueList.tsx";
import { LeftOutFirst } from "./LeftOutFirst.tsx";
import { NoResponses } from "./NoResponses.tsx";
import { RereadButton } from "./RereadButton.tsx";
import { TabChoice } from "./TabChoice.tsx";
import { Title } from "./Title.tsx";

/** Before a run: which tabs, which criteria, what to check. */
export function Setup({ workbook, cancelled }: { readonly workbook: Workbook; readonly cancelled: boolean }) {
  const { words, issueWords, session } = usePanel();
  const { settings } = workbook;
  const issues = bySeverity(workbook.issues).map((issue) => ({ ...issue, message: issueWords(issue) }));
  const errors = issues.filter(({ severity }) => severity === "error");
  const others = issues.filter(({ severity }) => severity !== "error");
  const blocked = obstacle(workbook);
  if (lacksResponses(workbook)) return <NoResponses workbook={workbook} />;
  const reason = {
    tabs: words.setup.blockedByTabs,
    errors: words.setup.blockedByErrors,
    none: isChanged(workbook) ? words.setup.saved : "",
  }[blocked ?? "none"];
  return (
    <>
      <Title>{words.setup.title}</Title>
      <div role="status">
        {cancelled && <p class="note">{words.setup.cancelled}</p>}
        {errors.length > 0 && <ErrorNote title={words.setup.errors(errors.length)} issues={errors} />}
      </div>
      <TabChoice workbook={workbook} />
      {settings !== null && <CriteriaList criteria={settings.criteria} />}
      {workbook.snapshot.previous !== undefined && <LeftOutFirst workbook={workbook} />}
      {others.length > 0 && (
        <Fold
          title={words.setup.issues(others.length)}
          icon={others[0]?.severity === "warning" ? "warning" : "info"}
        >
          <IssueList issues={others} />
        </Fold>
      )}
      <ActionBar>
        {reason !== "" && (
          <p class="quiet" id="why">
            {reason}
          </p>
        )}
        <Button
          primary
          disabled={blocked !== null}
          describedBy={reason === "" ? undefined : "why"}
          onClick={() => void session.propose(workbook)}
        >
          {words.setup.propose}
        </Button>
        <RereadButton workbook={workbook} />
      </ActionBar>
    </>
  );
}
