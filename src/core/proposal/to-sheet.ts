import { type Kept, NOTHING_KEPT, dyadRow, unplacedRow } from "../dyads/row.ts";
import { pairKey } from "../dyads/read-rows.ts";
import type { RefusedPair } from "../dyads/tab/hidden-state.ts";
import { type Run, dyadsOf, figuresOf } from "./run.ts";
import { COLUMNS, type DyadsSheet, STATUSES } from "../dyads/sheet.ts";
import type { Unplaced } from "./unplaced.ts";
import type { DyadWords, RunWords } from "../dyads/words.ts";

/** What people wrote of a mentee in the tab before: a note travels, a decision only with the dyad it was taken on. */
function keptOf({ earlier }: Run, words: DyadWords & RunWords, mentee: number, mentor: number): KeptCells {
  const row = earlier?.rowOf(mentee) ?? null;
  if (row === null) return { kept: NOTHING_KEPT, status: "", isChosen: false };
  // Neither then nor now has this mentee a mentor, or it is the same one.
  const isSame = mentor < 0 ? row.mentorText === "" : row.mentor === mentor;
  // What is to be discussed is open: it stays with its dyad, and binds no run.
  const isToDiscuss = row.status === "discuss" && row.mentorText !== "";
  const isOpenStatus = isToDiscuss || (row.status === null && row.statusText !== "");
  if (isSame) {
    const isChosen = earlier?.chosen.some((pair) => pair[0] === mentee && pair[1] === mentor) === true;
    const isKept = mentor >= 0 && (row.status === "confirmed" || row.status === "locked" || isToDiscuss);
    // The tab before may speak the other language.
    const status =
      isKept && row.status !== null ? words.statuses[row.status] : isOpenStatus ? row.statusText : "";
    return { kept: row.kept, status, isChosen };
  }
  const left = isOpenStatus ? words.ownStatus(row.statusText, row.mentorText) : "";
  const note = [row.kept.note, left].filter((text) => text !== "").join("\n");
  return { kept: { ...NOTHING_KEPT, note }, status: "", isChosen: false };
}

interface KeptCells {
  readonly kept: Kept;
  /** As people wrote it; `""` where the run says it. */
  readonly status: string;
  /** Whether a person chose this mentor, so that it is no proposal of the run. */
  readonly isChosen: boolean;
}

/** Pairs that were refused, by keys and names, for the tab after this one. */
function refusedPairs({ cohort, decisions, earlier }: Run): RefusedPair[] {
  const { mentees, mentors, menteeLabels, mentorLabels } = cohort;
  const here = decisions.refused.map(([mentee, mentor]) => [
    mentees[mentee]?.key ?? "",
    mentors[mentor]?.key ?? "",
    menteeLabels[mentee] ?? "",
    mentorLabels[mentor] ?? "",
  ]);
  return [...here, ...(earlier?.refusedAbsent ?? [])];
}

/** What people added to the rows of the tab before goes with their mentees. */
function earlierCells({ cohort, earlier }: Run): DyadsSheet["earlier"] {
  if (earlier === null) return null;
  const rows = [...cohort.mentees.keys()].map((mentee) => earlier.rowOf(mentee)?.index ?? -1);
  return { ...earlier.cells, rows };
}

/** The dyads tab of a run: one row for each mentee, in the order of their tab. */
export function toSheet(
  run: Run,
  withoutMentor: readonly Unplaced[],
  words: DyadWords & RunWords,
): DyadsSheet {
  const { cohort, assignment, earlier } = run;
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
        const { kept, status: keptStatus } = keptOf(run, words, mentee, -1);
        const status = keptStatus === "" ? words.statuses.toPlace : keptStatus;
        return unplacedRow(cohort, words, { mentee, status, explanation, kept, proposal: "" });
      }
      const { mentor, locked } = dyad;
      const uses = { mentee: 1, mentor: assignment.loads[mentor] ?? 0 };
      const { kept, status: keptStatus, isChosen } = keptOf(run, words, mentee, mentor);
      const status =
        keptStatus !== "" ? keptStatus : words.statuses[locked && !isChosen ? "locked" : "proposed"];
      const keys = [cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? ""] as const;
      const proposal = isChosen ? "" : pairKey(...keys);
      return dyadRow(cohort, words, { mentee, mentor, status, uses, kept, proposal });
    }),
    refused: refusedPairs(run),
    absent: earlier?.absentRows ?? [],
    earlier: earlierCells(run),
    settings: cohort.settings,
  };
}
