import { asksWhatToAvoid, mayAskWhomToAvoid } from "../intake/vocabulary/avoid.ts";
import { asksForName, mayAskForManager } from "../intake/vocabulary/managers.ts";
import { asksForCapacity, asksForCount, isToCome, mayAskForCapacity } from "../intake/vocabulary/capacity.ts";
import { asksForConsent, mayAskForConsent, speaksOfInformation } from "../intake/vocabulary/consent.ts";
import { asksForEmail } from "../intake/vocabulary/contact.ts";
import { asksForTimestamp } from "../intake/vocabulary/timestamp.ts";
import {
  asksForMostImportant,
  asksForMusts,
  asksForPriority,
  asksToWeighCriteria,
} from "../intake/vocabulary/importance.ts";
import { asksForFirm, asksForOrganisation, speaksOfFirm } from "../intake/vocabulary/organisation.ts";
import { withoutAsides } from "../intake/vocabulary/past-and-wish.ts";
import type { Role } from "../people/person.ts";
import type { Columns } from "../programme/settings.ts";
import { isYesNo } from "./answer-shape.ts";
import { peopleAsked } from "./asks-for-people.ts";
import { type Candidate, isAnsweredWithPeople, variety } from "./candidate.ts";
import { namesSome } from "./people-named.ts";

export type FixedKey = keyof Columns;

/** How one fixed column is recognised: the title proposes, the answers decide. */
export interface FixedKind {
  readonly key: Exclude<FixedKey, "name">;
  /** The role whose form asks it; both where it is left out. */
  readonly role?: Role;
  /** Whether all the columns that ask it are read, each counting. */
  readonly several?: true;
  asks(title: string, candidate: Candidate): boolean;
  /** Whether the answers look like it; a question without answers contradicts nothing. */
  fits(candidate: Candidate): boolean;
  /** The larger comes first; at equal ranks the earlier column. */
  rank?(candidate: Candidate): number;
  /** Whether a title whose answers do not fit is worth a doubt. */
  readonly doubted: "always" | "unless-yes-no" | "never";
  /** Whether a title that another is read in the place of is worth one; where it is left out, as `doubted` says. */
  isSecond?(title: string): boolean;
}

/** Texts of a few words that are no numbers, no addresses and no yes or no. */
function isShortText({ shape }: Candidate, mostWords: number): boolean {
  const { numbers, addresses, words } = shape;
  return shape.yesOrNo < NEARLY_ALL && numbers < 0.5 && addresses < 0.5 && words <= mostWords;
}

/** A firm, or a yes, in a few words. */
const MOST_WORDS_OF_FIRM = 4;

/** Whether answers to a question of ties may name firms, or say that there is a tie. */
function mayNameFirm({ shape: { words, yes, yesOrNo, nobody } }: Candidate): boolean {
  return words > 0 && words <= MOST_WORDS_OF_FIRM && (yes > 0 || yesOrNo + nobody < 1);
}

const CONSENT_ANSWERS = 4;
/** Share of answers that say what a question is. */
const NEARLY_ALL = 0.8;
/** `Un ou deux`; more may begin with a number word too: `Une belle aventure avec lui`. */
const MOST_WORDS_OF_SEATS = 3;
/** The names of two or three criteria take no more words. */
const MOST_WORDS_OF_NAMES = 12;

