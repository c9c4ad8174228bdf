import * as z from "zod/mini";

const LANGUAGES = ["fr", "en"] as const;
export const KINDS = [
  "covers",
  "shares",
  "same",
  "different",
  "near",
  "ahead",
  "overlap",
  "chosen",
  "text",
] as const;

const number = z.number();
const column = z.nullable(z.string());
const positive = z.number().check(z.minimum(0));

const people = {
  timestamp: z.optional(column),
  name: z.optional(z.nullable(z.array(z.string()).check(z.minLength(1)))),
  email: z.optional(column),
  organisation: z.optional(column),
  manager: z.optional(column),
  consent: z.optional(column),
  avoid: z.optional(column),
};
const mentorColumns = z.strictObject({ ...people, capacity: z.optional(column) });
const menteeColumns = z.strictObject({ ...people, priority: z.optional(column) });

const question = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);
const options = z.array(z.string());

const criterion = z.strictObject({
  label: z.optional(z.string()),
  kind: z.enum(KINDS),
  mentee: z.optional(z.nullable(question)),
  mentor: z.optional(z.nullable(question)),
  weight: z.optional(positive),
  on: z.optional(z.boolean()),
  required: z.optional(z.boolean()),
  atLeast: z.optional(number),
  blank: z.optional(z.enum(["allow", "forbid"])),
  options: z.optional(options),
  equivalents: z.optional(z.array(options)),
  ladder: z.optional(options),
  min: z.optional(number),
  max: z.optional(number),
  slack: z.optional(positive),
  range: z.optional(positive),
  need: z.optional(z.number().check(z.gt(0))),
});

const rule = z.strictObject({
  role: z.enum(["mentor", "mentee"]),
  column: z.string(),
  is: z.enum(["at-least", "at-most", "one-of", "not-one-of", "answered"]),
  value: z.optional(z.union([number, z.string(), z.boolean(), z.array(z.union([number, z.string()]))])),
});

const handling = z.enum(["conflict", "caution", "ignore"]);
const pairs = z.array(z.tuple([z.string(), z.string()]));

/** The settings file of a programme, `dyade-settings/1`: every key but `format` may be missing; `null` says there is none. */
export const settingsFile = z.strictObject({
  format: z.literal("dyade-settings/1"),
  language: z.optional(z.enum(LANGUAGES)),
  mentors: z.optional(z.strictObject({ tab: z.optional(z.string()), columns: z.optional(mentorColumns) })),
  mentees: z.optional(z.strictObject({ tab: z.optional(z.string()), columns: z.optional(menteeColumns) })),
  linksTab: z.optional(z.nullable(z.string())),
  eligibility: z.optional(z.array(rule)),
  criteria: z.optional(z.array(criterion)),
  links: z.optional(z.strictObject({ sameManager: z.optional(handling), past: z.optional(handling) })),
  decisions: z.optional(z.strictObject({ locked: z.optional(pairs), refused: z.optional(pairs) })),
  objective: z.optional(z.enum(["total", "fair"])),
  spread: z.optional(positive),
});

export type SettingsFile = z.infer<typeof settingsFile>;
export type Language = (typeof LANGUAGES)[number];
export type CriterionKind = (typeof KINDS)[number];
export type Criterion = z.infer<typeof criterion>;
export type EligibilityRule = z.infer<typeof rule>;
export type Handling = z.infer<typeof handling>;
export type MentorColumns = z.infer<typeof mentorColumns>;
export type MenteeColumns = z.infer<typeof menteeColumns>;
/** The fixed columns of either role; those of the other role are null. */
export type Columns = Complete<MentorColumns & MenteeColumns>;

/** Every key of `T`, none missing; `null` stays a value. */
export type Complete<T> = { readonly [Key in keyof T]-?: Exclude<T[Key], undefined> };

/** The complete settings of a run: detected and default values included. Given back, they give the same proposal. */
export interface Settings extends Complete<
  Omit<SettingsFile, "mentors" | "mentees" | "links" | "decisions">
> {
  readonly mentors: { readonly tab: string; readonly columns: Complete<MentorColumns> };
  readonly mentees: { readonly tab: string; readonly columns: Complete<MenteeColumns> };
  readonly links: { readonly sameManager: Handling; readonly past: Handling };
  readonly decisions: { readonly locked: [string, string][]; readonly refused: [string, string][] };
}
