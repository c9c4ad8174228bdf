import { isSaid } from "../tabs/table.ts";
import type { ReasonForm, Removed, SeatsLeft, Contribution, DyadWords } from "../dyads/words.ts";
import type { Link, LinkKind, LinkLevel } from "../links/link.ts";

/** The phrases of which the longer sentences of the dyads tab are made, in one language. */
export interface DyadPhrases {
  readonly levels: Record<LinkLevel, string>;
  /** Links as a rule is named. */
  readonly links: Record<LinkKind, string>;
  /** A link of two who are one person for certain, and of two who may be. */
  readonly isOnePerson: string;
  readonly mayBeOnePerson: string;
  readonly probable: string;
  /** What stands between a title and what is said of it. */
  readonly colon: string;
  list(items: readonly string[], last?: string): string;
  percent(share: number): string;
  others(count: number): string;
  and(mentee: string, mentor: string): string;
  /** How many options of how many. */
  share(options: number, all: number): string;
  anyoneSuits(answer: string): string;
  readonly chosenByBoth: string;
  /** Which choice of whom, from 0. */
  choice(of: "mentor" | "mentee", position: number, form?: ReasonForm): string;
  /** What the mentee said of a criterion itself. */
  wishes(factor: number, must: boolean): readonly string[];
  onBothSides(options: string): string;
  readonly nothing: string;
  readonly noChoice: string;
  placesFree(count: number): string;
  withHolders(mentor: string, holders: string): string;
  /** What stands before the last of several people. */
  readonly last: string;
  placesTaken(seats: number): string;
  readonly removed: {
    byLink(count: number, rule: string): string;
    byCriterion(count: number, label: string): string;
    refused(count: number): string;
    noSeats(count: number): string;
    /** @param why `""`, or the reasons after a colon. */
    all(mentors: number, why: string): string;
  };
}

type Sentences = Pick<DyadWords, "marked" | "reason" | "lacks" | "alternative" | "link" | "noAllowedMentor">;

const MOST_OPTIONS = 3;
/** Answers that do not meet are told where both are short. */
const MOST_BOTH = 40;

/** @param last what stands before the last of a list that is named whole; a comma where it is not given. */
export function someOf(
  { list, others }: Pick<DyadPhrases, "list" | "others">,
  options: readonly string[],
  last?: string,
): string {
  const more = options.length - MOST_OPTIONS;
  if (more > 0) return `${options.slice(0, MOST_OPTIONS).join(", ")} ${others(more)}`;
  return last === undefined ? options.join(", ") : list(options, last);
}

/** The longer sentences of the dyads tab, put together from the phrases of a language. */
export function dyadSentences(phrases: DyadPhrases): Sentences {
  const { links, colon, list, percent, removed } = phrases;
  const titled = (label: string, text: string): string => label + colon + text;
  const some = (options: readonly string[], last?: string): string => someOf(phrases, options, last);

  function evidenceText({ criterion, evidence, satisfaction }: Contribution, form?: ReasonForm): string {
    const label = criterion.label ?? criterion.kind;
    switch (evidence.kind) {
      case "common":
        return titled(label, some(evidence.options));
      case "answers":
        return titled(label, phrases.and(evidence.mentee, evidence.mentor));
      case "indifferent":
        return titled(label, phrases.anyoneSuits(evidence.answer));
      case "choice": {
        const { byMentee, byMentor } = evidence;
        if (byMentee !== null && byMentor !== null) return phrases.chosenByBoth;
        return byMentee === null
          ? phrases.choice("mentor", byMentor ?? 0)
          : phrases.choice("mentee", byMentee, form);
      }
      case "none":
        return satisfaction === 1 ? label : titled(label, percent(satisfaction));
    }
  }

  return {
    marked: (level, text) => titled(phrases.levels[level], text),
    reason(contribution, form) {
      const { evidence, factor, must } = contribution;
      const notes = [...phrases.wishes(factor, must)];
      if (evidence.kind === "common" && evidence.missing !== undefined) {
        const { options, missing } = evidence;
        notes.unshift(phrases.share(options.length, options.length + missing.length));
      }
      const text = evidenceText(contribution, form);
      return notes.length === 0 ? text : `${text} (${notes.join(", ")})`;
    },
    lacks({ criterion, evidence, satisfaction }) {
      const label = criterion.label ?? criterion.kind;
      if ("missing" in evidence && evidence.missing !== undefined)
        return evidence.missing.length === 0 ? "" : titled(label, some(evidence.missing));
      if (satisfaction > 0) return "";
      switch (evidence.kind) {
        case "common":
          return titled(label, phrases.onBothSides(some(evidence.options)));
        case "answers": {
          const both = phrases.and(evidence.mentee, evidence.mentor);
          return titled(label, both.length > MOST_BOTH ? phrases.nothing : both);
        }
        case "choice":
          return phrases.noChoice;
        default:
          return "";
      }
    },
    alternative(mentor: string, { seats, left, holders = [] }: SeatsLeft) {
      if (left > 0) return titled(mentor, phrases.placesFree(left));
      if (holders.length > 0) return phrases.withHolders(mentor, some(holders, phrases.last));
      return titled(mentor, phrases.placesTaken(seats));
    },
    link({ kind, chain, relation, level, probable }: Link) {
      const onePerson = level === "conflict" ? phrases.isOnePerson : phrases.mayBeOnePerson;
      const what = kind === "same-person" ? onePerson : links[kind];
      const tie = relation === undefined || kind === "past" ? what : `${what}, ${relation}`;
      const link = probable === true ? `${tie}, ${phrases.probable}` : tie;
      // An arrow says who is above whom, and nothing else.
      const proof = kind === "reporting-line" ? chain.join(" → ") : list(chain);
      return chain.length === 0 ? link : `${link} (${proof})`;
    },
    noAllowedMentor({ links: byLink, refused, noSeats, criteria, mentors }: Removed) {
      const parts = [
        ...byLink.map(({ kind, mentors: count }) => removed.byLink(count, links[kind])),
        ...criteria.map(({ label, mentors: count }) => removed.byCriterion(count, label)),
        refused > 0 ? removed.refused(refused) : "",
        noSeats > 0 ? removed.noSeats(noSeats) : "",
      ].filter(isSaid);
      return removed.all(mentors, parts.length === 0 ? "" : colon + list(parts));
    },
  };
}
