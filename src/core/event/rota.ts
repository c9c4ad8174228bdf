import type { Schedule } from "./sittings.ts";

/** How an event runs: the coordinator's choices. */
export interface EventChoices {
  readonly rounds: number;
  readonly minutes: number;
  /** Mentors who can sit at once. */
  readonly tables: number;
  /** Mentees at a table with one mentor, 1 to 3. */
  readonly group: number;
  /** Whether as many pairs in doubt as can be meet, before total score counts: see {@link doubtOf}. */
  readonly doubtsFirst: boolean;
}

/** Somebody on a rota. The name is as their tab had it when they came: past rounds stay readable whatever happens. */
export interface Attendee {
  readonly key: string;
  readonly name: string;
  /** The round, from 0, from which they are there. */
  readonly since: number;
  /** False for who has left, or never came. */
  readonly present: boolean;
}

/** Who is there, by key. */
export interface Attendance {
  readonly mentees: ReadonlySet<string>;
  readonly mentors: ReadonlySet<string>;
}

/** Who meets whom, round by round. */
export interface Rota extends EventChoices {
  readonly mentees: readonly Attendee[];
  readonly mentors: readonly Attendee[];
  /** One list of sittings for each round; people are indices into `mentees` and `mentors`. */
  readonly schedule: Schedule;
  /** Rounds that were over when the rest was last made. */
  readonly happened: number;
  /** Whether the rounds from `happened` on are proven the best possible. */
  readonly best: boolean;
}
