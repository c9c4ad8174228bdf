import type { SettingsFile } from "../src/core/programme/settings.ts";
import { withoutGone } from "../src/core/reading/gone-questions.ts";
import { choicesToKeep } from "./choices-to-keep.ts";
import { mergedChoices } from "./merged-choices.ts";
import type { Reader } from "./reader.ts";
import type { Call } from "./rpc.ts";
import type { Workbook } from "./workbook.ts";

/**
 * Keeps choices with the workbook, beside what others have kept since it was read: only what was changed here is changed.
 *
 * @param mine left out, those of the workbook.
 * @throws {Refusal} where the Criteria tab has lost titles that it needs.
 */
export async function keepChoices(
  workbook: Workbook,
  { call, reader }: { readonly call: Call; readonly reader: Pick<Reader, "workbook"> },
  mine: SettingsFile = workbook.choices,
): Promise<void> {
  const { choices: theirs } = await reader.workbook();
  const base = withoutGone(workbook.snapshot).settings;
  await call("saveSettings", choicesToKeep(workbook, mergedChoices({ base, mine, theirs })));
}
