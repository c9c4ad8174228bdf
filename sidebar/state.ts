import { languageOf } from "../src/core/messages/index.ts";
import type { Outcome } from "../src/core/proposal/outcome.ts";
import type { Role } from "../src/core/people/person.ts";
import type { Language } from "../src/core/programme/settings.ts";
import type { Table } from "../src/core/tabs/table.ts";
import type { Clash } from "./clashes.ts";
import type { RoomName } from "./room-list.ts";
import type { Trouble } from "./trouble.ts";
import { type CriterionChange, type Workbook, changeCriterion, chooseTab } from "./workbook.ts";
import { isWaiting } from "./questions-aside.ts";

type Proposed = Extract<Outcome, { kind: "proposal" }>;
type Refused = Exclude<Outcome, Proposed>;

export type Stage = "saving" | "reading" | "pairing";

/** Where the dyads tab stands. */
export type Writing =
  | { readonly is: "under-way" }
  | { readonly is: "done"; readonly tab: string }
  | { readonly is: "failed"; readonly trouble: Trouble };

/** What the panel shows: one of these at a time. */
export type Screen =
  | { readonly at: "loading" }
  | { readonly at: "unread"; readonly trouble: Trouble }
  | { readonly at: "home"; readonly workbook: Workbook }
  | { readonly at: "setup"; readonly workbook: Workbook; readonly cancelled: boolean }
  | { readonly at: "menu"; readonly workbook: Workbook }
  | { readonly at: "room"; readonly workbook: Workbook; readonly room: RoomName }
  | { readonly at: "running"; readonly workbook: Workbook; readonly stage: Stage; readonly fraction: number }
  | {
      readonly at: "result";
      readonly workbook: Workbook;
      readonly proposed: Proposed;
      readonly writing: Writing;
    }
  | { readonly at: "refused"; readonly workbook: Workbook; readonly refused: Refused };

export interface State {
  /** The language chosen in the panel; null until then. */
  readonly chosen: Language | null;
  /** The language of the person at the keyboard. */
  readonly language: Language;
  readonly screen: Screen;
  /** Texts kept with the workbook since it was read, by name. */
  readonly kept: Readonly<Record<string, string>>;
  /** A call beside the screen's own work failed, such as showing a cell. */
  readonly trouble: Trouble | null;
  /** Whether another version of the script was put in while the panel is open. */
  readonly isOutdated: boolean;
  /** Choices that others made otherwise meanwhile, which the person is asked about. */
  readonly clashes: readonly Clash[];
}

/** What a coordinator may choose before a run. */
type Choice =
  | { readonly type: "tab"; readonly role: Role; readonly tab: string }
  | { readonly type: "criterion"; readonly index: number; readonly change: CriterionChange }
  | { readonly type: "left-out-first"; readonly first: boolean }
  /** The dyads tab whose decisions the next run keeps. */
  | { readonly type: "dyads-tab"; readonly table: Table };

export type Action =
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "kept"; readonly name: string; readonly text: string }
  | { readonly type: "reading" }
  | { readonly type: "unread"; readonly trouble: Trouble }
  /** `first`: the panel was just opened; `room`: where the menu item leads. */
  | { readonly type: "read"; readonly workbook: Workbook; readonly first: boolean; readonly room?: RoomName }
  | { readonly type: "home" | "setup" | "menu"; readonly workbook: Workbook }
  /** The workbook as it is now, on the first screen, unless the coordinator has gone on since `from`. */
  | { readonly type: "home-now"; readonly from: Workbook; readonly now: Workbook }
  | { readonly type: "room"; readonly room: RoomName; readonly workbook: Workbook }
  /** The room goes on with a workbook read anew; any other screen does that still shows the one before, `from`. */
  | { readonly type: "adopt"; readonly room: RoomName; readonly from: Workbook; readonly workbook: Workbook }
  /** The screen goes on with the workbook read again. */
  | { readonly type: "reread"; readonly workbook: Workbook }
  /** The dyads tabs as they are now, on the screen before a run, unless another one was chosen since `from`. */
  | { readonly type: "dyads-tabs"; readonly from: Workbook; readonly now: Workbook }
  | Choice
  | { readonly type: "stage"; readonly stage: Stage; readonly workbook: Workbook }
  | { readonly type: "progress"; readonly fraction: number }
  | { readonly type: "cancelled" }
  | { readonly type: "ended"; readonly outcome: Outcome }
  | { readonly type: "run-failed"; readonly trouble: Trouble }
  | { readonly type: "writing"; readonly writing: Writing }
  | { readonly type: "trouble"; readonly trouble: Trouble | null }
  | { readonly type: "clashes"; readonly clashes: readonly Clash[] }
  | { readonly type: "new-version" };

/** The panel before anything was read. `hint`: the locale of the browser, until the spreadsheet says better. */
export function initialState(chosen: Language | null, hint: string): State {
  return {
    ...{ chosen, language: chosen ?? languageOf(hint), screen: { at: "loading" } },
    ...{ kept: {}, trouble: null, isOutdated: false, clashes: [] },
  };
}

