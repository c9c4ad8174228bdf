// What a room may do with the workbook that it is given, beside reading it anew.
export { choicesToKeep } from "../choices-to-keep.ts";
export { unansweredForms } from "../unanswered-forms.ts";
export { obstacleIn } from "../dyads-tab.ts";
export type { Contents } from "../reader.ts";
export { dataCheck, dataCheckInTurns } from "../data-check.ts";
export {
  COLUMN_KEYS,
  KEPT_ASIDE,
  type ColumnKey,
  type Workbook,
  answerTabs,
  chooseableHeaders,
  headersOf,
  lacksResponses,
  questionsAside,
  shares,
  tabOf,
  waitingIn,
  withAside,
  writtenCriteria,
} from "../workbook.ts";
