import type { Issue, IssueCode } from "../issues/issue.ts";
import { type Entry, distance } from "../links/participants.ts";
import type { Circle } from "./circle.ts";
import type { MentionDoubt, RelationWords } from "./doubt.ts";
import { placeOf } from "./place-of.ts";
import { type Writer, differentAnswers, sameAnswers } from "./mention-answers.ts";
import { type Writing, writingsOf } from "./writings.ts";

/** Issues that ask whom a text means; those of each list are one question where the text is one. */
const ASKING: readonly (readonly IssueCode[])[] = [["name-alike", "manager-namesake"], ["manager-ambiguous"]];

/**
 * The questions whom a text means: one for each text, whatever its spelling and however often it was written. The row that
 * answers says it of the text itself where it can, for all who wrote it; else of the manager of each of them.
 */
export function mentionDoubts(
  issues: readonly Issue[],
  circle: Circle,
  words: RelationWords,
): MentionDoubt[] {
  const { people } = circle.participants;
  const writings = writingsOf(circle);
  return ASKING.flatMap((codes) => {
    const byText = new Map<string, Issue[]>();
    for (const issue of issues) {
      if (!codes.includes(issue.code)) continue;
      const { name, email } = people.mentionOf(issue.read ?? "");
      const key = name.key || email;
      byText.set(key, [...(byText.get(key) ?? []), issue]);
    }
    return [...byText].flatMap(([key, questions]) => {
      const [first] = questions;
      const candidates = candidatesOf(questions, circle);
      if (first === undefined || candidates.length === 0) return [];
      const text = first.read ?? "";
      const writers = writersOf(questions, writings.get(key) ?? [], candidates, circle);
      const answers = [
        ...sameAnswers(text, writers, candidates, circle, words),
        ...differentAnswers(text, candidates, circle, words),
      ];
      if (!answers.some(({ says }) => says === "same")) return [];
      return [
        {
          kind: "mention",
          key: JSON.stringify(["mention", codes[0], key, candidates.map(({ key: each }) => each)]),
          issues: questions,
          where: placeOf(first),
          text,
          writers: writers.map(({ entry, asking }) => ({
            person: entry === null ? null : circle.shown(entry),
            asking,
          })),
          candidates: candidates.map(circle.shown),
          answers,
        } satisfies MentionDoubt,
      ];
    });
  });
}

function candidatesOf(issues: readonly Issue[], circle: Circle): Entry[] {
  const byPerson = new Map(issues.flatMap(circle.namedBy).map((entry) => [entry.person, entry]));
  return [...byPerson.values()];
}

/** Who wrote the text where it may mean a candidate, each once; null for a row of the Links tab. */
function writersOf(
  issues: readonly Issue[],
  writings: readonly Writing[],
  candidates: readonly Entry[],
  { participants: { organisations }, sources: { tabs } }: Circle,
): Writer[] {
  const isNear = ({ person }: Entry): boolean =>
    candidates.some((candidate) => distance(organisations[person], organisations[candidate.person]) < 2);
  const cellOf = (...cell: readonly unknown[]): string => JSON.stringify(cell);
  const askedCells = new Set(issues.map(({ tab, row, column }) => cellOf(tab, row, column)));
  const isAsked = ({ entry, column }: Writing): boolean =>
    askedCells.has(cellOf(tabs[`${entry.role}s`], entry.row, column));
  const isAlike = issues.some(({ code }) => code === "name-alike");
  const concerned = writings.filter(
    (writing) => isAsked(writing) || (isAlike && (writing.asking === "avoid" || isNear(writing.entry))),
  );
  const once = new Map(
    concerned.map(({ entry, asking }) => [`${String(entry.person)} ${asking}`, { entry, asking }]),
  );
  const inLinks = issues.some(({ tab }) => tab === tabs.links);
  return [...once.values(), ...(inLinks ? [{ entry: null, asking: "link" as const }] : [])];
}