/** The state after an action; an action that no longer fits the screen, such as progress after a cancel, changes nothing. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "language":
      return { ...state, chosen: action.language, language: action.language };
    case "kept":
      return { ...state, kept: { ...state.kept, [action.name]: action.text } };
    case "trouble":
      return { ...state, trouble: action.trouble };
    case "new-version":
      return { ...state, isOutdated: true };
    case "clashes":
      return { ...state, clashes: action.clashes };
    default: {
      const screen = nextScreen(state.screen, action);
      if (screen === state.screen) return state;
      const language =
        action.type === "read"
          ? (state.chosen ?? languageOf(action.workbook.snapshot.locale))
          : state.language;
      const kept = isFresh(action) ? {} : state.kept;
      return {
        ...state,
        language,
        screen,
        kept,
        trouble: action.type === "run-failed" ? action.trouble : null,
      };
    }
  }
}

/** Whether a screen shows a workbook on which nothing is under way. */
function isResting(screen: Screen): screen is Extract<Screen, { at: "home" | "setup" | "menu" | "room" }> {
  return screen.at === "home" || screen.at === "setup" || screen.at === "menu" || screen.at === "room";
}

/** Whether the workbook of an action was just read, with all that is kept with it. */
function isFresh(action: Action): boolean {
  return action.type === "read" || (action.type === "stage" && action.stage === "pairing");
}

function nextScreen(
  screen: Screen,
  action: Exclude<Action, { type: "language" | "kept" | "trouble" | "new-version" | "clashes" }>,
): Screen {
  switch (action.type) {
    case "reading":
      return { at: "loading" };
    case "unread":
      return screen.at === "loading" ? { at: "unread", trouble: action.trouble } : screen;
    case "read":
      // An answer that comes after all, later than expected, is still welcome.
      return screen.at === "loading" || screen.at === "unread" ? afterReading(action) : screen;
    case "home":
      return { at: "home", workbook: action.workbook };
    case "home-now":
      return screen.at === "home" && screen.workbook === action.from
        ? { at: "home", workbook: action.now }
        : screen;
    case "setup":
      return { at: "setup", workbook: action.workbook, cancelled: false };
    case "menu":
      return { at: "menu", workbook: action.workbook };
    case "room":
      return { at: "room", workbook: action.workbook, room: action.room };
    case "adopt":
      return (screen.at === "room" && screen.room === action.room) ||
        (isResting(screen) && screen.workbook === action.from)
        ? { ...screen, workbook: action.workbook }
        : screen;
    case "reread":
      return isResting(screen) ? { ...screen, workbook: action.workbook } : screen;
    case "dyads-tabs":
      return screen.at === "setup" && screen.workbook.snapshot.previous === action.from.snapshot.previous
        ? { ...screen, workbook: withDyadsTabs(screen.workbook, action.now) }
        : screen;
    case "tab":
    case "criterion":
    case "left-out-first":
    case "dyads-tab":
      return screen.at === "setup"
        ? { ...screen, cancelled: false, workbook: chosen(screen.workbook, action) }
        : screen;
    case "stage":
      return screen.at === "setup" || screen.at === "running"
        ? { at: "running", workbook: action.workbook, stage: action.stage, fraction: 0 }
        : screen;
    case "progress":
      return screen.at === "running" && action.fraction > screen.fraction
        ? { ...screen, fraction: action.fraction }
        : screen;
    case "cancelled":
      return screen.at === "running" ? { at: "setup", workbook: screen.workbook, cancelled: true } : screen;
    case "run-failed":
      return screen.at === "running" ? { at: "setup", workbook: screen.workbook, cancelled: false } : screen;
    case "ended":
      return screen.at === "running" ? afterRun(screen.workbook, action.outcome) : screen;
    case "writing":
      return screen.at === "result" ? { ...screen, writing: action.writing } : screen;
  }
}

/**
 * The panel opens where the programme stands, or where the menu item leads. What is doubtful of the questions opens by
 * itself, before the first dyads are proposed.
 */
function afterReading({ workbook, first, room }: Extract<Action, { type: "read" }>): Screen {
  if (!first) return { at: "setup", workbook, cancelled: false };
  if (room !== undefined) return { at: "room", workbook, room };
  return isWaiting(workbook) ? { at: "room", workbook, room: "uses" } : { at: "home", workbook };
}

function afterRun(workbook: Workbook, outcome: Outcome): Screen {
  return outcome.kind === "proposal"
    ? { at: "result", workbook, proposed: outcome, writing: { is: "under-way" } }
    : { at: "refused", workbook, refused: outcome };
}

function chosen(workbook: Workbook, action: Choice): Workbook {
  switch (action.type) {
    case "tab":
      return chooseTab(workbook, action.role, action.tab);
    case "criterion":
      return changeCriterion(workbook, action.index, action.change);
    case "left-out-first":
      return { ...workbook, leftOutFirst: action.first };
    case "dyads-tab":
      return { ...workbook, snapshot: { ...workbook.snapshot, previous: action.table } };
  }
}

/** The workbook with the dyads tabs of a later reading; all else stays as it was. */
function withDyadsTabs(workbook: Workbook, { snapshot: { previous, dyadsTabs } }: Workbook): Workbook {
  const { previous: _previous, dyadsTabs: _dyadsTabs, ...rest } = workbook.snapshot;
  const snapshot = {
    ...rest,
    ...(previous === undefined ? {} : { previous }),
    ...(dyadsTabs === undefined ? {} : { dyadsTabs }),
  };
  return { ...workbook, snapshot };
}
