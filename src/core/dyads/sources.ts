import * as z from "zod/mini";
import type { Table } from "../tabs/table.ts";
import type { Settings } from "../programme/settings.ts";

/** Where a run read its data: enough to read it again in one call, and to find the tab when it was renamed. */
const sources = z.array(z.object({ tab: z.string(), id: z.number(), columns: z.number() }));
export type Sources = z.infer<typeof sources>;

/** The tabs that a run with `settings` reads, as they are now. */
export function sourcesOf(settings: Settings, tables: readonly Table[]): Sources {
  const tabNames = new Set([settings.mentors.tab, settings.mentees.tab, settings.linksTab]);
  return tables
    .filter(({ name }) => tabNames.has(name))
    .map(({ name, id, rows }) => {
      const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
      return { tab: name, id, columns };
    });
}

/** What the hidden cell of a dyads tab says; none where it cannot be read. */
export function parseSources(text: string): Sources {
  try {
    const parsed = z.safeParse(sources, JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
