import { Refusal, personWords } from "./reply.ts";

/** What is written in one go: each step says how it is taken back. */
export class Writes {
  private readonly undos: (() => void)[] = [];

  /** Writes, and remembers how to take it back: also a step that fails may have been done. */
  do(write: () => void, undo: () => void): void {
    this.undos.push(undo);
    write();
  }

  /** Takes everything back, the last step first. @returns whether that is certain. */
  takeBack(): boolean {
    try {
      for (const undo of [...this.undos].reverse()) undo();
      SpreadsheetApp.flush();
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Does all of `work` or nothing: what Google may still hold back is asked for before it counts as written. A failure takes
 * back what was written.
 *
 * @throws {Refusal} that says whether nothing was changed or this is not known.
 */
export function whole<T>(work: (writes: Writes) => T): T {
  const writes = new Writes();
  try {
    const value = work(writes);
    SpreadsheetApp.flush();
    return value;
  } catch (error) {
    const words = personWords();
    const isUndone = writes.takeBack();
    if (error instanceof Refusal && isUndone) throw error;
    const refusal = new Refusal(isUndone ? words.unexpected : words.perhapsWritten);
    refusal.stack = error instanceof Error ? String(error.stack ?? error) : String(error);
    throw refusal;
  }
}
