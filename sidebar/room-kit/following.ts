import { readDyadsTab } from "../../src/core/dyads/tab/read-tab.ts";
import { type FollowUp, followUp } from "../../src/core/follow-up/follow-up.ts";
import type { Renewal } from "../../src/core/follow-up/renewal.ts";
import { termOf } from "../../src/core/follow-up/term.ts";
import { isoDay } from "../../src/core/tabs/iso-day.ts";
import { isLinksTab } from "../../src/core/tabs/tab-kinds.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import type { DeskReading } from "./desk-reading.ts";
import { statuses } from "./statuses.ts";
import { accompanyWords } from "./words.ts";

/** How the dyads of the tab that was read go today, or would with one of them renewed; null where there is no such tab. */
export function following(
  { workbook, dyadsTabs, dyads, desk }: DeskReading,
  locked: boolean,
  renewal?: Renewal,
): FollowUp | null {
  const { tables } = workbook.snapshot;
  const table = dyadsTabs.find(({ id }) => id === dyads?.sheetId);
  if (dyads === null || table === undefined) return null;
  const { cohort } = desk;
  const linksTab = tables.find(({ name }) => name === cohort.settings.linksTab);
  return followUp({
    dyads: { table, tab: dyads.tab },
    otherDyads: dyadsTabs.flatMap((each) => (each === table ? [] : (readDyadsTab(each, dyadWords) ?? []))),
    cohort,
    tables,
    links: tables.find(isLinksTab) ?? linksTab ?? null,
    statuses: statuses(locked),
    months: termOf(workbook.choices),
    ...(renewal && { renewal }),
    today: isoDay(new Date()),
    dyadWords: dyadWords(cohort.settings.language),
    wordsOf: (language) => accompanyWords(language).followUp.tab,
  });
}
