import { gatherCohort } from "../cohort/gather.ts";
import { scoreOf } from "../cohort/cohort.ts";
import { firstChoices } from "../cohort/first-choices.ts";
import { solve } from "../cohort/solve.ts";
import { topicCriterion } from "../cohort/topics.ts";
import { topicsToRecruit } from "../desk/recruiting.ts";
import type { Problem } from "../matching/index.ts";
import type { Mentor } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Programme } from "../reading/read-programme.ts";
import { needsAndOffers } from "../scoring/needs-and-offers.ts";
import { type Steps, within } from "../steps.ts";
import { type Help, type SolvedRun, effectOf } from "./help.ts";

/** Somebody who is not there yet. */
const RECRUIT: Mentor = {
  ...{ key: "", role: "mentor", row: 0, name: "", email: "", organisation: "" },
  ...{ manager: [], avoid: [], capacity: 1 },
};

/** The programme with one more mentor, who offers a topic and leaves all other questions blank. */
function withRecruit(programme: Programme, criterion: Criterion, topic: string): Programme | null {
  const { mentors } = programme;
  const [title = ""] = titlesOf(criterion.mentor);
  const [column] = mentors.questions.find(title)?.columns ?? [];
  if (column === undefined) return null;
  const row: string[] = [];
  row[column.index] = topic;
  return {
    ...programme,
    mentors: {
      ...mentors,
      people: [...mentors.people, RECRUIT],
      rows: [...mentors.rows, Array.from(row, (cell) => cell ?? "")],
    },
  };
}

/** The problem with one more mentor of one place. @param column their score with each mentee. */
function widened(problem: Problem, column: Float64Array): Problem {
  const { mentorCount, menteeCount } = problem;
  const scores = new Float64Array(menteeCount * (mentorCount + 1));
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    const row = problem.scores.subarray(mentee * mentorCount, (mentee + 1) * mentorCount);
    scores.set(row, mentee * (mentorCount + 1));
    scores[mentee * (mentorCount + 1) + mentorCount] = column[mentee] as number;
  }
  return {
    ...problem,
    mentorCount: mentorCount + 1,
    scores,
    capacities: Int32Array.from([...problem.capacities, 1]),
  };
}

/**
 * What one more mentor would bring who offers a topic that lacks places, for the topics that lack the most. Such a mentor is
 * nobody yet: each criterion but the topic counts its mean, and no tie nor rule is in the way.
 */
export function* recruitHelps({ ready, groups }: SolvedRun): Steps<Help[]> {
  const { programme, cohort, problem } = ready;
  const criterion = topicCriterion(cohort.settings.criteria);
  const topics = criterion === null ? [] : topicsToRecruit(needsAndOffers(programme, criterion));
  const helps: Help[] = [];
  if (criterion === null || topics.length === 0) return helps;
  const choices = yield* within(firstChoices(cohort), 0, 0.1);
  const shifted = new Set(
    [...choices.pairs].map((pair) => pair + Math.floor(pair / Math.max(1, cohort.mentors.length))),
  );
  for (const [index, { text }] of topics.entries()) {
    const part = (share: number): number => 0.1 + (0.9 * (index + share)) / topics.length;
    const grown = withRecruit(programme, criterion, text);
    if (grown === null) continue;
    const gathered = yield* within(gatherCohort(grown), part(0), part(0.5));
    const column = Float64Array.from(cohort.mentees.keys(), (mentee) =>
      scoreOf(gathered.cohort, mentee, cohort.mentors.length),
    );
    const changed = widened(problem, column);
    const { assignment } = yield* within(
      solve(cohort, changed, { ...choices, pairs: shifted }),
      part(0.5),
      part(1),
    );
    const effect = effectOf(cohort, assignment.mentorOf, groups, column);
    helps.push({ change: { kind: "recruit", topic: text }, effect });
  }
  return helps;
}
