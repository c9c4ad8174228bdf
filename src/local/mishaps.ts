import type { Workbook } from "./model/workbook.ts";

/** A service call: its number from 1, as `Usage.calls` counts, or the first of a method, as `Range.setNotes`. */
export type CallMark = number | string;

/** In the place of the first call of an outage, once it has come. */
const BEGUN = 0;

interface Failing {
  readonly at: CallMark;
  readonly message: string | undefined;
}

/** What may go wrong in a spreadsheet, as a test asks for it. */
export class Mishaps {
  /** Whether writes wait for a read or a flush, fail there, and are lost with all that waited. */
  buffers = false;
  /** Another person's execution has the lock of the document, and keeps it while this is true. */
  lockTaken = false;
  #failing: Failing | null = null;
  #outage: Failing | null = null;
  #acts: { readonly at: CallMark; readonly act: () => void }[] = [];

  /** The next execution that comes to that call fails there; the one after it does not. */
  failAt(at: CallMark, message?: string): void {
    this.#failing = { at, message };
  }

  /** That call fails, and every later one of whatever execution, until {@link recover}. */
  failFrom(at: CallMark, message?: string): void {
    this.#outage = { at, message };
  }

  recover(): void {
    this.#failing = null;
    this.#outage = null;
  }

  /** Another person acts before that call of the next execution that comes to it, once. */
  beforeCall(at: CallMark, act: () => void): void {
    this.#acts.push({ at, act });
  }

  /** The words with which that call fails, null when it does not. `isFirst`: no other execution stands behind it. */
  failureOf(call: number | null, method: string, isFirst: boolean, { id }: Workbook): string | null {
    const hits = ({ at }: Failing): boolean => at === call || at === method;
    const failing = isFirst && this.#failing !== null && hits(this.#failing) ? this.#failing : null;
    if (failing !== null) this.#failing = null;
    const outage = this.#outage;
    const isDown = outage !== null && (hits(outage) || (outage.at === BEGUN && call !== null));
    if (isDown) this.#outage = { ...outage, at: BEGUN };
    const fails = failing ?? (isDown ? outage : null);
    if (fails === null) return null;
    return fails.message ?? `Service Spreadsheets timed out while accessing document with id ${id}.`;
  }

  /** What other people do before that call; each is given out once. */
  actsBefore(call: number | null, method: string): (() => void)[] {
    const due = this.#acts.filter(({ at }) => at === call || at === method);
    this.#acts = this.#acts.filter((entry) => !due.includes(entry));
    return due.map(({ act }) => act);
  }
}
