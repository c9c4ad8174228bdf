import { isAllowed, levelOf, scoreOf } from "../cohort/cohort.ts";
import type { Roster } from "../intake/read-people.ts";
import { cellText, isSaid } from "../tabs/table.ts";
import type { Level } from "../links/link.ts";
import { fold } from "../people/fold.ts";
import type { Person, Role } from "../people/person.ts";
import type { Desk } from "./desk.ts";
import { type Facet, facetsOf } from "./facets.ts";
import type { CurrentPairing } from "./priced.ts";

/** What is asked of the bank. */
export interface Search {
  /** Whom one looks for. */
  readonly role: Role;
  /** Option keys by the criterion of their facet: one of those of each facet must be answered. */
  readonly options: ReadonlyMap<number, ReadonlySet<string>>;
  /** Each word must stand somewhere in the answers or the name. */
  readonly words: string;
  /** Only mentors with a seat left, or mentees without a mentor. */
  readonly free: boolean;
  /** The person of the other role for whom one looks; null for nobody. */
  readonly suits: number | null;
}

export interface BankEntry {
  readonly person: number;
  readonly label: string;
  readonly organisation: string;
  /** Seats left with a mentor, below 0 where too many are taken; for a mentee 1 without a mentor, else 0. */
  readonly free: number;
  /** How the two fit; null where one looks for nobody. */
  readonly fit: { readonly score: number; readonly level: Level; readonly allowed: boolean } | null;
}

/** Folding is what takes time: once for each reading of a roster, not for each letter that is typed. */
const folded = new WeakMap<Roster<Person>, readonly string[]>();

function foldedAnswers(roster: Roster<Person>): readonly string[] {
  const texts = folded.get(roster) ?? roster.rows.map((row) => row.map(cellText).map(fold).join("\n"));
  folded.set(roster, texts);
  return texts;
}

/** Current dyads of each mentor. */
export function loadsOf({ mentorOf }: CurrentPairing, mentors: number): Int32Array {
  const loads = new Int32Array(mentors);
  for (const mentor of mentorOf) if (mentor >= 0) loads[mentor] = (loads[mentor] as number) + 1;
  return loads;
}

/**
 * Looks for people by several things at once. Best fit first where one looks for somebody, those that may not be paired
 * last; else by name.
 *
 * @param facets those of the role looked for, where they are known already.
 */
export function searchBank(
  desk: Desk,
  pairing: CurrentPairing,
  search: Search,
  facets: readonly Facet[] = facetsOf(desk, search.role),
): BankEntry[] {
  const { cohort, programme } = desk;
  const { role, words, free, suits } = search;
  const roster = role === "mentor" ? programme.mentors : programme.mentees;
  const labels = role === "mentor" ? cohort.mentorLabels : cohort.menteeLabels;
  const loads = loadsOf(pairing, cohort.mentors.length);
  const chosen = facets
    .map(({ criterion, options }) => {
      const keys = search.options.get(criterion);
      return keys === undefined || keys.size === 0 ? null : options.filter(({ key }) => keys.has(key));
    })
    .filter((options) => options !== null);
  const searchWords = fold(words).split(" ").filter(isSaid);
  const texts = searchWords.length === 0 ? [] : foldedAnswers(roster);
  const says = (person: number): boolean => {
    const text = `${fold(labels[person] ?? "")}\n${texts[person] ?? ""}`;
    return searchWords.every((word) => text.includes(word));
  };
  const freeOf = (person: number): number =>
    role === "mentor"
      ? (cohort.mentors[person]?.capacity ?? 0) - (loads[person] as number)
      : Number((pairing.mentorOf[person] as number) < 0);
  const fitOf = (person: number): BankEntry["fit"] => {
    if (suits === null) return null;
    const [mentee, mentor] = role === "mentor" ? [suits, person] : [person, suits];
    return {
      score: scoreOf(cohort, mentee, mentor),
      level: levelOf(cohort, mentee, mentor),
      allowed: isAllowed(cohort, mentee, mentor),
    };
  };
  const order = new Map(
    [...labels.keys()]
      .sort((a, b) => (fold(labels[a] ?? "") < fold(labels[b] ?? "") ? -1 : 1))
      .map((person, at) => [person, at]),
  );
  return roster.people
    .map((_, person) => person)
    .filter((person) => chosen.every((options) => options.some(({ people }) => people.has(person))))
    .filter((person) => (!free || freeOf(person) > 0) && says(person))
    .map((person) => ({
      person,
      label: labels[person] ?? "",
      organisation: roster.people[person]?.organisation ?? "",
      free: freeOf(person),
      fit: fitOf(person),
    }))
    .sort(
      (a, b) =>
        Number(b.fit?.allowed ?? true) - Number(a.fit?.allowed ?? true) ||
        (b.fit?.score ?? 0) - (a.fit?.score ?? 0) ||
        (order.get(a.person) ?? 0) - (order.get(b.person) ?? 0),
    );
}
