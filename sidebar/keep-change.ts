import {
  type Answer,
  type AskClashes,
  type Clash,
  isFields,
  clashesIn,
  valueAt,
  withValueAt,
} from "./clashes.ts";
import type { Call } from "./rpc.ts";

/**
 * A text kept with the workbook with one change made to it, and all else as it is kept by then; null where what it would
 * change is not as it was shown any more: then nothing is written.
 */
export type KeptChange = (kept: string) => string | null;

export interface KeepingHost {
  readonly call: Call;
  /** Is asked where another panel has changed the same choice to something else: nothing is written before the answer. */
  readonly ask: AskClashes;
}

/** What became of a change. */
export interface Keeping {
  /** The text kept now. */
  readonly kept: string;
  /** Not where what it changes is not as it was shown any more, nor where a clash was left for later. */
  readonly isKept: boolean;
}

/** What is kept is JSON, or a text as it was typed. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Texts {
  readonly shown: string;
  readonly before: string;
  /** That one with the change. */
  readonly value: string;
}

/** The choices that were changed since they were shown, and that the change would write over. */
function clashesOf(name: string, { shown, before, value }: Texts, change: KeptChange): Clash[] {
  const mine = change(shown);
  const outcome = valueOf(value);
  // Choices of which none is kept yet are nobody's.
  if (shown === before || mine === null || (before === "" && isFields(outcome))) return [];
  return clashesIn({ base: valueOf(shown), mine: valueOf(mine), theirs: valueOf(before), outcome }, [name]);
}

/** The change, but for the choices that are to stay as they are kept. */
function leaving(change: KeptChange, clashes: readonly Clash[], answers: readonly Answer[]): KeptChange {
  const paths = clashes.flatMap(({ path }, at) => (answers[at] === "theirs" ? [path.slice(1)] : []));
  if (paths.length === 0) return change;
  return (text) => {
    const next = change(text);
    if (next === null) return null;
    if (paths.some(({ length }) => length === 0)) return text;
    const kept = valueOf(text);
    const value = paths.reduce((now, path) => withValueAt(now, path, valueAt(kept, path)), valueOf(next));
    return JSON.stringify(value);
  };
}

/**
 * Makes a change to choices kept with the workbook under a name, beside what another panel has kept there meanwhile; where
 * that is the same choice, the person is asked which one holds.
 *
 * @param before the text as it was read last.
 * @param shown the text that the person had in sight while they chose, where that is an earlier one.
 */
export async function keepChoice(
  host: KeepingHost,
  name: string,
  before: string,
  change: KeptChange,
  shown = before,
): Promise<Keeping> {
  const value = change(before);
  if (value === null) return { kept: before, isKept: false };
  const clashes = clashesOf(name, { shown, before, value }, change);
  const answers = clashes.length === 0 ? [] : await host.ask(clashes);
  if (answers === null) return { kept: before, isKept: false };
  const settled = leaving(change, clashes, answers);
  const next = settled(before) ?? before;
  const { kept } = await host.call("keep", { name, value: next, before });
  if (kept === next) return { kept, isKept: true };
  return keepChoice(host, name, kept, settled, before === "" ? shown : before);
}

/**
 * Makes a change to a text kept with the workbook under a name, whatever another panel has kept there meanwhile: of a thing
 * that both changed, the last counts.
 *
 * @param before the text as it was read.
 * @returns the text kept now.
 */
export async function keepChange(
  call: Call,
  name: string,
  before: string,
  change: KeptChange,
): Promise<string> {
  const ask: AskClashes = (clashes) => Promise.resolve(clashes.map(() => "mine"));
  return (await keepChoice({ call, ask }, name, before, change)).kept;
}
