import * as z from "zod/mini";
import type { Settings } from "../../programme/settings.ts";

/** Where a run read its data: enough to read it again in one call, and to find the tab when it was renamed. */
export const sources = z.array(
  z.object({
    tab: z.string(),
    id: z.number(),
    columns: z.number(),
    /** What the form of this tab asks of places, where the Coordination tab is read in its stead. */
    capacity: z.optional(z.string()),
  }),
);
export type Sources = z.infer<typeof sources>;

/** What the hidden cell of a dyads tab says; none where it cannot be read. */
export function parseSources(text: string): Sources {
  try {
    const parsed = z.safeParse(sources, JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** What the mentors' form asks of places, where the run read the Coordination tab in its stead; else null. */
export function capacityAskedIn(origins: Sources, { mentors }: Settings): string | null {
  return origins.find(({ tab }) => tab === mentors.tab)?.capacity ?? null;
}
