import { ballotTabs } from "../../../src/core/event/ballot-columns.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import type { Table } from "../../../src/core/tabs/table.ts";

/** The tabs of a workbook that hold ballots. */
export function ballotTabsOf({ tables }: Snapshot, { settings }: Programme): Table[] {
  const { mentors, mentees, linksTab } = settings;
  return ballotTabs(tables, [mentors.tab, mentees.tab, linksTab]);
}
