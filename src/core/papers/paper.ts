import { type Blank, BLANKS, type MessageWords, PAPER_BLANKS } from "../introduction/words.ts";
import { blanksIn, fillIn } from "../introduction/template.ts";
import type { LineKind, PaperWords } from "./words.ts";

export interface PaperLine {
  readonly kind: Exclude<LineKind, "paper">;
  readonly text: string;
}

/** What two people read, sign or write on together: a title, then lines. */
export interface Paper {
  readonly title: string;
  readonly lines: readonly PaperLine[];
}

/** The blanks of the messages, and those of papers alone. */
export function paperBlanks(
  { blanks }: Pick<MessageWords, "blanks">,
  { termBlank }: Pick<PaperWords, "termBlank">,
): Pick<MessageWords, "blanks"> {
  return { blanks: { ...blanks, term: termBlank } };
}

/** What a paper may leave blank; the first spelling of each, between braces. */
export function blanksOfPapers({ blanks }: Pick<MessageWords, "blanks">): string[] {
  return [...BLANKS, ...PAPER_BLANKS].map((blank) => `{${blanks[blank][0] ?? ""}}`);
}

/** Lines one after the other as papers; those before the first title make one without a title. */
export function papersOf(lines: PaperWords["lines"]): Paper[] {
  const papers: { title: string; lines: PaperLine[] }[] = [];
  for (const [kind, text] of lines) {
    if (kind === "paper" || papers.length === 0)
      papers.push({ title: kind === "paper" ? text : "", lines: [] });
    if (kind !== "paper") papers[papers.length - 1]?.lines.push({ kind, text });
  }
  return papers;
}

const textsOf = (papers: readonly Paper[]): string =>
  papers.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]).join("\n");

/** Blanks that are filled in with one of the two. */
const OF_PEOPLE: readonly Blank[] = ["mentee", "mentor", "menteeEmail", "mentorEmail"];

/** Whether a paper would name one of the two at least. */
export function namesAnybody(paper: Paper, words: Pick<MessageWords, "blanks">): boolean {
  const { blanks } = blanksIn(textsOf([paper]), words);
  return OF_PEOPLE.some((blank) => blanks.has(blank));
}

/** What papers leave blank that nobody has given a word for yet, and what stands between braces and is no blank. */
export function unfilled(
  papers: readonly Paper[],
  values: Readonly<Partial<Record<Blank, string>>>,
  words: Pick<MessageWords, "blanks">,
): { readonly blanks: readonly Blank[]; readonly unknown: readonly string[] } {
  const { blanks, unknown } = blanksIn(textsOf(papers), words);
  return { blanks: [...blanks].filter((blank) => values[blank] === undefined), unknown };
}

/** A paper with its blanks filled in. A line that then has nothing to say is left out. */
export function filledPaper(
  { title, lines }: Paper,
  values: Readonly<Partial<Record<Blank, string>>>,
  words: Pick<MessageWords, "blanks">,
): Paper {
  const filledLines = lines.map(({ kind, text }) => ({ kind, text: fillIn(text, values, words) }));
  return {
    title: fillIn(title, values, words),
    lines: filledLines.filter(({ text }, at) => text !== "" || lines[at]?.text === ""),
  };
}
