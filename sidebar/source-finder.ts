import type { Sources } from "../src/core/dyads/tab/sources.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Table } from "../src/core/tabs/table.ts";

/** The tab of a run by the name it had then, wherever and whatever it is called now. */
export function sourceFinder({ tables }: Snapshot, sources: Sources): (name: string) => Table | null {
  return (name) => {
    const id = sources.find(({ tab }) => tab === name)?.id;
    return tables.find((table) => table.id === id) ?? tables.find((table) => table.name === name) ?? null;
  };
}
