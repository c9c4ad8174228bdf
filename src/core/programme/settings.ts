import * as z from "zod/mini";
import { LANGUAGES } from "./languages.ts";

export const KINDS = [
  "covers",
  "shares",
  "same",
  "different",
  "near",
  "ahead",
  "overlap",
  "chosen",
  "affinity",
  "text",
] as const;

/**
 * What comes first among sets of dyads. `total`: the largest sum of scores; `fair`: the worst dyad, then the next;
 * `floor`: the most dyads with a score of `floor` at least, then the sum; `first-choices`: the most first choices of mentees, then the sum; `stable`: no two people who would both rather be
 * together. All but `stable` place as many people as can be.
 */
export const OBJECTIVES = ["total", "fair", "floor", "first-choices", "stable"] as const;
/** Where no floor is said: where a dyad begins to be good. */
export const DEFAULT_FLOOR = 50;
export type Objective = (typeof OBJECTIVES)[number];

const number = z.number();
const text = z.string();
const texts = z.array(text);
const flag = z.boolean();

/** Holds values to a bound as zod's own checks do; these would cost the script 3 KB more. */
function bounded<Value>(
  origin: "number" | "array",
  minimum: number,
  holds: (value: Value) => boolean,
): z.core.CheckFn<Value> {
  return ({ value: input, issues }) => {
    if (!holds(input)) issues.push({ code: "too_small", origin, minimum, input, continue: true });
  };
}
const positive = number.check(bounded("number", 0, (value) => value >= 0));
const wholeFromOne = number.check(bounded("number", 1, (value) => value >= 1 && Number.isInteger(value)));
const oneOrMore = texts.check(bounded("array", 1, ({ length }) => length > 0));
const title = z.optional(z.nullable(text));
/** One title, or a list of them. */
const titles = z.optional(z.nullable(z.union([text, oneOrMore])));

const people = {
  timestamp: title,
  name: z.optional(z.nullable(oneOrMore)),
  email: title,
  organisation: title,
  manager: titles,
  consent: title,
  avoid: titles,
};
const mentorColumns = z.strictObject({ ...people, capacity: title });
const menteeColumns = z.strictObject({ ...people, priority: title, mostImportant: title, musts: title });

const criterion = z.strictObject({
  label: z.optional(text),
  kind: z.literal(KINDS),
  mentee: titles,
  mentor: titles,
  weight: z.optional(positive),
  on: z.optional(flag),
  required: z.optional(flag),
  atLeast: z.optional(number),
  blank: z.optional(z.literal(["allow", "forbid"])),
  options: z.optional(texts),
  equivalents: z.optional(z.array(texts)),
  /** Answers that anybody suits, in the place of the list of `indifference.ts`; none where it is empty. */
  any: z.optional(texts),
  ladder: z.optional(texts),
  min: z.optional(number),
  max: z.optional(number),
  slack: z.optional(positive),
  range: z.optional(positive),
  need: z.optional(number.check(bounded("number", 0, (value) => value > 0))),
});

/** What somebody answered to a question. */
const condition = {
  column: text,
  is: z.literal(["at-least", "at-most", "one-of", "not-one-of", "answered"]),
  value: z.optional(z.union([number, text, flag, z.array(z.union([number, text]))])),
  /** Answers like those of `value` of which somebody said that they are others: they are asked about no more. */
  apart: z.optional(texts),
};

const rule = z.strictObject({
  role: z.literal(["mentor", "mentee"]),
  ...condition,
  /** People let in all the same, by e-mail or by name. */
  except: z.optional(texts),
  /** With `not-one-of`, answers given today that may be those of `value` reworded: found at each reading, and held to be the same until somebody says. */
  doubtful: z.optional(texts),
});

/** So many places at least for the mentees who answered so. */
const guarantee = z.strictObject({
  role: z.literal("mentee"),
  ...condition,
  places: number.check(bounded("number", 0, (value) => value >= 0 && Number.isInteger(value))),
});

const handling = z.literal(["conflict", "caution", "ignore"]);
/** Each of two: the mentee, the mentor. A list of length 2, for a tuple would cost the script 3 KB more. */
const pairs = z.optional(z.array(texts.check(bounded("array", 2, ({ length }) => length === 2))));

