import { indifferenceOf } from "../../intake/answers/indifference.ts";
import { learnedOptions, listedOptions } from "../../intake/answers/options.ts";
import { seemsToSuitAnybody } from "../../intake/vocabulary/suits-anybody.ts";
import type { Report } from "../../issues/issue.ts";
import { fold } from "../../people/fold.ts";
import type { Criterion } from "../../programme/settings.ts";
import { titlesOf } from "../../programme/titles.ts";
import { sampleRows } from "../../tabs/sample-rows.ts";
import type { Role } from "../../people/person.ts";
import { type CriterionTexts, type Rosters, type TextCounts, countTexts } from "./criterion-texts.ts";

/** Whether a criterion counts in the scores. */
export function counts({ on, weight }: Criterion): boolean {
  return on !== false && (weight ?? 1) > 0;
}

/** More names would not be read. */
export const MOST_NAMES = 8;

/** Each different option of a side, with how many answers hold it; those that anybody suits are not there. */
type OptionCounts = ReadonlyMap<string, number>;

/** What each side of a criterion answers, its options listed or learned as for the scores. */
function optionCounts(criterion: Criterion, texts: CriterionTexts): Record<Role, OptionCounts> {
  const { options = [], equivalents = [] } = criterion;
  const parse =
    options.length + equivalents.length > 0
      ? listedOptions(options, equivalents)
      : learnedOptions([], texts.both);
  const isAny = indifferenceOf(criterion.any);
  const count = (cells: TextCounts): OptionCounts => {
    const tally = new Map<string, number>();
    for (const [cell, people] of cells)
      for (const { key } of parse(cell)) tally.set(key, (tally.get(key) ?? 0) + people);
    for (const key of tally.keys()) if (isAny(key)) tally.delete(key);
    return tally;
  };
  return { mentee: count(texts.mentee), mentor: count(texts.mentor) };
}

/** Below this share of what mentees look for, two lists of options have too little in common. */
const FEW = 0.5;

/** How many different options two lists have in common, where these are few, or none of times; null where they are not. */
function fewCommon(
  { kind }: Criterion,
  { mentee: needs, mentor: offers }: Record<Role, OptionCounts>,
): number | null {
  let [all, common, different] = [0, 0, 0];
  for (const [key, count] of needs) {
    all += count;
    if (!offers.has(key)) continue;
    common += count;
    different++;
  }
  return all === 0 || offers.size === 0 || common >= FEW * all || (kind === "overlap" && common > 0)
    ? null
    : different;
}

/** Whether a criterion that counts compares needs or times by their options. */
function isCompared(criterion: Criterion): boolean {
  return counts(criterion) && (criterion.kind === "covers" || criterion.kind === "overlap");
}

/** Where the answers of so many people have enough in common, those of all have. */
const ENOUGH = 1000;

/** Reports `few-common-options` for each need of which hardly anything, and times of which nothing, is offered in the same words. */
export function reportFewCommon(
  criteria: readonly Criterion[],
  rosters: Rosters,
  textsOf: (criterion: Criterion) => CriterionTexts,
  report: Report,
): void {
  const { mentee, mentor } = rosters;
  const some = { mentee: sampleRows(mentee.rows, ENOUGH), mentor: sampleRows(mentor.rows, ENOUGH) };
  const isLarge = some.mentee !== mentee.rows || some.mentor !== mentor.rows;
  for (const criterion of criteria.filter(isCompared)) {
    if (
      isLarge &&
      fewCommon(criterion, optionCounts(criterion, countTexts(criterion, rosters, some))) === null
    )
      continue;
    const counted = optionCounts(criterion, textsOf(criterion));
    const common = fewCommon(criterion, counted);
    if (common === null) continue;
    const names = [titlesOf(criterion.mentee)[0] ?? "", titlesOf(criterion.mentor)[0] ?? ""];
    report("few-common-options", {}, { names, count: common, rule: String(counted.mentee.size) });
  }
}

/** Kinds that know no indifference, or compare no options. */
const WITHOUT_INDIFFERENCE: ReadonlySet<Criterion["kind"]> = new Set(["chosen", "affinity", "text"]);

/**
 * Reports `anybody-unlisted` for each criterion that counts in which answers seem to say that anybody suits and are none of
 * those that do: they match nobody.
 */
export function reportAnybody(
  criteria: readonly Criterion[],
  textsOf: (criterion: Criterion) => CriterionTexts,
  report: Report,
): void {
  for (const criterion of criteria.filter(counts)) {
    if (WITHOUT_INDIFFERENCE.has(criterion.kind)) continue;
    const isAny = indifferenceOf(criterion.any);
    const names = [...textsOf(criterion).both.keys()].filter(
      (text) => seemsToSuitAnybody(text) && !isAny(fold(text)),
    );
    const label = criterion.label ?? criterion.kind;
    if (names.length > 0) report("anybody-unlisted", {}, { read: label, names: names.slice(0, MOST_NAMES) });
  }
}
