import { useMemo, useState } from "preact/hooks";
import { countsOf } from "../../../src/core/proposal/check-data.ts";
import { checkReport } from "../../../src/core/proposal/check-report.ts";
import { type LeftOut, leftOut, letIn } from "../../../src/core/desk/left-out.ts";
import type { Issue, Severity } from "../../../src/core/issues/issue.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { Title } from "../../views/Title.tsx";
import {
  type Workbook,
  keepChoices,
  dataCheck,
  unansweredForms,
  withChoices,
} from "../../room-kit/workbook.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { LackingQuestions } from "./LackingQuestions.tsx";
import { useAdopt } from "../../room-kit/use-adopt.ts";
import { useTask } from "../../room-kit/use-task.ts";
import { deskWords } from "../../room-kit/words.ts";
import { LeftOutList } from "./LeftOutList.tsx";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a run would meet, and who would be left out of it. */
function examine(workbook: Workbook) {
  const check = dataCheck(workbook);
  const { settings } = setUp({ ...workbook.snapshot, settings: workbook.choices }).outline;
  return { check, settings, left: leftOut(check.issues.flatMap((issue) => issue.each ?? [issue])) };
}

/** Everything to mend in the answers, the most serious first, and who was left out; what is a question has its room. */
export function Check({ workbook }: RoomProps) {
  const { words, language, call, reader, ask, issueWords } = usePanel();
  const { check, desk } = deskWords(language);
  const task = useTask();
  const adopt = useAdopt("check", workbook);
  const [notice, setNotice] = useState("");
  const examined = useMemo(() => examine(workbook), [workbook]);
  const { settings, left } = examined;
  const { issues } = examined.check;
  // That a form has no answer yet is no error.
  const isWaiting = unansweredForms(workbook) !== null;
  const notices = examined.check.notices.filter(({ severity }) => !isWaiting || severity !== "error");
  const of = (severity: Severity): Issue[] => notices.filter((issue) => issue.severity === severity);
  const counts = countsOf({ ...examined.check, notices });

  const reread = async (): Promise<void> => {
    adopt(await reader.workbook(workbook));
  };
  const admit = (person: LeftOut) =>
    task.run(async () => {
      if (settings === null) return;
      const eligibility = letIn(settings.eligibility, person);
      const admitting = withChoices(workbook, { ...workbook.choices, eligibility });
      if (!(await keepChoices(admitting, { call, reader, ask }))) return;
      adopt(await reader.workbook(undefined, { chosenIn: workbook }));
      setNotice(check.admitted(person.name));
    });
  const write = () =>
    task.run(async () => {
      const page = checkReport(issues, settings?.language ?? language);
      setNotice(desk.written((await call("writeTab", page)).tab));
    });
  const isSilent = counts.questions + notices.length === 0;
  return (
    <>
      <Title>{words.rooms.names.check.name}</Title>
      {isWaiting && <p class="note">{words.unanswered.room}</p>}
      <p role="status">{!isSilent ? check.summary(counts) : isWaiting ? "" : check.none}</p>
      {counts.questions > 0 && (
        <p>
          <RoomLink room="doubts">{check.toDoubts}</RoomLink>
        </p>
      )}
      <Notice text={notice} />
      {SEVERITIES.filter((severity) => of(severity).length > 0).map((severity) => (
        <Fold
          key={severity}
          title={check.severities[severity]}
          aside={String(of(severity).length)}
          open={severity !== "info"}
        >
          <IssueList issues={of(severity).map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        </Fold>
      ))}
      <LackingQuestions workbook={workbook} />
      <LeftOutList left={left} disabled={task.busy} onLetIn={(person) => void admit(person)} />
      <ActionBar>
        <Button
          disabled={task.busy}
          onClick={() => {
            setNotice("");
            void task.run(reread);
          }}
        >
          {check.again}
        </Button>
        {!isSilent && (
          <Button disabled={task.busy} onClick={() => void write()}>
            {check.write}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
