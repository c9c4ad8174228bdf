import type { Level, Link, LinkKind } from "../links/link.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Evidence } from "../scoring/kernel.ts";
import type { ColumnName, Status } from "./sheet.ts";

/** What one criterion adds to the score of a dyad, for a sentence about it. Points are out of 100. */
export interface Contribution {
  readonly criterion: Criterion;
  readonly evidence: Evidence;
  readonly satisfaction: number;
  readonly points: number;
  readonly of: number;
  /** How many times its weight counts because the mentee finds it the most important; 1 where it does not. */
  readonly factor: number;
  /** Whether the mentee finds it indispensable. */
  readonly must: boolean;
}

/** Why no mentor was allowed: how many each rule removed; a mentor is counted under the first rule that removed them. */
export interface Removed {
  readonly links: readonly { readonly kind: LinkKind; readonly mentors: number }[];
  readonly refused: number;
  readonly noSeats: number;
  readonly criteria: readonly { readonly label: string; readonly mentors: number }[];
  readonly mentors: number;
}

/** What a coordinator may lift, by itself enough to place a mentee. People are called as the cells show them. */
export type Liftable =
  | { readonly kind: "criterion" | "eligibility"; readonly label: string }
  | { readonly kind: "link"; readonly link: LinkKind }
  | { readonly kind: "refusal"; readonly mentee: string; readonly mentor: string }
  | { readonly kind: "lock"; readonly mentee: string; readonly mentor: string };

/** The figures of a run, for row 1. */
export interface Figures {
  readonly placed: number;
  readonly mentees: number;
  readonly seats: number;
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly conflicts: number;
  readonly optimal: boolean;
  /** Tells the settings of one run from those of another, see `fingerprint.ts`. */
  readonly fingerprint: string;
}

/** The words of the dyads tab, in the programme's language. Their texts are in `messages/`. */
export interface DyadWords {
  readonly headers: Record<ColumnName, string>;
  readonly statuses: Record<Status, string>;
  /** A thing to watch, its level first: colour is never the only sign. */
  marked(level: Exclude<Level, "ok">, text: string): string;
  reason(contribution: Contribution): string;
  link(link: Link): string;
  /** A required criterion that one of the two left blank. */
  blankRequired(label: string): string;
  /** A required criterion that the pair fails. */
  failedRequired(label: string): string;
  lowCoverage(share: number): string;
  overCapacity(mentor: string, load: number, capacity: number): string;
  placedTwice(mentee: string): string;
  notRecognised(text: string): string;
  refusedPair: string;
  noAllowedMentor(removed: Removed): string;
  /** Mentors who could take a mentee at once. */
  freeSeats(best: readonly string[]): string;
  mentorsFull(count: number, best: readonly string[]): string;
}

/** What only a run says, in the programme's language: more than the server needs to check an edit. */
export interface RunWords {
  /** A status of people's own, and the mentor whom it was said of, for a note where the mentee has another one now. */
  ownStatus(status: string, mentor: string): string;
  /** What people wrote in a column of their own, as a line of a note. */
  ownCell(title: string, text: string): string;
  /** The status of a dyad of which nothing in a damaged tab says it any more. */
  readonly statusLost: string;
  readonly tabTitle: string;
  summary(figures: Figures): string;
  /** Mentors without any seat, of whom any one with a seat would do. */
  seatWith(best: readonly string[]): string;
  /** Rules and decisions of which any one, lifted, would do. */
  without(liftable: readonly Liftable[]): string;
}
