import type { Question } from "../intake/questions.ts";
import type { Cell } from "../tabs/table.ts";

/** One side of a criterion: the question and the row of cells of each person. */
export interface Side {
  readonly question: Question;
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a side was read, for the issues it gives. */
export interface Origin {
  readonly tab: string;
  readonly rowNumbers: readonly number[];
}
