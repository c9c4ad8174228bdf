import type { GuaranteeFacts, GuaranteeWords } from "./guarantee-words.ts";
import type { Level, Link, LinkKind } from "../links/link.ts";
import type { Criterion, Objective } from "../programme/settings.ts";
import type { Band } from "../programme/bands.ts";
import type { Evidence } from "../scoring/kernel.ts";
import type { Opinion } from "./reviews.ts";
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

/** How a reason is worded: in whole, or by its first words, for a line of the dyads tab. */
export type ReasonForm = "whole" | "brief";

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
  /** The most mentees of one mentor, whatever their places. */
  | { readonly kind: "limit"; readonly most: number }
  | { readonly kind: "refusal"; readonly mentee: string; readonly mentor: string }
  | { readonly kind: "lock"; readonly mentee: string; readonly mentor: string };

/** The tab as it is now, for row 1. */
export interface TabFacts {
  readonly dyads: number;
  readonly toPlace: number;
  /** Dyads of which something is to be looked at. */
  readonly toReview: number;
}

/** The seats of a mentor, and how many of them no dyad of the tab takes. */
export interface SeatsLeft {
  readonly seats: number;
  readonly left: number;
  /** Who has them; left out where that is not to be said. */
  readonly holders?: readonly string[];
}

/** How a run was made, for row 1. */
export interface Figures {
  /** Pairs that a conflict kept from being proposed. */
  readonly conflicts: number;
  /** Whether it is proven that no set is better by the objective. */
  readonly optimal: boolean;
  readonly objective: Objective;
  /** Tells the settings of one run from those of another, see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** What became of the guarantees; left out where there are none. */
  readonly guarantees?: readonly GuaranteeFacts[];
}

/** The words of the dyads tab, in the programme's language. Their texts are in `messages/`. */
export interface DyadWords {
  readonly headers: Record<ColumnName, string>;
  readonly statuses: Record<Status, string>;
  /** A thing to watch, its level first: colour is never the only sign. */
  marked(level: Exclude<Level, "ok">, text: string): string;
  /** What the two have in common by one criterion, as a person would say it. @param form brief where the row says whose. */
  reason(contribution: Contribution, form?: ReasonForm): string;
  /** What the mentee looks for there and does not find; `""` where nothing is missing. */
  lacks(contribution: Contribution): string;
  nothingInCommon: string;
  /** How well the two suit each other, in words and dots. */
  agreement(band: Band): string;
  /** What follows a place that several share, and the name of each of them. */
  readonly tied: string;
  /** The place of a mentor among those possible for the mentee, from 1, which several may share. */
  possibility(place: number, count: number, isShared: boolean): string;
  /** What stands between another mentor and the mentee: seats that are taken, and by whom. */
  alternative(mentor: string, seats: SeatsLeft): string;
  facts(facts: TabFacts): string;
  /** How a line begins that says what was true when the run was made, below what is true now. */
  readonly atTheRun: string;
  /** A status that is none of the list: it counts as one to discuss. */
  unlisted(status: string): string;
  link(link: Link): string;
  /** Somebody did not say whether their answers may be used. */
  consentToAsk(person: string): string;
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
  /** Why a mentee has no mentor where a seat is free: a person is still to choose it. */
  seatIsFree: string;
  freeSeats(best: readonly string[]): string;
  mentorsFull(count: number): string;
  /** @param best those of whom one more seat would do and who offer what is looked for. */
  seatMore(best: readonly string[]): string;
  /** What the mentee looks for and no mentor who could be theirs offers. @param count of those mentors. */
  nobodyOffers(topics: readonly string[], count: number): string;
}

/** What only a run says, in the programme's language: more than the server needs to check an edit. */
export interface RunWords {
  /** A status of people's own, and the mentor whom it was said of, for a note where the mentee has another one now. */
  ownStatus(status: string, mentor: string): string;
  /** What people wrote in a column of their own, as a line of a note. */
  ownCell(title: string, text: string): string;
  /** What somebody of the committee may think of a dyad. */
  readonly opinions: Record<Opinion, string>;
  /** The title of the column of somebody of the committee; see `reviewerOf`, which reads it again. */
  reviewTitle(reviewer: string): string;
  /** What the committee said of the dyad with another mentor than now, as a line of the note. */
  earlierReviews(mentor: string, said: readonly string[]): string;
  /** What the committee said in a row in which another mentor than this one had been proposed, as a line of the note. */
  unsureReviews(mentor: string, said: readonly string[]): string;
  /** The status of a dyad of which nothing in a damaged tab says it any more. */
  readonly statusLost: string;
  readonly tabTitle: string;
  /** How the proposal was made. */
  provenance(figures: Figures): string;
  readonly guarantees: GuaranteeWords;
  /** Mentors without any seat, of whom any one with a seat would do. */
  seatWith(best: readonly string[]): string;
  /** Rules and decisions of which any one, lifted, would do. */
  without(liftable: readonly Liftable[]): string;
}
