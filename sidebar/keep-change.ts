import type { Call } from "./rpc.ts";

/**
 * A text kept with the workbook with one change made to it, and all else as it is kept by then; null where what it would
 * change is not as it was shown any more: then nothing is written.
 */
export type KeptChange = (kept: string) => string | null;

/**
 * Makes a change to a text kept with the workbook under a name, whatever another panel has kept there meanwhile.
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
  const value = change(before);
  if (value === null) return before;
  const { kept } = await call("keep", { name, value, before });
  return kept === value ? value : keepChange(call, name, kept, change);
}
