import { Refusal, detailOf } from "./reply.ts";

/** Google's words, in English and in French, where somebody protected cells against the person at the keyboard. */
const PROTECTED = /protected (?:cell|sheet)|(?:cellule|objet|plage|feuille)s? protég/i;

/** What is written in one go: each step says how it is taken back. */
export class Writes {
  private readonly undos: (() => void)[] = [];
  private readonly tidyings: (() => void)[] = [];

  /** Writes, and remembers how to take it back: also a step that fails may have been done, unless cells are protected. */
  do(write: () => void, undo: () => void): void {
    this.undos.push(undo);
    try {
      write();
    } catch (error) {
      if (PROTECTED.test(detailOf(error))) this.undos.pop();
      throw error;
    }
  }

  /** Puts a value in the place of the one before, which is how it is taken back. */
  put<Value>(set: (value: Value) => void, value: Value, before: Value): void {
    this.do(
      () => set(value),
      () => set(before),
    );
  }

  /** Tidies up once all is written; nothing depends on it. */
  afterwards(tidy: () => void): void {
    this.tidyings.push(tidy);
  }

  /** What was written so far was taken back otherwise. */
  forget(): void {
    this.undos.length = 0;
  }

  finish(): void {
    if (this.tidyings.length === 0) return;
    this.tidyings.forEach(quietly);
    // What waits would else fail after the answer, in its place.
    quietly(() => SpreadsheetApp.flush());
  }

  /** Takes everything back, the last step first. @returns whether that is certain. */
  takeBack(): boolean {
    const undos = this.undos.splice(0).reverse();
    if (undos.length === 0) return true;
    // One that fails keeps no other from being tried.
    return [...undos, () => SpreadsheetApp.flush()].map(quietly).every(Boolean);
  }
}

/** Does what may fail without anybody having to know. @returns whether it was done without a failure. */
export function quietly(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/**
 * Does all of `work` or nothing: what Google may still hold back is asked for before it counts as written. A failure takes
 * back what was written.
 *
 * @throws {Refusal} that says whether nothing was changed or this is not known.
 */
export function asOne<T>(work: (writes: Writes) => T): T {
  const writes = new Writes();
  try {
    const value = work(writes);
    SpreadsheetApp.flush();
    writes.finish();
    return value;
  } catch (error) {
    const isUndone = writes.takeBack();
    if (error instanceof Refusal && isUndone) throw error;
    const detail = detailOf(error);
    const cause = PROTECTED.test(detail) ? "protectedCells" : "unexpected";
    const refusal = new Refusal(isUndone ? cause : "perhapsWritten");
    refusal.stack = detail;
    throw refusal;
  }
}
