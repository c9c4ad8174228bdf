import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Contents, Sources } from "../reader.ts";
import { usePanel } from "../views/panel.ts";
import type { RoomProps } from "../views/room.ts";
import { type Task, useTask } from "./use-task.ts";

export type ReadingState<Reading> =
  | { readonly is: "under-way" | "failed" | "unreadable" }
  | { readonly is: "ready"; readonly reading: Reading };

/** What a room reads, and what it makes of it. */
export interface ReadingPlan<Reading> {
  readonly sources: Sources;
  /**
   * What the screen works with; null where the answers allow no reading.
   * @param sheetId the dyads tab that the screen is about; undefined for the one in use.
   */
  readonly interpret: (contents: Contents, sheetId?: number) => Reading | null | Promise<Reading | null>;
}

/** What a screen that reads works with. */
export interface ReadingProps<Reading> {
  readonly reading: Reading;
  readonly task: Task;
  /** Reads all its sources again; to be awaited inside a task. */
  refresh(sheetId?: number): Promise<Reading | null>;
}

interface RoomReading<Reading> extends Omit<ReadingProps<Reading>, "reading"> {
  readonly state: ReadingState<Reading>;
  /** Reads from the start, as when the room was entered. */
  open(): Promise<void>;
}

/** The sources of a room as they are now, read when it is entered and whenever it asks. */
export function useReading<Reading>(
  { workbook }: RoomProps,
  { sources, interpret }: ReadingPlan<Reading>,
): RoomReading<Reading> {
  const { reader } = usePanel();
  const task = useTask();
  const [state, setState] = useState<ReadingState<Reading>>({ is: "under-way" });
  const shown = useRef(true);
  const refresh = async (sheetId?: number): Promise<Reading | null> => {
    const reading = await interpret(await reader.contents(workbook, sources), sheetId);
    if (shown.current) setState(reading === null ? { is: "unreadable" } : { is: "ready", reading });
    return reading;
  };
  const open = async (): Promise<void> => {
    setState({ is: "under-way" });
    const done = await task.run(async () => void (await refresh()));
    if (!done && shown.current) setState({ is: "failed" });
  };
  useLayoutEffect(() => {
    shown.current = true;
    void open();
    return () => {
      shown.current = false;
    };
  }, [workbook]);
  return { state, task, refresh, open };
}
