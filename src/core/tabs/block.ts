/** Cells to write side by side and below each other; rows and columns count from 0. */
export interface Block<Value> {
  readonly row: number;
  readonly column: number;
  readonly values: Value[][];
}
