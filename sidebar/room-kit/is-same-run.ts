import { KEPT_SOURCES } from "../../src/core/event/sources.ts";
import type { Workbook } from "../workbook.ts";

/**
 * Whether a workbook read again makes the same run as before: by the same rules, from the same answers, links and
 * decisions. A tab that is new and that nothing reads changes no run.
 */
export function isSameRun(before: Workbook, now: Workbook): boolean {
  const ids = new Set(before.snapshot.tables.map(({ id }) => id));
  const inputs = ({ settings, tabs, snapshot }: Workbook): string =>
    JSON.stringify([
      ...[settings, tabs],
      snapshot.tables.filter(({ id }) => ids.has(id)),
      ...[snapshot.previous?.rows ?? [], snapshot.kept?.[KEPT_SOURCES] ?? ""],
    ]);
  return inputs(before) === inputs(now);
}
