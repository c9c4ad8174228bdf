import { readStatus } from "../dyads/read-rows.ts";
import { readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import { readDay } from "../follow-up/calendar.ts";
import { plainDay, settledOrder } from "../follow-up/day-order.ts";
import { linkRow } from "../follow-up/ended-links.ts";
import { type Party, formerParty } from "../follow-up/followed-pair.ts";
import type { EndingWords } from "../follow-up/words.ts";
import type { LinkTexts } from "../links/add-links.ts";
import { readMention } from "../people/mention.ts";
import type { Language } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";
import type { PersonFinder } from "./find-person.ts";
import type { StandIn } from "./stand-in.ts";

/** What is needed to say that a dyad ended. */
interface Ending {
  readonly standIn: StandIn;
  /** `2026-02-15`. */
  readonly today: string;
  readonly wordsOf: (language: Language) => DyadWords;
  /** In the language of the programme. */
  readonly words: EndingWords;
}

/**
 * The rows for the Links tab that say of each confirmed dyad of the person that it ended, for one of the two left: the
 * year keeps its count of dyads, and the other one a past dyad.
 *
 * @param newest the dyads tab in use; null where there is none.
 */
export function endedLines(
  newest: Table | null,
  finder: PersonFinder,
  { standIn, today, wordsOf, words }: Ending,
): LinkTexts[] {
  const tab = newest === null ? null : readDyadsRows(newest, wordsOf);
  if (tab === null) return [];
  const order = settledOrder(tab.rows.map(({ kept }) => kept.decidedOn));
  const statusOf = readStatus(wordsOf(tab.language));
  const nobody: Party = { key: standIn.key, label: standIn.label, name: standIn.label, email: "" };
  return tab.rows.flatMap(({ status, mentee, mentor, menteeKey, mentorKey, kept }) => {
    const isTheirs = [menteeKey, mentorKey].map((key) => finder.isKey(key));
    if (statusOf(status) !== "confirmed" || mentee === "" || mentor === "" || !isTheirs.includes(true))
      return [];
    const ending = {
      ...{ reason: "left" as const, words: "" },
      since: readDay(plainDay(kept.decidedOn, order)),
      on: readDay(today) ?? 0,
    };
    const party = (isGone: boolean | undefined, label: string, key: string): Party =>
      isGone === true ? nobody : { ...formerParty(label, key), name: readMention(label).shown };
    const pair = {
      mentee: party(isTheirs[0], mentee, menteeKey),
      mentor: party(isTheirs[1], mentor, mentorKey),
    };
    return [linkRow(pair, ending, words)];
  });
}
