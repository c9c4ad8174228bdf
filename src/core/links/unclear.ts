import type { Details, Report, Where } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { type Participants, detailsOf } from "./participants.ts";

/** A text of which it is not clear whom it means. */
export interface Unclear {
  readonly code:
    "name-alike" | "manager-ambiguous" | "manager-namesake" | "link-person-ambiguous" | "link-person-unknown";
  readonly where: Where;
  readonly read: string;
  /** Those who take part and may be meant. */
  readonly people: readonly number[];
}

/** Reports each text that is not clear; whether an alike name is that of a participant is asked once, where it was first met. */
export function reportUnclear(unclear: readonly Unclear[], participants: Participants, report: Report): void {
  const alike = new Set<string>();
  /** Many rows may mean the same namesakes. */
  const detailsByPeople = new Map<string, Details>();
  const detailsOfAll = (people: readonly number[]): Details => {
    const key = people.join(" ");
    const details = detailsByPeople.get(key) ?? detailsOf(participants, people);
    detailsByPeople.set(key, details);
    return details;
  };
  for (const { code, where, read: text, people } of unclear) {
    if (code === "name-alike") {
      const key = JSON.stringify([fold(text), [...people].sort((a, b) => a - b)]);
      if (alike.has(key)) continue;
      alike.add(key);
    }
    report(code, where, { read: text, ...(people.length === 0 ? {} : detailsOfAll(people)) });
  }
}
