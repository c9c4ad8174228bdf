import { fold } from "../people/fold.ts";
import { type Kept, NOTHING_KEPT, dyadRow, unplacedRow } from "../dyads/row.ts";
import { type Run, dyadsOf, figuresOf } from "./run.ts";
import { COLUMNS, type DyadsSheet, STATUSES } from "../dyads/sheet.ts";
import type { Unplaced } from "./unplaced.ts";
import type { DyadWords, RunWords } from "../dyads/words.ts";

/** What people wrote of a mentee in the tab before: a note travels, a decision only with the dyad it was taken on. */
function keptOf(
  { cohort, earlier }: Run,
  mentee: number,
  mentor: number,
): { kept: Kept; confirmed: boolean } {
  const [key, label] = [cohort.mentees[mentee]?.key ?? "", cohort.menteeLabels[mentee] ?? ""];
  const row = earlier?.rowOf({ key, label }) ?? null;
  if (row === null) return { kept: NOTHING_KEPT, confirmed: false };
  const isSame =
    row.mentorKey === cohort.mentors[mentor]?.key ||
    fold(row.mentor) === fold(cohort.mentorLabels[mentor] ?? "");
  const confirmed = row.status === "confirmed" && mentor >= 0 && isSame;
  return { kept: confirmed ? row.kept : { ...NOTHING_KEPT, note: row.kept.note }, confirmed };
}

/** The dyads tab of a run: one row for each mentee, in the order of their tab. */
export function toSheet(
  run: Run,
  withoutMentor: readonly Unplaced[],
  words: DyadWords & RunWords,
): DyadsSheet {
  const { cohort, assignment } = run;
  const dyads = new Map(dyadsOf(run).map((dyad) => [dyad.mentee, dyad]));
  const unplaced = new Map(withoutMentor.map((entry) => [entry.mentee, entry]));
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
        return unplacedRow(cohort, words, { mentee, explanation, kept: keptOf(run, mentee, -1).kept });
      }
      const uses = { mentee: 1, mentor: assignment.loads[dyad.mentor] ?? 0 };
      const { kept, confirmed } = keptOf(run, mentee, dyad.mentor);
      const status = !dyad.locked ? "proposed" : confirmed ? "confirmed" : "locked";
      return dyadRow(cohort, words, { mentee, mentor: dyad.mentor, status, uses, kept });
    }),
    settings: cohort.settings,
  };
}
