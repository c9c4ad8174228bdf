import type { Report } from "../issues/issue.ts";
import type { Criterion } from "../programme/settings.ts";
import { reportChosen } from "./chosen.ts";
import { type ScoringSources, choosersOf, sidesOf } from "./criteria.ts";
import { reportUnreadNumbers } from "./numbers.ts";
import type { Active } from "./matrix.ts";
import type { Scores } from "./score.ts";
import { reportUnreadCommas } from "./unread-commas.ts";
import { type Emphasis, reportWishes } from "./wishes.ts";

/** Reports `not-a-number`, `off-ladder`, `chosen-unknown` and `comma-unread`. */
function reportCriterion({ criterion, kernel }: Active, sources: ScoringSources, report: Report): void {
  const { mentees, mentors } = sources;
  switch (criterion.kind) {
    case "near":
    case "ahead":
      reportUnreadNumbers(criterion, sidesOf(criterion, sources), report);
      return;
    case "chosen": {
      const sides = [choosersOf(mentees, criterion.mentee), choosersOf(mentors, criterion.mentor)];
      for (const [index, side] of sides.entries()) reportChosen(side, kernel.unknown?.[index] ?? [], report);
      return;
    }
    default:
      reportUnreadCommas([criterion], sources, report);
  }
}

/** Whether any criterion tells pairs apart. */
export function tellsApart(
  criteria: readonly Criterion[],
  { unanswered }: Pick<Scores, "unanswered">,
): boolean {
  return criteria.some(
    (criterion) => criterion.on !== false && criterion.weight !== 0 && !unanswered.includes(criterion),
  );
}

/**
 * Reports what could not be read of the answers that count in scores, `wish-unknown` for names of criteria that there are
 * not, `criterion-unanswered` for a criterion that no pair answered, and `no-criteria` where none tells pairs apart.
 */
export function reportAnswers(
  criteria: readonly Criterion[],
  sources: ScoringSources,
  emphasis: Emphasis | undefined,
  scores: Scores,
  report: Report,
): void {
  reportWishes(sources.mentees, criteria, emphasis, report);
  for (const active of scores.actives) reportCriterion(active, sources, report);
  const isScored = scores.values.length > 0;
  for (const { label, kind } of isScored ? scores.unanswered : [])
    report("criterion-unanswered", {}, { rule: label ?? kind });
  if (!tellsApart(criteria, scores)) report("no-criteria");
}
