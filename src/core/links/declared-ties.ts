import { organisationKey } from "../people/organisation.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Doubts } from "./doubts.ts";
import type { Links } from "./link.ts";
import type { TiesRow } from "./links-rows.ts";
import type { Participants } from "./participants.ts";
import { type Tie, type TieEnd, themselves } from "./tie.ts";
import type { Unclear } from "./unclear.ts";

/** What the Links tab declares between people, beside who manages whom. */
export interface Declared {
  readonly ties: readonly Tie[];
  readonly affinities: Links["affinities"];
  readonly unclear: readonly Unclear[];
}

/**
 * The ties that the Links tab declares, the past dyads and the affinities. An end is the participant of that e-mail or
 * name; else, for a declared tie, all people of the organisation of that name; else, in doubt, those of a name alike. A
 * person comes before an organisation of the same name; an affinity is of two people, or none. Unclear:
 * `link-person-ambiguous`, `link-person-unknown`, `name-alike`.
 */
export function readDeclaredTies(
  rows: readonly TiesRow[],
  participants: Participants,
  doubts: Doubts,
): Declared {
  const { people: index, byOrganisation, entries } = participants;
  const unclear: Unclear[] = [];
  const ties: Tie[] = [];
  const affine = new Map<string, readonly [mentee: number, mentor: number]>();
  const indicesOf = (person: number, role: "mentee" | "mentor"): number[] =>
    (entries[person] ?? []).filter((entry) => entry.role === role).map((entry) => entry.index);
  const addAffinity = (some: number, other: number): void => {
    for (const mentee of indicesOf(some, "mentee"))
      for (const mentor of indicesOf(other, "mentor"))
        affine.set(`${String(mentee)} ${String(mentor)}`, [mentee, mentor]);
  };
  for (const { relation: kind, words: relation, left, right, where } of rows) {
    if (kind !== "declared" && kind !== "past" && kind !== "affinity") continue;
    const endsOf = (column: "person" | "other", texts: readonly string[]): TieEnd[] =>
      texts.flatMap((mention) => {
        const { key } = index.mentionOf(mention).name;
        const meant = index.lookUp(mention);
        const answered = doubts.same(key);
        const people =
          answered.length > 0
            ? answered
            : peopleMeant(meant).filter((person) => !doubts.isOther(key, person));
        const members = kind === "declared" ? byOrganisation.get(organisationKey(mention)) : undefined;
        if (people.length === 0 && members !== undefined)
          return { ...themselves([...members]), through: () => [mention] };
        const alike =
          meant.kind === "alike" ? meant.people.filter((person) => !doubts.isOther(key, person)) : [];
        const tell = (code: Unclear["code"], perhaps: readonly number[]): TieEnd => {
          unclear.push({ code, where: where(column), read: mention, people: perhaps });
          return themselves(perhaps, false);
        };
        if (people.length === 1) return themselves(people);
        if (people.length > 1) return tell("link-person-ambiguous", people);
        return tell(alike.length > 0 ? "name-alike" : "link-person-unknown", alike);
      });
    const [lefts, rights] = [endsOf("person", left), endsOf("other", right)];
    for (const [from, to] of lefts.flatMap((end) => rights.map((other) => [end, other] as const))) {
      if (kind !== "affinity") ties.push({ kind, relation, left: from, right: to });
      else if (from.sure && to.sure)
        for (const some of from.people)
          for (const other of to.people) {
            addAffinity(some, other);
            addAffinity(other, some);
          }
    }
  }
  const affinities = [...affine.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { ties, affinities, unclear };
}
