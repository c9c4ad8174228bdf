// What a room may do with the workbook that it is given, beside reading it anew.
export type { Contents } from "../reader.ts";
export {
  COLUMN_KEYS,
  type ColumnKey,
  type Workbook,
  chooseableHeaders,
  headersOf,
  programmeOf,
  shares,
  tabOf,
  writtenCriteria,
} from "../workbook.ts";
