import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Question } from "../../src/core/tradeoffs/weigh.ts";
import type { RoomName } from "../room-list.ts";
import { unansweredForms } from "../unanswered-forms.ts";
import { ActionBar } from "../views/ActionBar.tsx";
import { Button } from "../views/Button.tsx";
import { Title } from "../views/Title.tsx";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";
import { NoProposal } from "./NoProposal.tsx";
import { Notice } from "./Notice.tsx";
import { RunProgress } from "./RunProgress.tsx";
import { type Task, useTask } from "./use-task.ts";
import { type Answer, useWeighing } from "./use-weighing.ts";

/** What an answer may do on its screen. */
export interface Asking {
  readonly task: Task;
  /** Asks the same question of the workbook as it is now. */
  again(): void;
}

interface WeighingScreenProps<Each extends Question> extends RoomProps {
  readonly room: RoomName;
  readonly question: Each;
  readonly words: Readonly<Record<"intro" | "ask" | "again" | "working" | "cancelled" | "refused", string>>;
  readonly children: (answer: Answer<Each>, asking: Asking) => ComponentChildren;
}

/** A screen that asks one long question about the sets of dyads, when it is told to, and shows the answer. */
export function WeighingScreen<Each extends Question>(props: WeighingScreenProps<Each>) {
  const { room, question, workbook, words: roomWords, children } = props;
  const { words } = usePanel();
  const task = useTask();
  const { progress, refusal, answer, ask } = useWeighing(question);
  const [notice, setNotice] = useState("");
  const begin = () =>
    task.run(async () => {
      setNotice("");
      if (!(await ask(workbook))) setNotice(roomWords.cancelled);
    });
  const isWaiting = unansweredForms(workbook) !== null;
  const isWorking = progress.fraction !== null;
  return (
    <>
      <Title>{words.rooms.names[room].name}</Title>
      {workbook.settings === null ? (
        <p>{isWaiting ? words.unanswered.room : words.setup.blockedByErrors}</p>
      ) : (
        <>
          <p>{roomWords.intro}</p>
          <RunProgress label={roomWords.working} progress={progress} />
          <Notice text={notice} done={false} />
          <NoProposal title={roomWords.refused} refusal={refusal} />
          {answer !== null && !isWorking && children(answer, { task, again: () => void begin() })}
          <ActionBar>
            <Button primary={answer === null} disabled={task.busy} onClick={() => void begin()}>
              {answer === null ? roomWords.ask : roomWords.again}
            </Button>
          </ActionBar>
        </>
      )}
    </>
  );
}
