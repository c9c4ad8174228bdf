import { fold } from "../people/fold.ts";
import { readName } from "../people/name.ts";
import { organisationKey } from "../people/organisation.ts";
import type { Identity } from "./identity.ts";
import type { Notify } from "./notice.ts";
import { oneNameGroups } from "./one-name.ts";
import type { Submission } from "./submission.ts";

/** The submissions by a key, each group in the order of the rows. */
function groupedBy<Key>(
  submissions: readonly Submission[],
  keyOf: (submission: Submission, at: number) => Key,
): Map<Key, Submission[]> {
  const groups = new Map<Key, Submission[]>();
  submissions.forEach((submission, at) => {
    const key = keyOf(submission, at);
    const group = groups.get(key) ?? [];
    group.push(submission);
    groups.set(key, group);
  });
  return groups;
}

/** The submissions that share a key; those of a blank key are left out. */
function groupsOf(
  submissions: readonly Submission[],
  keyOf: (submission: Submission) => string,
): readonly (readonly Submission[])[] {
  const groups = groupedBy(submissions, keyOf);
  groups.delete("");
  return [...groups.values()].filter(({ length }) => length > 1);
}

function latestOf(submissions: readonly Submission[]): Submission | undefined {
  const [first] = submissions;
  return submissions.reduce(
    (latest, other) => (other.time >= (latest?.time ?? -Infinity) ? other : latest),
    first,
  );
}

/** The people who share an address, each with their submissions: whose names are neither the same nor alike are different. */
function peopleOf(submissions: readonly Submission[]): readonly (readonly Submission[])[] {
  const personOf = oneNameGroups(submissions.map(({ name }) => name));
  return [...groupedBy(submissions, (_, at) => personOf[at] ?? at).values()];
}

/**
 * Notices `duplicate-submission` for each older submission of a person, and `shared-email` for an address of several.
 * Those whom the Links tab says to be one person are; of those whom it says anything of, nothing is asked.
 */
export function mergeByEmail(
  submissions: readonly Submission[],
  { onesAmong, isStated }: Identity,
  notify: Notify,
): Submission[] {
  const older = new Map<Submission, number>();
  const keepLatest = (group: readonly Submission[]): Submission[] => {
    const latest = latestOf(group);
    for (const submission of group) if (submission !== latest) older.set(submission, latest?.row ?? 0);
    return latest === undefined ? [] : [latest];
  };
  for (const group of groupsOf(submissions, ({ email }) => email)) {
    const latest = peopleOf(group).flatMap(keepLatest);
    if (latest.length > 1 && !isStated(latest)) notify({ code: "shared-email", about: latest });
  }
  for (const group of onesAmong(submissions))
    keepLatest(group.filter((submission) => !older.has(submission)));
  return submissions.filter((submission) => {
    const kept = older.get(submission);
    if (kept === undefined) return true;
    notify({ code: "duplicate-submission", about: [submission], counting: kept });
    return false;
  });
}

/**
 * Without an e-mail, one name in one organisation (given) is one person, which is noticed: `same-name-merged`. Where an e-mail
 * stands beside, or two different ones, both are kept: `same-name-twice`. Where the Links tab says that they are
 * different people, neither is done.
 */
export function mergeByName(
  submissions: readonly Submission[],
  { isStated }: Identity,
  notify: Notify,
): Submission[] {
  const left = new Set<Submission>();
  const keyOf = ({ name, organisation }: Submission): string => {
    const [person, firm] = [readName(name).key, organisationKey(organisation)];
    return person === "" ? "" : `${person}|${firm}`;
  };
  for (const group of groupsOf(submissions, keyOf)) {
    const name = group[0]?.name ?? "";
    const anonymous = group.filter(({ email }) => email === "");
    const latest = latestOf(anonymous);
    const isTold = group.every(({ organisation }) => fold(organisation) !== "");
    if (latest !== undefined && anonymous.length > 1 && isTold && !isStated(anonymous)) {
      for (const submission of anonymous) if (submission !== latest) left.add(submission);
      notify({ code: "same-name-merged", about: anonymous, answer: name, counting: latest.row });
    }
    const kept = group.filter((submission) => !left.has(submission));
    if (kept.length > 1 && !isStated(kept)) notify({ code: "same-name-twice", about: kept, answer: name });
  }
  return submissions.filter((submission) => !left.has(submission));
}
