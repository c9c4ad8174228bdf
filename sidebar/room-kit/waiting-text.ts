import { latestMoment } from "../../src/core/dyads/tab/clock-moment.ts";
import type { Language } from "../../src/core/programme/settings.ts";
import { dateOf, daysSince } from "./dates.ts";
import { deskWords } from "./words.ts";

/** Since when somebody waits, and how long that is. `since`: in seconds of the spreadsheet's clock; null where it is not known. */
export function waitingText(since: number | null, language: Language): string {
  const { arrivals } = deskWords(language);
  const day = since === null ? null : dateOf(since, language);
  if (day === null || since === null) return arrivals.waitsUnknown;
  return since > latestMoment(new Date()) ? arrivals.toCome(day) : arrivals.waits(day, daysSince(since));
}
