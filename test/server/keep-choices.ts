import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import type { Host } from "../../src/local/host.ts";
import { ask, read } from "./sample-host.ts";

/** Keeps choices as the panel does: it reads the workbook, then asks. */
export function keepChoices(host: Host, settings: SettingsFile): ReturnType<typeof ask<"saveSettings">> {
  return ask(host, "saveSettings", choicesToKeep(openWorkbook(read(host)), settings));
}
