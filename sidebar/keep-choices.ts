import type { AskClashes } from "./clashes.ts";
import { choicesToKeep } from "./choices-to-keep.ts";
import type { Reader } from "./reader.ts";
import type { Call } from "./rpc.ts";
import { withAnswers } from "./reopen-workbook.ts";
import type { Workbook } from "./workbook.ts";

export interface ChoicesHost {
  readonly call: Call;
  readonly reader: Pick<Reader, "workbook">;
  /** Is asked where others have made another of the same choices: nothing is written before the answer. */
  readonly ask: AskClashes;
}

/**
 * Keeps choices with the workbook, beside what others have kept since it was read: only what was changed here is changed.
 *
 * @returns whether they are kept: not where a clash was left for later.
 * @throws {Refusal} where the Criteria tab has lost titles that it needs.
 */
export async function keepChoices(workbook: Workbook, { call, reader, ask }: ChoicesHost): Promise<boolean> {
  const now = await reader.workbook(workbook);
  const answers = now.clashes.length === 0 ? [] : await ask(now.clashes);
  if (answers === null) return false;
  const settled = withAnswers(now, answers);
  await call("saveSettings", choicesToKeep(settled, settled.choices));
  return true;
}
