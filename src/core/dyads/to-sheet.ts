import { NOTHING_KEPT, dyadRow, unplacedRow } from "./row.ts";
import { type Run, type Unplaced, dyadsOf, figuresOf } from "./run.ts";
import { COLUMNS, type DyadsSheet, STATUSES } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** The dyads tab of a run: one row for each mentee, in the order of their tab. */
export function toSheet(run: Run, withoutMentor: readonly Unplaced[], words: DyadWords): DyadsSheet {
  const { cohort, assignment } = run;
  const dyads = new Map(dyadsOf(run).map((dyad) => [dyad.mentee, dyad]));
  const unplaced = new Map(withoutMentor.map((one) => [one.mentee, one]));
  return {
    language: cohort.settings.language,
    title: words.tabTitle,
    summary: words.summary(figuresOf(run)),
    headers: COLUMNS.map((name) => words.headers[name]),
    statuses: STATUSES.map((status) => words.statuses[status]),
    mentees: [...cohort.menteeLabels],
    mentors: [...cohort.mentorLabels],
    rows: [...cohort.mentees.keys()].map((mentee) => {
      const dyad = dyads.get(mentee);
      if (dyad === undefined) {
        const explanation = unplaced.get(mentee)?.explanation ?? "";
        return unplacedRow(cohort, words, { mentee, explanation, kept: NOTHING_KEPT });
      }
      const uses = { mentee: 1, mentor: assignment.loads[dyad.mentor] ?? 0 };
      return dyadRow(cohort, words, {
        ...dyad,
        status: dyad.locked ? "locked" : "proposed",
        uses,
        kept: NOTHING_KEPT,
      });
    }),
    settings: cohort.settings,
  };
}
