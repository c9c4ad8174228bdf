import type { Workbook } from "../model/workbook.ts";

/** Whether the lock of the document is free; `busy`: an execution that will give it back has it; `taken`: it stays so. */
export type LockState = "free" | "busy" | "taken";

/** What happens outside an execution while it runs. Only texts cross. */
export interface Outside {
  /**
   * Called before each service call.
   *
   * @param call its number as `Usage.calls` counts, null for a call that does not reach Google.
   * @param isLocked whether the execution holds the lock of the document.
   * @param workbook gives the workbook as other people see it now, as JSON.
   * @returns an {@link Interruption} as JSON, null when nothing happens.
   */
  before(call: number | null, method: string, isLocked: boolean, workbook: () => string): string | null;
  lock(): LockState;
}

export interface Interruption {
  /** The workbook after other people changed it. */
  readonly workbook?: Workbook;
  /** The call fails, with these words. */
  readonly failure?: string;
}

/** Nothing happens. */
export const QUIET: Outside = { before: () => null, lock: () => "free" };
