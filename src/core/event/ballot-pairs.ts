import type { Ballot } from "./read-ballots.ts";

/** A mentee and a mentor by their places in the cohort. */
export interface VotedPair {
  readonly mentee: number;
  readonly mentor: number;
}

/** What ballots say of pairs. */
export interface VotedPairs {
  /** Those who chose each other, at any rank. */
  readonly mutual: readonly VotedPair[];
  /** Pairs that one of the two refused, each once. */
  readonly refused: readonly VotedPair[];
}

/** Finds the mutual choices and the refusals in ballots, in the order of the mentees, then of the mentors. */
export function votedPairs(ballots: readonly Ballot[]): VotedPairs {
  const chosenBy = { mentee: new Set<string>(), mentor: new Set<string>() };
  const pairs = new Map<string, VotedPair>();
  const refused = new Set<string>();
  for (const { role, person, choices, refused: refusals } of ballots) {
    const file = (other: number): string => {
      const pair = role === "mentee" ? { mentee: person, mentor: other } : { mentee: other, mentor: person };
      const key = `${String(pair.mentee)} ${String(pair.mentor)}`;
      pairs.set(key, pair);
      return key;
    };
    for (const other of choices) if (other !== null) chosenBy[role].add(file(other));
    for (const other of refusals) refused.add(file(other));
  }
  const inOrder = (keys: Iterable<string>): VotedPair[] =>
    [...keys]
      .flatMap((key) => pairs.get(key) ?? [])
      .sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
  return {
    mutual: inOrder([...chosenBy.mentee].filter((key) => chosenBy.mentor.has(key) && !refused.has(key))),
    refused: inOrder(refused),
  };
}
