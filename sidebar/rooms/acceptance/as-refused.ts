import { checkedText } from "../../../src/core/dyads/checked.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import type { MadeDyad } from "../../../src/core/introduction/made-dyads.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";

/** The reading as it will be once some of its dyads are refused: whom their mentees could have then, and at what price. */
export function asRefused(reading: DeskReading, declined: readonly MadeDyad[]): DeskReading {
  const { dyads, desk } = reading;
  if (dyads === null || declined.length === 0) return reading;
  const words = dyadWords(dyads.tab.settings.language);
  const rows = dyads.tab.rows.map((row) =>
    declined.some(
      ({ row: rowSeen }) => rowSeen.menteeKey === row.menteeKey && rowSeen.cellsSeen === checkedText(row),
    )
      ? { ...row, status: words.statuses.refused }
      : row,
  );
  const tab = { ...dyads.tab, rows };
  const current = readCurrentDyads(desk.cohort, tab, words);
  return {
    ...reading,
    dyads: { ...dyads, tab, current },
    desk: { ...desk, cohort: current.cohort },
    pairing: current,
  };
}
