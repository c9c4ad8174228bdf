import { type Entry, distance } from "../links/participants.ts";
import type { Circle } from "./circle.ts";
import type { Answer, AnswerRow, Asking, RelationWords } from "./doubt.ts";
import { isAboutMention } from "./effects.ts";

/** Who wrote a text that may mean several people; null for a row of the Links tab. */
export interface Writer {
  readonly entry: Entry | null;
  readonly asking: Asking;
}

/** That the text means one of the candidates; where they are of several organisations, that it means each in theirs. */
export function sameAnswers(
  text: string,
  writers: readonly Writer[],
  candidates: readonly Entry[],
  circle: Circle,
  words: RelationWords,
): Answer[] {
  const ofText = candidates.map((candidate) => aboutText(text, words.same, candidate, circle));
  const same = candidates.flatMap((_, candidate): Answer[] => {
    const row = ofText[candidate] ?? null;
    const rows = row === null ? aboutManagers(writers, candidates[candidate], circle, words) : [row];
    return rows === null ? [] : [{ says: "same", candidate, rows }];
  });
  const rows = allOf(ofText);
  return rows !== null && areApart(writers, candidates, circle) ? [...same, { says: "each", rows }] : same;
}

/** That the text means none of the candidates; none where that cannot be said. */
export function differentAnswers(
  text: string,
  candidates: readonly Entry[],
  circle: Circle,
  words: RelationWords,
): Answer[] {
  const rows = allOf(candidates.map((candidate) => aboutText(text, words.different, candidate, circle)));
  return rows === null ? [] : [{ says: "different", rows }];
}

/** Whether candidates are of different organisations, and so are those who wrote of them. */
function areApart(
  writers: readonly Writer[],
  candidates: readonly Entry[],
  { participants: { organisations } }: Circle,
): boolean {
  const isColleague = (some: Entry, other: Entry): boolean =>
    distance(organisations[some.person], organisations[other.person]) === 0;
  const meant = writers.map(({ entry }) => {
    const colleagues = candidates.filter((candidate) => entry !== null && isColleague(entry, candidate));
    return colleagues.length === 1 ? colleagues[0] : null;
  });
  return candidates.length > 1 && new Set(allOf(meant)).size === candidates.length;
}

/** The row that says it of the text itself; null where it would say more. */
function aboutText(text: string, relation: string, candidate: Entry, circle: Circle): AnswerRow | null {
  const rows = circle.namesOf(candidate).map((end): AnswerRow => [text, relation, end]);
  return rows.find((row) => isAboutMention(circle, text, row, candidate)) ?? null;
}

/** The rows that say it of the manager of each who wrote it; null where somebody cannot be named without doubt. */
function aboutManagers(
  writers: readonly Writer[],
  candidate: Entry | undefined,
  circle: Circle,
  words: RelationWords,
): AnswerRow[] | null {
  const upper = candidate === undefined ? null : circle.endOf(candidate);
  const rows = writers.map(({ entry, asking }): AnswerRow | null => {
    const lower = entry === null || asking !== "manager" ? null : circle.endOf(entry);
    return lower === null || upper === null ? null : [lower, words.manager, upper];
  });
  return rows.length === 0 ? null : allOf(rows);
}

/** The values; null where one is missing. */
function allOf<Value>(values: readonly (Value | null | undefined)[]): Value[] | null {
  const present = values.flatMap((value) => (value === null || value === undefined ? [] : [{ value }]));
  return present.length === values.length ? present.map(({ value }) => value) : null;
}