/** From which score each band of `bands.ts` but the last begins: three scores that do not rise. */
const bands = z
  .array(number)
  .check(
    bounded(
      "array",
      3,
      (from) => from.length === 3 && from.every((least, at) => at === 0 || least <= (from[at - 1] ?? 0)),
    ),
  );

/** Where one form serves both roles: the question that tells them apart, and its answers that mean this one. */
const roleRows = z.strictObject({ column: text, values: texts });
const side = { tab: z.optional(text), only: z.optional(roleRows) };

/** The settings file of a programme, `dyade-settings/1`: every key but `format` may be missing; `null` says there is none. */
export const settingsFile = z.strictObject({
  format: z.literal("dyade-settings/1"),
  language: z.optional(z.literal(LANGUAGES)),
  mentors: z.optional(z.strictObject({ ...side, columns: z.optional(mentorColumns) })),
  mentees: z.optional(z.strictObject({ ...side, columns: z.optional(menteeColumns) })),
  coordinationTab: title,
  linksTab: title,
  eligibility: z.optional(z.array(rule)),
  criteria: z.optional(z.array(criterion)),
  links: z.optional(z.strictObject({ sameManager: z.optional(handling), past: z.optional(handling) })),
  decisions: z.optional(z.strictObject({ locked: pairs, refused: pairs })),
  objective: z.optional(z.literal(OBJECTIVES)),
  /** The score that as many dyads as possible are to have, 0 to 100; 50 where it is left out. */
  floor: z.optional(positive),
  spread: z.optional(positive),
  /** The most mentees that one mentor gets, whatever places they offer; none where it is left out. */
  mostEach: z.optional(wholeFromOne),
  /** By how much the criteria that a mentee finds the most important weigh more for them. */
  emphasis: z.optional(positive),
  /** Scores in words: where very good, good and to discuss begin. They change no dyad. */
  bands: z.optional(bands),
  /** Places kept for some of the mentees, as far as they can be. */
  guarantees: z.optional(z.array(guarantee)),
  /** Those of the committee who say what they think of each dyad, by name or initials. They change no dyad. */
  committee: z.optional(texts),
  /** Whether those of one priority who have waited longest are placed first where places lack. */
  waitingFirst: z.optional(flag),
  /** How long a dyad lasts, in months. It changes no dyad. */
  term: z.optional(wholeFromOne),
});

export type SettingsFile = z.infer<typeof settingsFile>;
export type Language = (typeof LANGUAGES)[number];
export type CriterionKind = (typeof KINDS)[number];
export type Criterion = z.infer<typeof criterion>;
export type EligibilityRule = z.infer<typeof rule>;
export type GuaranteeRule = z.infer<typeof guarantee>;
export type Handling = z.infer<typeof handling>;
export type RoleRows = z.infer<typeof roleRows>;
export type MentorColumns = z.infer<typeof mentorColumns>;
export type MenteeColumns = z.infer<typeof menteeColumns>;
/** The fixed columns of either role; those of the other role are null. */
export type Columns = Complete<MentorColumns & MenteeColumns>;

/** Every key of `T`, none missing; `null` stays a value. */
export type Complete<T> = { readonly [Key in keyof T]-?: Exclude<T[Key], undefined> };

interface RoleSettings<Named> {
  readonly tab: string;
  readonly columns: Complete<Named>;
  readonly only?: RoleRows | undefined;
}

/** The complete settings of a run: detected and default values included. Given back, they give the same proposal. */
export interface Settings extends Complete<
  Omit<
    SettingsFile,
    | "mentors"
    | "mentees"
    | "links"
    | "decisions"
    | "floor"
    | "mostEach"
    | "committee"
    | "guarantees"
    | "waitingFirst"
    | "term"
  >
> {
  readonly mentors: RoleSettings<MentorColumns>;
  readonly mentees: RoleSettings<MenteeColumns>;
  readonly links: { readonly sameManager: Handling; readonly past: Handling };
  readonly decisions: { readonly locked: string[][]; readonly refused: string[][] };
  readonly floor?: number | undefined;
  /** Left out where only the places count. */
  readonly mostEach?: number | undefined;
  /** Left out where there are none. */
  readonly guarantees?: GuaranteeRule[] | undefined;
  /** Left out where nobody was named. */
  readonly committee?: string[] | undefined;
  /** Left out where nobody said. */
  readonly waitingFirst?: boolean | undefined;
  /** Left out where a dyad lasts as long as any. */
  readonly term?: number | undefined;
}
