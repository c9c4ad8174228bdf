import { useState } from "preact/hooks";
import { bySeverity } from "../../src/core/issues/by-severity.ts";
import { usePanel } from "./panel.ts";
import { unansweredForms } from "../unanswered-forms.ts";
import { type Workbook, isChanged, lacksResponses, obstacle } from "../workbook.ts";
import { isWaiting } from "../questions-aside.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { CountedSources } from "./CountedSources.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import { KeptDecisions } from "./KeptDecisions.tsx";
import { LeftOutFirst } from "./LeftOutFirst.tsx";
import { PointsToSettle } from "./PointsToSettle.tsx";
import { RoomItems } from "./RoomItems.tsx";
import { RereadButton } from "./RereadButton.tsx";
import { SkipLink } from "./SkipLink.tsx";
import { TabChoice } from "./TabChoice.tsx";
import { Title } from "./Title.tsx";

/** Before a run: which tabs, which criteria, what to check. */
export function Setup({ workbook, cancelled }: { readonly workbook: Workbook; readonly cancelled: boolean }) {
  const { words, issueWords, session, dispatch } = usePanel();
  const { settings, snapshot } = workbook;
  const { previous, dyadsTabs = [] } = snapshot;
  const [chosen, setChosen] = useState<number | null>(null);
  const issues = bySeverity(workbook.issues).map((issue) => ({ ...issue, message: issueWords(issue) }));
  // Where answers are still to come nothing is wrong.
  const isEarly = unansweredForms(workbook) !== null || lacksResponses(workbook);
  const errors = isEarly ? [] : issues.filter(({ severity }) => severity === "error");
  const blocked = isEarly ? "answers" : obstacle(workbook);
  const waits = isWaiting(workbook);
  const reason = {
    answers: words.setup.blockedByAnswers,
    tabs: words.setup.blockedByTabs,
    errors: words.setup.blockedByErrors,
    dyads: words.dyadsTab.blocked(dyadsTabs.length),
    none: waits ? words.setup.waits : isChanged(workbook) ? words.setup.saved : "",
  }[blocked ?? "none"];
  const isRead = blocked !== "tabs" && !isEarly;
  const choose = (sheetId: number): void => {
    setChosen(sheetId);
    void session.chooseDyads(workbook, sheetId).then(() => {
      setChosen(null);
    });
  };
  return (
    <>
      <Title>{words.setup.title}</Title>
      {blocked === null && <SkipLink>{words.setup.skip}</SkipLink>}
      <div role="status">
        {cancelled && <p class="note">{words.setup.cancelled}</p>}
        {errors.length > 0 && <ErrorNote title={words.setup.errors(errors.length)} issues={errors} />}
      </div>
      {isRead && <PointsToSettle workbook={workbook} />}
      {previous !== undefined && (
        <KeptDecisions workbook={workbook} previous={previous} chosen={chosen} onChoose={choose} />
      )}
      <TabChoice workbook={workbook} />
      <CountedSources workbook={workbook} />
      {settings !== null && <CriteriaList criteria={settings.criteria} />}
      {isRead && <RoomItems rooms={["uses", "rules"]} workbook={workbook} />}
      {settings?.waitingFirst === true && <p class="quiet">{words.setup.waitingFirst}</p>}
      {previous !== undefined && <LeftOutFirst workbook={workbook} />}
      <ActionBar>
        {reason !== "" && (
          <p class="quiet" id="why">
            {reason}
          </p>
        )}
        {waits && (
          <Button
            primary
            describedBy="why"
            onClick={() => {
              dispatch({ type: "room", room: "uses", workbook });
            }}
          >
            {words.setup.seeQuestions}
          </Button>
        )}
        <Button
          primary={!waits}
          disabled={blocked !== null || chosen !== null}
          describedBy={reason === "" ? undefined : "why"}
          onClick={() => void session.propose(workbook)}
        >
          {waits ? words.setup.proposeAnyway : words.setup.propose}
        </Button>
        <RereadButton onClick={() => void session.read(workbook)} />
      </ActionBar>
    </>
  );
}
