import * as z from "zod/mini";
import type { SolveWords } from "../../core/messages/fr/solve.ts";

type Expectation = keyof SolveWords["expectations"];

const expect = (error: Expectation) => ({ error });
const text = () => z.string(expect("string"));

/** The format dyade-instance/1. The error of each part is the name of what was expected there. */
const Instance = z.strictObject(
  {
    format: z.literal("dyade-instance/1", expect("format")),
    mentees: z.array(
      z.strictObject({ id: text(), priority: z.optional(z.number(expect("number"))) }, expect("object")),
      expect("array"),
    ),
    mentors: z.array(
      z.strictObject(
        { id: text(), capacity: z.int(expect("capacity")).check(z.nonnegative(expect("capacity"))) },
        expect("object"),
      ),
      expect("array"),
    ),
    scores: z.array(
      z.array(z.nullable(z.number(expect("score")).check(z.nonnegative(expect("score")))), expect("array")),
      expect("array"),
    ),
    locked: z.optional(z.array(z.tuple([text(), text()], expect("pair")), expect("array"))),
    objective: z.optional(z.enum(["total", "fair"], expect("objective"))),
    guarantees: z.optional(
      z.array(
        z.strictObject(
          {
            members: z.array(text(), expect("array")),
            places: z.int(expect("capacity")).check(z.nonnegative(expect("capacity"))),
          },
          expect("object"),
        ),
        expect("array"),
      ),
    ),
    spread: z.optional(z.number(expect("spread")).check(z.nonnegative(expect("spread")))),
  },
  expect("object"),
);

export type Instance = z.infer<typeof Instance>;

/** The instance in parsed JSON, or the one line that says what is wrong with it. */
export function readInstance(json: unknown, words: SolveWords): Instance | string {
  const parsed = Instance.safeParse(json);
  if (!parsed.success) return firstIssue(parsed.error.issues, json, words);
  return firstContradiction(parsed.data, words) ?? parsed.data;
}

function firstIssue(issues: readonly z.core.$ZodIssue[], json: unknown, words: SolveWords): string {
  const [issue] = issues;
  if (!issue) return words.root();
  const place = placeOf(issue.path, words);
  if (issue.code === "unrecognized_keys") return words.unknownKey(place, issue.keys[0] ?? "");
  if (issue.path.length > 0 && valueAt(json, issue.path) === undefined) return words.missing(place);
  const expected = words.expectations[issue.message as Expectation];
  return words.wrongValue(place, expected);
}

function placeOf(path: readonly PropertyKey[], words: SolveWords): string {
  const place = path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("");
  return place.replace(/^\./, "") || words.root();
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** What the shape alone does not hold: lengths and ids that do not agree. */
function firstContradiction(instance: Instance, words: SolveWords): string | undefined {
  const { mentees, mentors, scores, locked = [], guarantees = [], objective } = instance;
  if (scores.length !== mentees.length) return words.rowCount(scores.length, mentees.length);
  for (const [row, { length }] of scores.entries()) {
    if (length !== mentors.length) return words.rowLength(row, length, mentors.length);
  }
  const menteeIds = new Set<string>();
  const mentorIds = new Set<string>();
  for (const { id } of mentees) {
    if (menteeIds.has(id)) return words.duplicateId("mentees", id);
    menteeIds.add(id);
  }
  for (const { id } of mentors) {
    if (mentorIds.has(id)) return words.duplicateId("mentors", id);
    mentorIds.add(id);
  }
  const lockedTo = new Map<string, string>();
  for (const [mentee, mentor] of locked) {
    if (!menteeIds.has(mentee)) return words.unknownId("locked", "mentees", mentee);
    if (!mentorIds.has(mentor)) return words.unknownId("locked", "mentors", mentor);
    if ((lockedTo.get(mentee) ?? mentor) !== mentor) return words.lockedTwice(mentee);
    lockedTo.set(mentee, mentor);
  }
  for (const [index, { members }] of guarantees.entries()) {
    const stranger = members.find((id) => !menteeIds.has(id));
    if (stranger !== undefined) return words.unknownId(`guarantees[${String(index)}]`, "mentees", stranger);
  }
  if (objective === "fair" && guarantees.length > 0) return words.guaranteesOfTotal();
  return undefined;
}
