import type { Settings } from "../../programme/settings.ts";

/** Where a run read its data: enough to read it again in one call, and to find the tab when it was renamed. */
export type Sources = readonly {
  readonly tab: string;
  readonly id: number;
  readonly columns: number;
  /** What the form of this tab asks of places, where the Coordination tab is read in its stead. */
  readonly capacity?: string | undefined;
}[];

/** Whether something that Dyade kept in a dyads tab says where its run read. */
export function isSources(value: unknown): value is Sources {
  const isSource = (source: unknown): boolean =>
    typeof source === "object" && source !== null && ["tab", "id", "columns"].every((key) => key in source);
  return Array.isArray(value) && value.every(isSource);
}

/** What the mentors' form asks of places, where the run read the Coordination tab in its stead; else null. */
export function capacityAskedIn(origins: Sources, { mentors }: Settings): string | null {
  return origins.find(({ tab }) => tab === mentors.tab)?.capacity ?? null;
}
