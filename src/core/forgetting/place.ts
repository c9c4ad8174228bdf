import type { DoubtReason } from "./spans.ts";

/** How somebody appears in a place, and what becomes of it. */
export type PlaceKind =
  /** A row of their own, taken out: an answer to a form, or a row of the Coordination tab or of a list. */
  | "answer"
  | "row"
  /** A row of a dyad, of which the other person's part stays. */
  | "dyad"
  /** A cell that names them beside or among others. */
  | "mention"
  /** A message to be sent to them, or about them, taken out; papers to print, left without a line. */
  | "message"
  | "paper"
  /** A tie that the Links tab states, taken out: nobody is left whom it keeps apart. */
  | "tie"
  /** Cells that nobody sees, notes of cells, items of dropdowns, texts and choices kept with the workbook. */
  | "hidden"
  | "note"
  | "dropdown"
  | "kept"
  | "settings"
  /**
   * What a formula works out, the text of a formula, that of a rule of cells (its formula, its help), and the name of a tab
   * or of the file: only a person can change these.
   */
  | "reckoned"
  | "formula"
  | "rule"
  | "name";

/** Somewhere in the workbook. */
export interface Place {
  readonly kind: PlaceKind;
  /** The name of the tab; `""` for what is kept with the workbook. */
  readonly tab: string;
  /** As a person counts; null for none. */
  readonly row: number | null;
  /** The title of the column, its letters for a formula and a rule; `""` for none. */
  readonly column: string;
  /** `C4`; left out where that helps nobody to find it. */
  readonly cell?: string;
}

const BY_HAND: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["reckoned", "formula", "rule", "name"]);

/** Kinds that only a person can do anything about. */
export function isByHand({ kind }: Pick<Place, "kind">): boolean {
  return BY_HAND.has(kind);
}

/**
 * `beside`: a text of people's own in a row that is about them. `row`: a row that may be their own. `message`: one that may
 * be to them or about them. `person`: somebody of the workbook who may be them, under another name or another address.
 */
export type QuestionReason = DoubtReason | "beside" | "row" | "message" | "person";

/** What a coordinator is asked of a text that may be about somebody else. */
export interface Question {
  /** The same for the same text in another reading. */
  readonly id: string;
  readonly reason: QuestionReason;
  /** The words in question. */
  readonly words: string;
  /** The text around them, as the cell has it. */
  readonly around: string;
  readonly places: readonly Place[];
}

/** That a text is about them, or is not. */
export type Verdict = "them" | "other";
