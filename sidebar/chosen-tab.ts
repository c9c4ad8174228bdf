import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Table } from "../src/core/tabs/table.ts";

/** A dyads tab that a person chose, whose decisions a run keeps, in the place of the newest. */
export interface ChosenTab {
  readonly sheetId: number;
  /** The newest tab when it was chosen: the choice holds until there is a newer one. */
  readonly newest: number;
}

/** The dyads tab chosen in the place of the newest; null where the newest counts, or where there is none. */
export function chosenTab({ previous, dyadsTabs = [] }: Snapshot): ChosenTab | null {
  const [newest] = dyadsTabs;
  if (previous === undefined || newest === undefined || previous.id === newest.id) return null;
  return { sheetId: previous.id, newest: newest.id };
}

/** A snapshot just read, with the tab that was chosen before; as it is where that tab is gone, or a newer one was written. */
export function withChosenTab(
  snapshot: Snapshot,
  choice: ChosenTab | null,
  dyadsTabs: readonly Table[],
): Snapshot {
  const previous = dyadsTabs.find(({ id }) => id === choice?.sheetId);
  if (previous === undefined || snapshot.dyadsTabs?.[0]?.id !== choice?.newest) return snapshot;
  return { ...snapshot, previous };
}
