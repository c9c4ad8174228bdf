import { usePanel } from "./panel.ts";
import type { Screen } from "../state.ts";
import type { Workbook } from "../workbook.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { IssueList, type WordedIssue } from "./IssueList.tsx";
import { Title } from "./Title.tsx";

type RefusedScreen = Extract<Screen, { at: "refused" }>;

interface RefusedProps {
  readonly workbook: Workbook;
  readonly refused: RefusedScreen["refused"];
}

/** No run was possible: what stands in the way, and how to go on. */
export function Refused({ workbook, refused }: RefusedProps) {
  const { words, session } = usePanel();
  const impossible = refused.kind === "impossible";
  return (
    <>
      <Title>{impossible ? words.refused.impossible : words.refused.unusable}</Title>
      <p>{impossible ? words.refused.impossibleWhat : words.refused.unusableWhat}</p>
      {impossible ? (
        <div lang={refused.proposal.language}>
          <IssueList issues={mostSerious(refused.proposal.issues)} />
        </div>
      ) : (
        <ul class="list">
          {refused.faults.map((fault) => (
            <li key={fault} class="issue">
              <Icon name="error" />
              <div>{fault}</div>
            </li>
          ))}
        </ul>
      )}
      <ActionBar>
        <Button primary onClick={() => void session.read(workbook)}>
          {words.back}
        </Button>
      </ActionBar>
    </>
  );
}

/** The errors; where there are none, all there is. */
function mostSerious(issues: readonly WordedIssue[]): readonly WordedIssue[] {
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors : issues;
}
