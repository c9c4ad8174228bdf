import { answeredTexts } from "../intake/answers/answers.ts";
import { isTight, unreadCommas } from "../intake/answers/tight-commas.ts";
import type { Report } from "../issues/issue.ts";
import type { Criterion, CriterionKind } from "../programme/settings.ts";
import { type ScoringSources, comparesOrganisations, sidesOf } from "./criteria.ts";

const NO_SETS: ReadonlySet<CriterionKind> = new Set(["near", "ahead", "chosen", "affinity", "text"]);

/** Whether a criterion compares options, cut out of the answers. */
function comparesSets(criterion: Criterion, sources: ScoringSources): boolean {
  return !NO_SETS.has(criterion.kind) && !comparesOrganisations(criterion, sources);
}

/** Reports `comma-unread` where an answer that counts may be several, typed without spaces. */
export function reportUnreadCommas(
  criteria: readonly Criterion[],
  sources: ScoringSources,
  report: Report,
): void {
  for (const criterion of criteria) {
    if (criterion.on === false || !comparesSets(criterion, sources)) continue;
    const { options = [], equivalents = [] } = criterion;
    const sides = sidesOf(criterion, sources);
    const texts = sides.flatMap(({ question, rows }) => answeredTexts(question, rows));
    if (!texts.some(isTight)) continue;
    const unread = unreadCommas(texts, [...options, ...equivalents.flat()]);
    for (const { question, rows, tab, rowNumbers } of sides) {
      rows.forEach((row, person) => {
        for (const { text, unknown } of answeredTexts(question, [row]).flatMap(unread)) {
          const where = { tab, row: rowNumbers[person] ?? 0, column: question.title };
          report("comma-unread", where, { read: text, names: unknown });
        }
      });
    }
  }
}
