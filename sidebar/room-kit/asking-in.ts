import { askingToday } from "../../src/core/acceptance/asking-today.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { isoDay } from "../../src/core/tabs/iso-day.ts";
import type { DeskReading } from "./desk-reading.ts";

/** How it stands by a reading with the two of each dyad of its tab; null where there is no tab. */
export function askingIn({ dyads, desk, workbook }: DeskReading): ReturnType<typeof askingToday> | null {
  if (dyads === null) return null;
  const { snapshot } = workbook;
  return askingToday({
    ...{ dyadsTab: dyads, cohort: desk.cohort, tables: snapshot.tables },
    ...{ words: dyadWords(dyads.tab.settings.language), keptText: (name) => snapshot.kept?.[name] },
    today: isoDay(new Date()),
  });
}
