// What a room may do with the workbook that it is given, beside reading it anew.
export type { Contents } from "../reader.ts";
export { type Workbook, programmeOf, shares, tabOf } from "../workbook.ts";
