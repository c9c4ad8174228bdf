import * as z from "zod/mini";
import { type FindPerson, personFinder } from "../cohort/find-person.ts";
import type { Person } from "../people/person.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { Request, Requests } from "./read-requests.ts";

/**
 * How a request stands: a dyad of these two was locked or confirmed; the mentee has one with somebody else; the mentor
 * answered, says the coordinator; nobody answered yet.
 */
export type RequestState = "dyad" | "elsewhere" | "answered" | "waiting";

export interface TrackedRequest extends Request {
  readonly state: RequestState;
  /** By which an answer is kept. */
  readonly key: string;
}

/** A dyad that people decided, as its tab shows it: by the names in the cells, and by the hidden keys. */
export interface DecidedDyad {
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeKey: string;
  readonly mentorKey: string;
}

const answeredSchema = z.object({ format: z.literal("dyade-requests/1"), answered: z.array(z.string()) });

/** The name under which answers are kept. */
export const KEPT_ANSWERS = "requests";

/** The keys of the requests that were answered; none where nothing readable was kept. */
export function readAnswered(kept: string | undefined): ReadonlySet<string> {
  try {
    const { success, data } = z.safeParse(answeredSchema, JSON.parse(kept ?? "null"));
    return new Set(success ? data.answered : []);
  } catch {
    return new Set();
  }
}

/** The text to keep. */
export function writeAnswered(answered: readonly string[]): string {
  return JSON.stringify({ format: "dyade-requests/1", answered });
}

/** A short key of a pair, by the hidden keys of the two, for a property holds 9 KB: FNV-1a, 32 bits (draft-eastlake-fnv). */
export function requestKey(mentee: string, mentor: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${mentee}\n${mentor}`) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Tells of each request how it stands, those that wait first, the longest before the others. */
export function trackRequests(
  { list }: Requests,
  { mentees, mentors }: Programme,
  dyads: readonly DecidedDyad[],
  answered: ReadonlySet<string>,
): TrackedRequest[] {
  const [findMentee, findMentor] = [personFinder(mentees.people), personFinder(mentors.people)];
  // Who edits a cell by hand leaves its key behind: what people see counts.
  const meant = (text: string, key: string, people: readonly Person[], find: FindPerson): number | null =>
    text === "" ? people.findIndex((person) => person.key === key) : find(text, key);
  const decided = dyads.map(({ mentee, menteeKey, mentor, mentorKey }) => ({
    mentee: meant(mentee, menteeKey, mentees.people, findMentee),
    mentor: meant(mentor, mentorKey, mentors.people, findMentor),
  }));
  const tracked = list.map((request) => {
    const key = requestKey(
      mentees.people[request.mentee]?.key ?? "",
      mentors.people[request.mentor]?.key ?? "",
    );
    const menteeDyads = decided.filter(({ mentee }) => mentee === request.mentee);
    const state: RequestState = menteeDyads.some(({ mentor }) => mentor === request.mentor)
      ? "dyad"
      : menteeDyads.length > 0
        ? "elsewhere"
        : answered.has(key)
          ? "answered"
          : "waiting";
    return { ...request, key, state };
  });
  const waiting = tracked.filter(({ state }) => state === "waiting");
  return [...waiting, ...tracked.filter(({ state }) => state !== "waiting")];
}
