import type { Report } from "../issues/issue.ts";
import { SILENT, type Side } from "./course.ts";
import type { SideName } from "./courses.ts";
import type { PulseAnswer } from "./pulse.ts";
import type { Heard, HeardOfDyad } from "./whose-answers.ts";

type HeardPulse = Heard<PulseAnswer>;

function sideOf(heard: readonly HeardPulse[]): Side {
  let last: HeardPulse | null = null;
  for (const statement of heard)
    if (last === null || statement.answer.time >= last.answer.time) last = statement;
  if (last === null) return SILENT;
  const met = heard
    .filter(({ unclear }) => !unclear)
    .flatMap(({ answer: { met: metAnswer, metOn, day } }) => {
      if (metAnswer !== "yes" && metOn === null) return [];
      return [metOn, day].filter((date) => date !== null).sort((a, b) => a - b)[0] ?? [];
    });
  return { latest: last.answer, unclear: last.unclear, metOn: met.length === 0 ? null : Math.min(...met) };
}

/**
 * What each of the two of every dyad said; the latest answer counts. Reports `duplicate-submission` for one that a later
 * answer of the same tab replaces.
 */
export function whoAnswered(
  heard: readonly HeardOfDyad<PulseAnswer>[],
  report: Report,
): Record<SideName, Side>[] {
  reportReplaced(
    heard.flatMap(({ mentee, mentor }) => [mentee, mentor]),
    report,
  );
  return heard.map(({ mentee, mentor }) => ({ mentee: sideOf(mentee), mentor: sideOf(mentor) }));
}

/** Reports once each answer that a later one of the same tab replaces. */
function reportReplaced(heard: readonly (readonly HeardPulse[])[], report: Report): void {
  const reportedAnswers = new Set<PulseAnswer>();
  for (const answers of heard) {
    for (const { answer } of answers) {
      const later = answers
        .map(({ answer: other }) => other)
        .filter(
          ({ tab, time, row }) =>
            tab === answer.tab && (time > answer.time || (time === answer.time && row > answer.row)),
        );
      const last = later.sort((a, b) => b.time - a.time || b.row - a.row)[0];
      if (last === undefined || reportedAnswers.has(answer)) continue;
      reportedAnswers.add(answer);
      const { tab, row, name, email } = answer;
      report("duplicate-submission", { tab, row }, { names: [name || email], count: last.row });
    }
  }
}
