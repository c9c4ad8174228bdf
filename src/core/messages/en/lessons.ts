import type { Share } from "../../lessons/difference.ts";
import { FEWEST_ON_SIDE } from "../../lessons/lessons.ts";
import type { LessonsWords } from "../fr/lessons.ts";
import { points, wholePoints } from "../points.ts";
import { count } from "./grammar.ts";

const share = ({ count, of }: Share): string => `${String(count)} of ${String(of)}`;

/** The words of what the dyads that were followed say of the criteria, in English. */
export const lessons: LessonsWords = {
  lead: "For each criterion, the dyads that were followed are parted into two groups, as even as the answers allow: those that it found the better matched, and the others. You see what came of each group.",
  caution:
    "These are hints, not proof. The dyads were chosen by these very criteria, and of twenty comparisons about one looks clear by chance. Dyade changes no weight because of these figures.",
  locked: "Count locked dyads too",
  none: (status) =>
    `No confirmed dyad in this tab. Give a dyad the status “${status}”, then ask how it is going.`,
  noNews: "Nobody has said how it goes yet. The follow-up questions are under",
  noCriteria: "No criterion counts for now. They are chosen under",
  tooFew: (dyads) => `too few to conclude (n = ${String(dyads)}).`,
  uneven: (dyads, upper, lower) =>
    `too few to conclude (n = ${String(dyads)}): ${String(upper)} among the better matched and ${String(lower)} among the others; it takes at least ${String(FEWEST_ON_SIDE)} in each group.`,
  howMany: (dyads, side) =>
    `It takes at least ${count(dyads, "dyad", "dyads")} of which something is known, and ${String(side)} in each group.`,
  outcomes: { met: "Have met", fit: "Suit each other" },
  lesson(lesson) {
    if (lesson.says === "too-few") return [lessons.tooFew(lesson.dyads)];
    if (lesson.says === "uneven") return [lessons.uneven(lesson.dyads, lesson.upper, lesson.lower)];
    if (lesson.says === "all-alike")
      return [`all matched equally well: nothing to compare (n = ${String(lesson.dyads)}).`];
    const { upper, lower, difference } = lesson;
    return [
      `${share(upper)} among the better matched, ${share(lower)} among the others.`,
      `A difference of ${points(difference.value)} ${Math.abs(wholePoints(difference.value)) === 1 ? "point" : "points"} (from ${points(difference.from)} to ${points(difference.to)}): ${lessons.verdicts[lesson.says]}`,
    ];
  },
  verdicts: {
    none: "nothing clear.",
    more: "the better matched do better.",
    less: "the better matched do less well. Look at how the question is understood.",
  },
};