export const FIXED_KINDS: readonly FixedKind[] = [
  {
    key: "timestamp",
    asks: (title) => asksForTimestamp(title),
    fits: ({ shape }) => !isYesNo(shape),
    doubted: "never",
  },
  {
    key: "consent",
    // Who refuses is never paired: what people accept or refuse is consent, unless the title says otherwise.
    asks: (title, candidate) =>
      asksForConsent(title) || (mayAskForConsent(title) && candidate.shape.acceptances >= NEARLY_ALL),
    fits: ({ shape }) =>
      shape.numbers < 0.5 && (shape.beginsYesOrNo >= 0.5 || shape.distinct <= CONSENT_ANSWERS),
    rank: ({ question: { title } }) => 2 * Number(speaksOfInformation(title)) + Number(asksForConsent(title)),
    doubted: "unless-yes-no",
  },
  {
    key: "avoid",
    several: true,
    asks: (title, candidate) =>
      peopleAsked(title) === "avoid" ||
      (asksWhatToAvoid(withoutAsides(title)) && isAnsweredWithPeople(candidate)) ||
      (mayAskWhomToAvoid(title) &&
        peopleAsked(title) === null &&
        (namesSome(candidate.people()) || mayNameFirm(candidate))),
    fits: ({ bare, shape, people }) =>
      shape.numbers < 0.5 &&
      (shape.yesOrNo < 1 || shape.yes === 0) &&
      (!mayAskWhomToAvoid(bare) || peopleAsked(bare) !== null || namesSome(people())),
    doubted: "always",
  },
  {
    key: "capacity",
    role: "mentor",
    asks: (title, candidate) =>
      asksForCapacity(title) ||
      (mayAskForCapacity(candidate.question.title) &&
        (candidate.shape.numbers >= NEARLY_ALL || candidate.shape.words <= MOST_WORDS_OF_SEATS) &&
        candidate.shape.seats >= NEARLY_ALL),
    fits: (candidate) =>
      !isYesNo(candidate.shape) &&
      !isAnsweredWithPeople(candidate) &&
      (candidate.shape.answers === 0 ||
        candidate.shape.seats >= 0.3 ||
        asksForCount(candidate.question.title)),
    rank: ({ question, shape }) => 2 * Number(shape.seats >= 0.5) + Number(isToCome(question.title)),
    doubted: "unless-yes-no",
  },
  {
    key: "priority",
    role: "mentee",
    asks: (title) => asksForPriority(title),
    fits: ({ shape }) => shape.answers === 0 || shape.numbers + shape.yesOrNo >= 0.5,
    doubted: "always",
  },
  ...(["mostImportant", "musts"] as const).map((key): FixedKind => ({
    key,
    role: "mentee",
    asks: (title) => (key === "musts" ? asksForMusts(title) : asksForMostImportant(title)),
    fits: (candidate) =>
      candidate.shape.answers === 0 ||
      candidate.shape.questions >= 0.6 ||
      (asksToWeighCriteria(candidate.bare) && isShortText(candidate, MOST_WORDS_OF_NAMES)),
    rank: ({ shape }) => shape.questions,
    doubted: "never",
  })),
  {
    key: "email",
    asks: (title) => asksForEmail(title),
    fits: ({ shape }) => shape.addresses > 0 || !isYesNo(shape),
    rank: (candidate) => variety(candidate) * candidate.shape.addresses,
    doubted: "unless-yes-no",
  },
  {
    key: "manager",
    several: true,
    asks: (title, candidate) =>
      peopleAsked(title) === "manager" ||
      (peopleAsked(title) === null &&
        mayAskForManager(title) &&
        (namesSome(candidate.people()) || isAnsweredWithPeople(candidate) || asksForName(title))),
    fits: ({ shape, people }) =>
      !isYesNo(shape) &&
      shape.numbers < 0.5 &&
      shape.words <= 8 &&
      (shape.beginsYesOrNo < NEARLY_ALL || shape.nobody >= NEARLY_ALL) &&
      (shape.posts < 0.5 || namesSome(people())),
    doubted: "unless-yes-no",
  },
  {
    key: "organisation",
    asks: (title) => asksForOrganisation(title),
    fits: (candidate) => isShortText(candidate, 10) && !isAnsweredWithPeople(candidate),
    rank: ({ question: { title } }) => 2 * Number(asksForName(title)) + Number(speaksOfFirm(title)),
    doubted: "never",
    isSecond: asksForFirm,
  },
];
