import { isSaid } from "../tabs/table.ts";
import { type Kept, NOTHING_KEPT } from "../dyads/kept.ts";
import { possibleMentors } from "../cohort/possible.ts";
import { MOST_CHOICES, dyadRow, unplacedRow } from "../dyads/row.ts";
import { fold } from "../people/fold.ts";
import { factsOf, isToReview } from "../dyads/facts.ts";
import { loadsOf } from "../dyads/loads.ts";
import { pairKey } from "../dyads/read-rows.ts";
import { OPINIONS, type Review, reviewCells } from "../dyads/reviews.ts";
import { opinionsLine } from "./opinions-line.ts";
import type { RefusedPair } from "../dyads/tab/hidden-state.ts";
import { type Run, dyadsOf, figuresOf } from "./run.ts";
import { COLUMNS, type DyadsSheet, STATUSES, type SheetRow } from "../dyads/sheet.ts";
import type { Unplaced } from "./unplaced.ts";
import type { DyadWords, RunWords } from "../dyads/words.ts";

/** What people wrote of a mentee in the tab before: a note travels, a decision only with the dyad it was taken on. */
function keptOf({ earlier }: Run, words: DyadWords & RunWords, mentee: number, mentor: number): KeptCells {
  const row = earlier?.rowOf(mentee) ?? null;
  if (row === null) return { kept: NOTHING_KEPT, status: "", isChosen: false, reviews: [] };
  const reviews = (earlier?.reviews.of(row.index) ?? []).filter(({ text }) => text !== "");
  // Neither then nor now has this mentee a mentor, or it is the same one.
  const isSame = mentor < 0 ? row.mentorText === "" : row.mentor === mentor;
  // What is to be discussed is open: it stays with its dyad, and binds no run.
  const isToDiscuss = row.status === "discuss" && row.mentorText !== "";
  const isOpenStatus = isToDiscuss || (row.status === null && row.statusText !== "");
  const opinions = opinionsLine(row, reviews, words);
  if (isSame) {
    const isChosen = earlier?.chosen.some((pair) => pair[0] === mentee && pair[1] === mentor) === true;
    const isKept = mentor >= 0 && (row.status === "confirmed" || row.status === "locked" || isToDiscuss);
    // The tab before may speak the other language.
    const status =
      isKept && row.status !== null ? words.statuses[row.status] : isOpenStatus ? row.statusText : "";
    if (!row.isOtherMentor) return { kept: row.kept, status, isChosen, reviews };
    const note = [row.kept.note, opinions].filter(isSaid).join("\n");
    return { kept: { ...row.kept, note }, status, isChosen, reviews: [] };
  }
  const left = isOpenStatus ? words.ownStatus(row.statusText, row.mentorText) : "";
  const note = [row.kept.note, left, opinions].filter(isSaid).join("\n");
  return { kept: { ...NOTHING_KEPT, note }, status: "", isChosen: false, reviews: [] };
}

interface KeptCells {
  readonly kept: Kept;
  /** As people wrote it; `""` where the run says it. */
  readonly status: string;
  /** Whether a person chose this mentor, so that it is no proposal of the run. */
  readonly isChosen: boolean;
  /** What the committee said of this very dyad. */
  readonly reviews: readonly Review[];
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
function earlierCells({ earlier }: Run, order: readonly number[]): DyadsSheet["earlier"] {
  if (earlier === null) return null;
  const rows = order.map((mentee) => earlier.rowOf(mentee)?.index ?? -1);
  return { ...earlier.cells, rows };
}

/** Of a mentee without a mentor of whom nothing was looked for. */
const NOTHING_SAID: Pick<Unplaced, "ranked" | "without"> = {
  ranked: [],
  without: { cause: "", lacking: "", help: "" },
};

/** The mentees as a committee looks at them: those to place, then what needs attention, then the others, by name. */
function inOrder({ cohort }: Run, rows: readonly SheetRow[]): number[] {
  const mentorAt = COLUMNS.indexOf("mentor");
  const ranks = rows.map((row) => (row.cells[mentorAt] === "" ? 0 : isToReview(row) ? 1 : 2));
  // A collator would order names otherwise on another host.
  const names = cohort.menteeLabels.map(fold);
  const byName = (a: number, b: number): number => {
    const [first = "", second = ""] = [names[a], names[b]];
    return first < second ? -1 : first > second ? 1 : a - b;
  };
  return [...rows.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || byName(a, b));
}

/** The dyads tab of a run: one row for each mentee. */
export function toSheet(
  run: Run,
  withoutMentor: readonly Unplaced[],
  words: DyadWords & RunWords,
): DyadsSheet {
  const { cohort, earlier } = run;
  const { language } = cohort.settings;
  const dyads = new Map(dyadsOf(run).map((dyad) => [dyad.mentee, dyad]));
  const unplaced = new Map(withoutMentor.map((entry) => [entry.mentee, entry]));
  const loads = loadsOf([...dyads.values()]);
  const keptCells = [...cohort.mentees.keys()].map((mentee) =>
    keptOf(run, words, mentee, dyads.get(mentee)?.mentor ?? -1),
  );
  const possibleOf = possibleMentors(cohort);
  const rows = keptCells.map(({ kept, status: keptStatus, isChosen }, mentee) => {
    const dyad = dyads.get(mentee);
    if (dyad === undefined) {
      const { ranked, without } = unplaced.get(mentee) ?? NOTHING_SAID;
      const status = keptStatus === "" ? words.statuses.toPlace : keptStatus;
      return unplacedRow(cohort, words, { mentee, status, ranked, without, loads, kept, proposal: "" });
    }
    const { mentor, locked } = dyad;
    const status =
      keptStatus !== "" ? keptStatus : words.statuses[locked && !isChosen ? "locked" : "proposed"];
    const keys = [cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? ""] as const;
    const proposal = isChosen ? "" : pairKey(...keys);
    return dyadRow(cohort, words, {
      ...{ mentee, mentor, status, loads, kept, proposal },
      possible: possibleOf(mentee, MOST_CHOICES, mentor),
    });
  });
  const order = inOrder(run, rows);
  const ordered = order.flatMap((mentee) => rows[mentee] ?? []);
  return {
    language,
    title: words.tabTitle,
    facts: words.facts(factsOf(ordered, words)),
    provenance: words.provenance(figuresOf(run)),
    headers: COLUMNS.map((name) => words.headers[name]),
    statuses: STATUSES.map((status) => words.statuses[status]),
    opinions: OPINIONS.map((opinion) => words.opinions[opinion]),
    reviews: reviewCells(
      cohort.settings.committee ?? [],
      earlier?.reviews.columns ?? [],
      order.map((mentee) => keptCells[mentee]?.reviews ?? []),
      words.reviewTitle,
    ),
    mentees: [...cohort.menteeLabels],
    mentors: [...cohort.mentorLabels],
    rows: ordered,
    refused: refusedPairs(run),
    absent: earlier?.absentRows ?? [],
    earlier: earlierCells(run, order),
    settings: cohort.settings,
  };
}
