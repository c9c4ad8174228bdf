import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import type { RoomName } from "../room-list.ts";
import type { RoomProps } from "../views/room.ts";
import { ActionBar } from "../views/ActionBar.tsx";
import { Button } from "../views/Button.tsx";
import { Title } from "../views/Title.tsx";
import { isChanged } from "../workbook.ts";
import { type Reading, readAgain, readAnswers, readDesk } from "./desk-reading.ts";
import { type Task, useTask } from "./use-task.ts";
import { deskWords } from "./words.ts";

/** What a screen of the desk works with. */
export interface DeskProps {
  readonly reading: Reading;
  readonly task: Task;
  /** Reads the dyads again, after a change or for another tab, but not the answers; to be awaited inside a task. */
  refresh(sheetId?: number): Promise<Reading | null>;
  /** Reads the answers and the dyads again. */
  reread(): Promise<Reading | null>;
}

interface DeskScreenProps extends RoomProps {
  readonly room: RoomName;
  /** Whether the screen means nothing without a dyads tab, uses it where there is one, or looks at the answers alone. */
  readonly dyads: "needed" | "used" | "left";
  readonly children: (at: DeskProps) => ComponentChildren;
}

type State =
  { readonly is: "reading" | "failed" | "unreadable" } | { readonly is: "read"; readonly reading: Reading };

/** A screen that works on the dyads as they stand: it reads them first, and says so where there is nothing to work on. */
export function DeskScreen({ room, workbook, dyads, children }: DeskScreenProps) {
  const { words, call, language } = usePanel();
  const { desk } = deskWords(language);
  const task = useTask();
  const [state, setState] = useState<State>({ is: "reading" });
  const shown = useRef(true);
  const snapshot = useRef(workbook.snapshot);
  const refresh = async (sheetId?: number): Promise<Reading | null> => {
    const answers = snapshot.current;
    const reading = dyads === "left" ? await readAnswers(answers) : await readDesk(call, answers, sheetId);
    if (shown.current) setState(reading === null ? { is: "unreadable" } : { is: "read", reading });
    return reading;
  };
  const reread = async (): Promise<Reading | null> => {
    const now = await readAgain(call, snapshot.current);
    snapshot.current = isChanged(workbook) ? { ...now, settings: workbook.choices } : now;
    return refresh();
  };
  const open = async (): Promise<void> => {
    setState({ is: "reading" });
    if (!(await task.run(async () => void (await reread()))) && shown.current) setState({ is: "failed" });
  };
  useEffect(() => {
    shown.current = true;
    void open();
    return () => {
      shown.current = false;
    };
  }, [workbook]);

  const missing = state.is === "read" && dyads === "needed" && state.reading.dyads === null;
  return (
    <>
      <Title>{words.rooms.names[room].name}</Title>
      {state.is === "reading" && (
        <div class="loading">
          <div class="spinner" aria-hidden="true" />
          <p role="status">{desk.reading}</p>
        </div>
      )}
      {state.is === "unreadable" && <p class="note">{desk.unreadable}</p>}
      {missing && <p class="note">{desk.noDyads}</p>}
      {state.is === "failed" && (
        <ActionBar>
          <Button primary onClick={() => void open()}>
            {words.retry}
          </Button>
        </ActionBar>
      )}
      {state.is === "read" && !missing && children({ reading: state.reading, task, refresh, reread })}
    </>
  );
}
