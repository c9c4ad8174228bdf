import { fold } from "../people/fold.ts";
import { type Cell, cellText, isSaid } from "../tabs/table.ts";
import type { ReviewCells, TabLayout } from "./sheet.ts";

/** What somebody of the committee thinks of a dyad, the most favourable first. */
export const OPINIONS = ["for", "discuss", "against"] as const;
export type Opinion = (typeof OPINIONS)[number];

/** A column of the dyads tab that somebody of the committee fills in. */
export interface ReviewColumn {
  /** Name or initials. */
  readonly reviewer: string;
  /** From 0. */
  readonly column: number;
}

/** What somebody of the committee said of the dyad of a row. */
export interface Review {
  readonly reviewer: string;
  /** Null where the cell is blank. */
  readonly opinion: Opinion | null;
  /** As the cell says it. */
  readonly text: string;
}

/** What the title of such a column begins with, before a colon. */
const BEGINNINGS: readonly string[] = ["avis", "opinion"];

const OPINION_WORDS: Record<Opinion, readonly string[]> = {
  for: ["pour", "favorable", "oui", "d'accord", "for", "in favour", "in favor", "yes", "agree"],
  discuss: ["a discuter", "to discuss"],
  against: ["contre", "defavorable", "non", "against", "no", "disagree"],
};

/** Whose opinions a column holds, by its title; null for any other column. */
export function reviewerOf(title: string): string | null {
  const [beginning = "", ...others] = title.split(":");
  const reviewer = others.join(":").trim();
  return reviewer !== "" && BEGINNINGS.includes(fold(beginning)) ? reviewer : null;
}

/** What tells a member of the committee from the others: the name, folded; of initials, however they are written, the letters alone. */
export function memberKey(name: string): string {
  const words = fold(name).split(/[ .-]/).filter(isSaid);
  return words.every((word) => word.length === 1) ? words.join("") : fold(name);
}

/** An opinion in words; whatever is none of the words is to be discussed, and null is a blank. */
export function readOpinion(text: string): Opinion | null {
  if (text.trim() === "") return null;
  const word = fold(text);
  return OPINIONS.find((opinion) => OPINION_WORDS[opinion].includes(word)) ?? "discuss";
}

/** Whether a text is one of the words of an opinion, and says no more. */
export function isPlainOpinion(text: string): boolean {
  return OPINIONS.some((opinion) => OPINION_WORDS[opinion].includes(fold(text)));
}

type Rows = readonly (readonly Cell[])[];

/** The columns of a dyads tab that hold opinions. */
function reviewColumns(
  rows: Rows,
  { ownColumns, headerRow }: Pick<TabLayout, "ownColumns" | "headerRow">,
): ReviewColumn[] {
  return ownColumns.flatMap((column) => {
    const reviewer = reviewerOf(cellText(rows[headerRow]?.[column]));
    return reviewer === null ? [] : [{ reviewer, column }];
  });
}

/** Parts columns into the first of each reviewer, and what is there once more. */
function firstOfEach(all: readonly ReviewColumn[]): Pick<TabReviews, "columns" | "doubled"> {
  const columns = new Map<string, ReviewColumn>();
  for (const each of all) {
    const key = memberKey(each.reviewer);
    if (!columns.has(key)) columns.set(key, each);
  }
  const first = [...columns.values()];
  return { columns: first, doubled: all.filter((each) => !first.includes(each)) };
}

/** What the committee said in one row of the tab, one entry for each column, blanks included. */
function reviewsIn(cells: readonly Cell[] = [], columns: readonly ReviewColumn[]): Review[] {
  return columns.map(({ reviewer, column }) => {
    const text = cellText(cells[column]);
    return { reviewer, opinion: readOpinion(text), text };
  });
}

/** Whether somebody is for the dyad and somebody against. */
export function isDivided(reviews: readonly Review[]): boolean {
  return (["for", "against"] as const).every((side) => reviews.some(({ opinion }) => opinion === side));
}

/** Whether somebody who said something is not simply for the dyad. */
export function hasReserve(reviews: readonly Review[]): boolean {
  return reviews.some(({ opinion }) => opinion !== null && opinion !== "for");
}

/** The columns of opinions of a tab, and what they say. */
export interface TabReviews {
  readonly columns: readonly ReviewColumn[];
  /** Further columns of somebody who has one: what they say does not count. */
  readonly doubled: readonly ReviewColumn[];
  /** What the committee said in a row, from 0 below the head; −1 for none. */
  of(row: number): readonly Review[];
}

export function readReviews(
  rows: Rows,
  layout: Pick<TabLayout, "ownColumns" | "headerRow" | "head">,
): TabReviews {
  const { columns, doubled } = firstOfEach(reviewColumns(rows, layout));
  return { columns, doubled, of: (row) => reviewsIn(row < 0 ? [] : rows[layout.head + row], columns) };
}

/**
 * The columns of opinions of a new tab: those of the tab before that say anything or whose reviewer is still of the
 * committee, then those of whoever joined it.
 *
 * @param rows for each row of the new tab what was said of the very same dyad.
 */
export function reviewCells(
  committee: readonly string[],
  columns: readonly ReviewColumn[],
  rows: readonly (readonly Review[])[],
  titleOf: (reviewer: string) => string,
): ReviewCells[] {
  const members = new Map(committee.map((reviewer) => [memberKey(reviewer), reviewer]));
  const cellsOf = (reviewer: string, from: number): ReviewCells => {
    const key = memberKey(reviewer);
    const texts = rows.map((said) => said.find((review) => memberKey(review.reviewer) === key)?.text ?? "");
    return { title: titleOf(reviewer), from, texts };
  };
  const earlier = columns.map(({ reviewer, column }) => ({ ...cellsOf(reviewer, column), reviewer }));
  const stays = ({ reviewer, texts }: (typeof earlier)[number]): boolean =>
    members.has(memberKey(reviewer)) || texts.some((text) => text !== "");
  const kept = earlier.filter(stays).map(({ title, from, texts }) => ({ title, from, texts }));
  for (const { reviewer } of columns) members.delete(memberKey(reviewer));
  return [...kept, ...[...members.values()].map((reviewer) => cellsOf(reviewer, -1))];
}
