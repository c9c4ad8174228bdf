import type { Cohort } from "../dyads/cohort.ts";
import { type DyadsTab, HEAD } from "../dyads/read-tab.ts";
import { STATUSES, type Status } from "../dyads/sheet.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { personFinder } from "./who-is-named.ts";

/** One dyad of a dyads tab, as people left it. Mentee and mentor are indices into the cohort. */
export interface MadeDyad {
  readonly mentee: number;
  readonly mentor: number;
  readonly status: Status;
  /** As the cell shows it, `""` where nobody decided. */
  readonly decidedOn: string;
  /** How a decision about this row names it. */
  readonly row: { readonly menteeKey: string; readonly mentee: string };
}

/** A dyads tab with its name, for issues. */
export interface NamedTab {
  readonly name: string;
  readonly tab: DyadsTab;
}

/**
 * The dyads of a tab with one of some statuses, in the order of the tab: whoever sorted, inserted or copied rows. A
 * dyad that stands twice counts once. Reports `person-not-recognised` for a row in which a name is nobody's.
 */
export function madeDyads(
  { name, tab }: NamedTab,
  cohort: Pick<Cohort, "mentees" | "mentors" | "menteeLabels" | "mentorLabels">,
  words: Pick<DyadWords, "statuses" | "headers">,
  statuses: readonly Status[],
  report: Report,
): MadeDyad[] {
  const findMentee = personFinder(cohort.mentees, cohort.menteeLabels);
  const findMentor = personFinder(cohort.mentors, cohort.mentorLabels);
  const statusOf = new Map(STATUSES.map((status) => [fold(words.statuses[status]), status]));
  const made = new Map<string, MadeDyad>();
  tab.rows.forEach((row, index) => {
    const status = statusOf.get(fold(row.status));
    if (status === undefined || !statuses.includes(status) || row.mentor === "") return;
    const mentee = findMentee(row.mentee, row.menteeKey);
    const mentor = findMentor(row.mentor, row.mentorKey);
    if (mentee === null || mentor === null) {
      const column = words.headers[mentee === null ? "mentee" : "mentor"];
      const read = mentee === null ? row.mentee : row.mentor;
      report("person-not-recognised", { tab: name, row: index + HEAD + 1, column }, { read });
      return;
    }
    const pair = `${String(mentee)} ${String(mentor)}`;
    if (made.has(pair)) return;
    made.set(pair, {
      mentee,
      mentor,
      status,
      decidedOn: String(row.kept.decidedOn),
      row: { menteeKey: row.menteeKey, mentee: row.mentee },
    });
  });
  return [...made.values()];
}
