import type { Settings } from "../programme/settings.ts";
import { askedCapacity } from "../reading/asked-capacity.ts";
import type { Table } from "../tabs/table.ts";
import type { Sources } from "./tab/sources.ts";

/** The tabs that a run with `settings` reads, as they are now. */
export function sourcesOf(settings: Settings, tables: readonly Table[]): Sources {
  const { mentors, mentees, linksTab, coordinationTab } = settings;
  const tabNames = new Set([mentors.tab, mentees.tab, linksTab, coordinationTab]);
  const capacityTitle = askedCapacity(settings, tables);
  return tables
    .filter(({ name }) => tabNames.has(name))
    .map(({ name, id, rows }) => {
      const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
      const capacity = name === mentors.tab && capacityTitle !== null ? { capacity: capacityTitle } : {};
      return { tab: name, id, columns, ...capacity };
    });
}
