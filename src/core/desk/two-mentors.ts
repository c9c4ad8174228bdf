import type { Criterion } from "../programme/settings.ts";
import type { Desk } from "./desk.ts";
import { type PairContribution, pairContributions } from "./pair-contributions.ts";
import { type Topic, sideBySide } from "./side-by-side.ts";

/** One of two candidates on a topic. */
export interface Offered {
  /** What they answered; null where they are not asked. */
  readonly answer: Topic["mentor"];
  /** What the topic brings to the score with the mentee; null for what is no criterion that counts. */
  readonly contribution: PairContribution | null;
}

/** A topic with what the mentee says of it, and each of two mentors. */
export interface ComparedTopic extends Pick<Topic, "of" | "label"> {
  readonly mentee: Topic["mentee"];
  readonly offered: readonly [Offered, Offered];
}

/** Two mentors for one mentee, topic by topic: the columns that say who they are, then the criteria. */
export function compareMentors(
  desk: Desk,
  mentee: number,
  mentors: readonly [number, number],
): ComparedTopic[] {
  const { criteria } = desk.programme.settings;
  const sides = mentors.map((mentor) => ({
    topics: sideBySide(desk, { mentee, mentor }),
    contributions: pairContributions(desk.cohort, mentee, mentor),
  }));
  const offered = (of: Topic["of"], side: (typeof sides)[number] | undefined): Offered => {
    const criterion = typeof of === "number" ? criteria[of] : undefined;
    const isIt = (contribution: PairContribution): boolean =>
      criterion !== undefined && nameOf(contribution.criterion) === nameOf(criterion);
    return {
      answer: side?.topics.find((topic) => topic.of === of)?.mentor ?? null,
      contribution: side?.contributions.find(isIt) ?? null,
    };
  };
  const topics = new Map(sides.flatMap((side) => side.topics).map((topic) => [topic.of, topic]));
  return [...topics.values()]
    .sort((a, b) => order(a) - order(b))
    .map(({ of, label, mentee: answer }) => ({
      ...{ of, label, mentee: answer },
      offered: [offered(of, sides[0]), offered(of, sides[1])],
    }));
}

/** Who they are comes before what they answered to the criteria. */
function order({ of }: Topic): number {
  return typeof of === "number" ? of : -1;
}

/** A criterion that is scored holds more than it does in the settings. */
function nameOf({ label = "", mentee, mentor }: Criterion): string {
  return JSON.stringify([label, mentee, mentor]);
}
