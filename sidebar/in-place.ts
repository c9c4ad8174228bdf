import type { CellToShow } from "../src/server/rpc-types.ts";
import { dyadsTabOf, repairTab } from "./repair-tab.ts";
import type { Reader } from "./reader.ts";
import type { Call } from "./rpc.ts";
import type { Action } from "./state.ts";
import { troubleOf } from "./trouble.ts";
import type { Workbook } from "./workbook.ts";

/** What the panel does without leaving its screen; what fails is said there. */
export interface InPlace {
  /** Goes to the first screen, which then learns what became of the workbook meanwhile. */
  home(workbook: Workbook): Promise<void>;
  /** Goes to the screen before a run, which then learns what became of the dyads tabs meanwhile. */
  prepare(workbook: Workbook): Promise<void>;
  /** Brings the coordinator to a cell. */
  show(cell: CellToShow): Promise<void>;
  /** Reads the workbook again; what was chosen in it and not kept yet still holds. */
  reread(workbook: Workbook): Promise<void>;
  /** Makes the decisions of another dyads tab those that the next run keeps. */
  chooseDyads(workbook: Workbook, sheetId: number): Promise<void>;
  /** Has a dyads tab checked, then reads the workbook again. */
  verify(workbook: Workbook, sheetId: number): Promise<void>;
  /** Writes a damaged dyads tab anew, then reads the workbook again. */
  repair(workbook: Workbook, sheetId: number): Promise<void>;
}

export interface InPlaceHost {
  readonly call: Call;
  readonly reader: Reader;
  readonly dispatch: (action: Action) => void;
  /** Moves the keyboard from the panel to the sheet. */
  readonly focusSheet: () => void;
}

export function startInPlace({ call, reader, dispatch, focusSheet }: InPlaceHost): InPlace {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    dispatch({ type: "trouble", trouble: null });
    try {
      await work();
    } catch (error) {
      dispatch({ type: "trouble", trouble: troubleOf(error) });
    }
  };
  const readAgain = async (workbook: Workbook): Promise<void> => {
    dispatch({ type: "reread", workbook: await reader.workbook(workbook) });
  };
  /** Goes to a screen with what was read before, which stays where it cannot be read anew: a run says what is in the way. */
  const enter = async (type: "home" | "setup", workbook: Workbook): Promise<void> => {
    dispatch({ type, workbook });
    const now = await reader.workbook(workbook).catch(() => null);
    if (now !== null) dispatch({ type: type === "home" ? "home-now" : "dyads-tabs", from: workbook, now });
  };
  return {
    home: (workbook) => enter("home", workbook),
    prepare: (workbook) => enter("setup", workbook),
    show: (cell) =>
      attempt(async () => {
        await call("showCell", cell);
        focusSheet();
      }),
    reread: (workbook) => attempt(() => readAgain(workbook)),
    chooseDyads: (workbook, sheetId) =>
      attempt(async () => {
        dispatch({ type: "dyads-tab", table: await dyadsTabOf(reader, workbook, sheetId) });
      }),
    verify: (workbook, sheetId) =>
      attempt(async () => {
        await call("verifyTab", { sheetId });
        await readAgain(workbook);
      }),
    repair: (workbook, sheetId) =>
      attempt(async () => {
        await repairTab({ call, reader }, workbook, sheetId);
        await readAgain(workbook);
      }),
  };
}
