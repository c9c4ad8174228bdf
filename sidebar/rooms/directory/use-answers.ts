import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { usePanel } from "../../views/panel.ts";
import { type Workbook, reopenWorkbook } from "../../workbook.ts";
import { type Task, useTask } from "../../room-kit/use-task.ts";

export interface Answers {
  readonly task: Task;
  readonly workbook: Workbook;
  /** Whether the workbook was read since the room was entered: what is kept with it may be newer. */
  readonly isFresh: boolean;
  /** Null where the answers cannot be read. */
  readonly programme: Programme | null;
  /** Reads the workbook again; to be awaited inside a task. */
  read(): Promise<{ readonly workbook: Workbook; readonly programme: Programme | null }>;
}

function programmeOf({ snapshot, choices }: Workbook): Programme | null {
  return setUp({ ...snapshot, settings: choices }).programme;
}

/**
 * The answers as they are now, read when the room is entered and whenever it asks.
 *
 * @param readMore what else is read each time.
 */
export function useAnswers(given: Workbook, readMore?: () => Promise<void>): Answers {
  const { call } = usePanel();
  const task = useTask();
  const [workbook, setWorkbook] = useState(given);
  const [isFresh, setFresh] = useState(false);
  const shown = useRef(true);
  const programme = useMemo(() => (isFresh ? programmeOf(workbook) : null), [workbook, isFresh]);
  const read = async () => {
    const read = reopenWorkbook(workbook, await call("readWorkbook", {}));
    await readMore?.();
    if (shown.current) {
      setWorkbook(read);
      setFresh(true);
    }
    return { workbook: read, programme: programmeOf(read) };
  };
  useLayoutEffect(() => {
    shown.current = true;
    void task.run(async () => void (await read()));
    return () => {
      shown.current = false;
    };
  }, []);
  return { task, workbook, isFresh, programme, read };
}
