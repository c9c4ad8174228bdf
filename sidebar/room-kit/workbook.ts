// What a room may do with the workbook that it is given, beside reading it anew.
export { choicesToKeep } from "../choices-to-keep.ts";
export { keepChoices } from "../keep-choices.ts";
export { unansweredForms } from "../unanswered-forms.ts";
export { obstacleIn } from "../dyads-tab.ts";
export type { Contents } from "../reader.ts";
export { dataCheck, dataCheckInTurns } from "../data-check.ts";
export { type Workbook, asKept, isChanged, withChoices, withoutWaiting } from "../workbook.ts";
export {
  COLUMN_KEYS,
  type ColumnKey,
  answerTabs,
  chooseableHeaders,
  headersOf,
  shares,
  tabOf,
  writtenCriteria,
} from "../workbook-columns.ts";
export { KEPT_ASIDE, questionsAside, waitingIn, withAside } from "../questions-aside.ts";
