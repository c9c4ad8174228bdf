import type { Call } from "../rpc.ts";
import type { Workbook } from "./workbook.ts";

/** Has the newest dyads tab checked again, once ties or consents that it holds have changed. */
export async function recheckNewest(
  call: Call,
  { snapshot: { previous } }: Pick<Workbook, "snapshot">,
): Promise<void> {
  if (previous === undefined) return;
  try {
    await call("verifyTab", { sheetId: previous.id });
  } catch {
    // What was answered is written; the tab has a button of its own to be checked.
  }
}
