import { bySeverity } from "../issues/by-severity.ts";
import { levelOf, scoreOf } from "../cohort/cohort.ts";
import { explanationOf } from "../dyads/no-seat.ts";
import { contributions, reasonsFor } from "../dyads/reasons.ts";
import { type Run, dyadsOf, guaranteeFacts, seatsOf } from "./run.ts";
import type { Unplaced } from "./unplaced.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Issue } from "../issues/issue.ts";
import type { Link } from "../links/link.ts";
import { SAME_SCORE, blockingPairs } from "../matching/index.ts";
import { issueText, runWords } from "../messages/index.ts";
import type { Person } from "../people/person.ts";
import type { Language } from "../programme/settings.ts";
import type { Participant, Proposal } from "./proposal.ts";
import type { Outline } from "../reading/set-up.ts";

function participant(person: Person | undefined): Participant {
  return { name: person?.name ?? "", email: person?.email ?? "", row: person?.row ?? 0 };
}

/** The issues of a run with their words, most serious first. */
function issueEntries(issues: readonly Issue[], language: Language): Proposal["issues"] {
  return bySeverity(issues).map((issue) => {
    const { code, severity, tab, row, column } = issue;
    return {
      code,
      severity,
      ...(tab === undefined ? {} : { tab }),
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      message: issueText(issue, language),
    };
  });
}

/** What is said where the data allow no run: no dyads, and the issues that say why. */
export function emptyProposal(
  issues: readonly Issue[],
  language: Language,
  { people, settings }: Outline,
): Proposal {
  return {
    format: "dyade-proposal/1",
    language,
    people,
    dyads: [],
    unplaced: [],
    unused: [],
    placed: 0,
    total: 0,
    minimum: null,
    blockingPairs: 0,
    proof: { optimal: true, bound: 0, gap: 0 },
    conflicts: [],
    issues: issueEntries(issues, language),
    settings: settings ?? { format: "dyade-settings/1" },
  };
}

/** Every conflict and caution of the cohort, and what is unknown of the dyads proposed. */
function conflictsOf(run: Run): Link[] {
  const { links } = run.cohort;
  const unknown = dyadsOf(run).flatMap(({ mentee, mentor }) =>
    links.of(mentee, mentor).filter(({ level }) => level === "unknown"),
  );
  const all = [...links.list, ...unknown];
  return all.sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
}

/** What became of the guarantees, in words too. */
function guaranteesOf(run: Run): Proposal["guarantees"] {
  const { guarantees, cohort } = run;
  if (guarantees === null || guarantees === undefined) return undefined;
  const facts = guaranteeFacts(run);
  const words = runWords(cohort.settings.language).guarantees;
  const people = (mentees: readonly number[]) => mentees.map((mentee) => participant(cohort.mentees[mentee]));
  return {
    each: guarantees.each.map(({ rule, kept, people: size, cost, displaced, admitted, doubts }, index) => ({
      column: rule.column,
      places: rule.places,
      kept,
      people: size,
      cost,
      displaced: people(displaced),
      admitted: people(admitted),
      doubts,
      explanation: facts
        .slice(index, index + 1)
        .map(words.kept)
        .join(""),
    })),
    cost: guarantees.cost,
    explanation:
      facts.length < 2 || facts.every(({ cost }) => cost === null) ? "" : words.inAll(guarantees.cost),
  };
}

/** A run as `dyade-proposal/1`, its words in the programme's language. */
export function toProposal(
  run: Run,
  unplaced: readonly Omit<Unplaced, "ranked">[],
  words: DyadWords,
): Proposal {
  const { cohort, problem, assignment, issues } = run;
  const { mentors, mentees, settings } = cohort;
  const { placed, total, minimum, proof } = assignment;
  const guarantees = guaranteesOf(run);
  return {
    format: "dyade-proposal/1",
    language: settings.language,
    people: { mentors: mentors.length, seats: seatsOf(cohort), mentees: mentees.length },
    dyads: dyadsOf(run).map(({ mentee, mentor, locked }) => ({
      mentee: participant(mentees[mentee]),
      mentor: participant(mentors[mentor]),
      score: scoreOf(cohort, mentee, mentor),
      coverage: cohort.scores.coverage(mentee, mentor),
      level: levelOf(cohort, mentee, mentor),
      locked,
      reasons: reasonsFor(contributions(cohort, mentee, mentor), words),
    })),
    unplaced: unplaced.map(({ mentee, reason, without }) => ({
      mentee: participant(mentees[mentee]),
      reason,
      explanation: explanationOf(without),
    })),
    unused: mentors.flatMap((mentor, index) =>
      mentor.capacity > 0 && assignment.loads[index] === 0
        ? [{ mentor: participant(mentor), places: mentor.capacity }]
        : [],
    ),
    ...(guarantees === undefined ? {} : { guarantees }),
    placed,
    total,
    minimum,
    blockingPairs: blockingPairs(problem, assignment, SAME_SCORE).length,
    proof: { optimal: proof.optimal, bound: proof.bound, gap: proof.gap },
    conflicts: conflictsOf(run).map(({ mentee, mentor, kind, level, chain, relation, probable }) => ({
      mentee: participant(mentees[mentee]),
      mentor: participant(mentors[mentor]),
      kind,
      level,
      chain,
      ...(kind === "declared" && relation !== undefined ? { relation } : {}),
      ...(probable === true ? { probable } : {}),
    })),
    issues: issueEntries(issues, settings.language),
    settings,
  };
}
