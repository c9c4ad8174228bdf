import type { Role } from "../../src/core/people/person.ts";
import type { UnansweredForms as Answers } from "../unanswered-forms.ts";
import type { Workbook } from "../workbook.ts";
import type { RoomName } from "../room-list.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { FirstOpening } from "./FirstOpening.tsx";
import { Fold } from "./Fold.tsx";
import { Icon } from "./Icon.tsx";
import { IssueList, type WordedIssue } from "./IssueList.tsx";
import { RereadButton } from "./RereadButton.tsx";
import { TabChoice } from "./TabChoice.tsx";
import { Title } from "./Title.tsx";
import { usePanel } from "./panel.ts";

interface UnansweredFormsProps {
  readonly workbook: Workbook;
  readonly answers: Answers;
  /** What is worth a look even so. */
  readonly issues: readonly WordedIssue[];
}

/** Of a form alone: the rooms that work with it, the most useful first. */
const ROOMS_OF: Readonly<Record<Role, readonly RoomName[]>> = {
  mentor: ["directory", "needs"],
  mentee: ["needs"],
};

/** Nothing is wrong, and answers are still to come: what is there, and what can be done meanwhile. */
export function UnansweredForms({ workbook, answers, issues }: UnansweredFormsProps) {
  const { words, dispatch } = usePanel();
  const { unanswered, rooms } = words;
  const answered: Role | null =
    (answers.mentor ?? 0) > 0 ? "mentor" : (answers.mentee ?? 0) > 0 ? "mentee" : null;
  const enter = (room: RoomName) => () => {
    dispatch({ type: "room", room, workbook });
  };
  const useful = answered === null ? [] : ROOMS_OF[answered];
  return (
    <>
      <Title>{words.setup.title}</Title>
      <div role="status">
        <WhatIsThere answers={answers} answered={answered} />
      </div>
      {answered === null && (
        <>
          <p>{unanswered.checkWhat}</p>
          <FirstOpening workbook={workbook} />
        </>
      )}
      <TabChoice workbook={workbook} />
      {answered !== null && (
        <>
          <h2>{unanswered.already}</h2>
          <p>{unanswered.alone[answered]}</p>
        </>
      )}
      {issues.length > 0 && (
        <Fold title={words.setup.issues(issues.length)}>
          <IssueList issues={issues} />
        </Fold>
      )}
      <ActionBar stacked={useful.length > 1}>
        <p class="quiet">{unanswered.pairing}</p>
        {useful.map((room, index) => (
          <Button key={room} primary={index === 0} onClick={enter(room)}>
            {rooms.names[room].name}
          </Button>
        ))}
        {useful.length < 2 && (
          <Button primary={answered === null} onClick={enter("questions")}>
            {unanswered.check}
          </Button>
        )}
        <RereadButton workbook={workbook} />
      </ActionBar>
    </>
  );
}

/** The forms that are linked, in a sentence each. */
function WhatIsThere({ answers, answered }: { readonly answers: Answers; readonly answered: Role | null }) {
  const { unanswered } = usePanel().words;
  const { mentor, mentee } = answers;
  const isOne = mentor === null || mentee === null;
  if (answered === null)
    return (
      <>
        <p class="said">
          <Icon name="done" />
          <span class="strong">{isOne ? unanswered.oneLinked : unanswered.bothLinked}</span>
        </p>
        <p>{unanswered.noAnswer}</p>
        {isOne && <p class="quiet">{unanswered.oneLinkedWhat}</p>}
      </>
    );
  const other = answered === "mentor" ? "mentee" : "mentor";
  return (
    <>
      <p class="said">
        <Icon name="done" />
        <span class="strong">{unanswered.answered[answered](answers[answered] ?? 0)}</span>
      </p>
      <p class="quiet">{(answers[other] === null ? unanswered.unlinked : unanswered.linked)[other]}</p>
    </>
  );
}
