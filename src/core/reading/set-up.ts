import type { Snapshot } from "../intake/snapshot.ts";
import { type Setup, readSetUp } from "./read-set-up.ts";

export type { Headcount, Outline, ReadForm, Setup } from "./read-set-up.ts";

/** A workbook as it was read under some settings, as JSON. */
interface Lately {
  readonly tables: Snapshot["tables"];
  readonly settings: string;
  readonly setup: Setup;
}

/** What a screen is made from is soon checked, and read again by a room. */
let lately: Lately | null = null;

/**
 * Reads a workbook: chooses tabs, columns and criteria, as the settings say or as detected, and reads the people.
 * Every issue of the way is reported at once; nothing is thrown. The same tables under the same settings, asked for again at
 * once, give the same object.
 */
export function setUp(snapshot: Snapshot): Setup {
  const { tables } = snapshot;
  const settings = JSON.stringify(snapshot.settings);
  if (lately?.tables !== tables || lately.settings !== settings)
    lately = { tables, settings, setup: readSetUp(snapshot) };
  return lately.setup;
}
