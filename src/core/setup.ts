import type { Snapshot } from "./intake/snapshot.ts";
import type { Issue } from "./issues/issue.ts";
import type { Settings } from "./programme/settings.ts";

export interface Setup {
  /** Complete: what the coordinator chose, else what was detected, else defaults. Null when there are no two tabs to read. */
  readonly settings: Settings | null;
  readonly issues: readonly Issue[];
}
export declare function setUp(snapshot: Snapshot): Setup;
