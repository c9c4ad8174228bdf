import { countUnverified } from "../src/core/dyads/unverified.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { dyadWords } from "../src/core/messages/index.ts";
import type { Table } from "../src/core/tabs/table.ts";
import { type ChosenTab, chosenTab, withChosenTab } from "./chosen-tab.ts";
import type { Call } from "./rpc.ts";
import { renamedEdit } from "./dyads-tab.ts";
import { reopenWorkbook } from "./reopen-workbook.ts";
import { type Workbook, openWorkbook } from "./workbook.ts";

/** What a screen is made from: the answers, the dyads tabs, or both. */
export type Sources = "answers" | "dyads" | "both";

/** What lies in the spreadsheet at one moment. */
export interface Contents {
  /** The one given, where the answers were not asked for. */
  readonly workbook: Workbook;
  /** Every dyads tab, the newest last; none where they were not asked for. */
  readonly dyadsTabs: readonly Table[];
}

interface ReadingOptions {
  /** The workbook in which a person chose the dyads tab that counts, where it is not the one read before. */
  readonly chosenIn?: Workbook;
  /** Hears that Google lets calls through, before all is read. */
  readonly onAnswer?: () => void;
}

/** Everything that the panel reads of the spreadsheet, for the first screens and for the rooms. */
export interface Reader {
  /**
   * The workbook as it is now, in one call of the server, and one more where another dyads tab than the newest counts.
   * @param before what was chosen in it and is not kept yet still holds.
   */
  workbook(before?: Workbook, options?: ReadingOptions): Promise<Workbook>;
  /** The sources as they are now, in one call of the server for each. */
  contents(before: Workbook, sources: Sources): Promise<Contents>;
}

type Given = readonly [snapshot: Snapshot, dyadsTabs: readonly Table[]];

/**
 * Where nothing was answered between two readings, both hold the same tables: what was computed from them still holds.
 * Where rows of the newest dyads tab changed since they were checked, a reading has them checked and is made again.
 */
export function startReader(call: Call): Reader {
  let tables: Snapshot["tables"] = [];
  let lastTried = "";

  /** Has the newest tab checked where that is needed; what could not be checked is not tried again until it changes. */
  const verify = async (newest: Table | undefined): Promise<boolean> => {
    if (newest === undefined || countUnverified(newest, dyadWords) === 0) return false;
    const state = JSON.stringify([newest.id, newest.rows]);
    if (state === lastTried) return false;
    lastTried = state;
    try {
      await call("verifyTab", { sheetId: newest.id });
      return true;
    } catch {
      // The screens say which rows are not checked, and offer to do it.
      return false;
    }
  };

  /** Has renamed questions kept in the newest tab under their new titles, so that the script can check it. */
  const adopt = async (snapshot: Snapshot): Promise<boolean> => {
    const edit = renamedEdit(snapshot);
    if (edit === null || snapshot.previous === undefined) return false;
    try {
      await call("editTab", edit);
      await call("verifyTab", { sheetId: snapshot.previous.id });
      return true;
    } catch {
      return false;
    }
  };

  const readAnswers = async (withTabs: boolean, onAnswer?: () => void): Promise<Given> => {
    const ask = (): Promise<Given> =>
      Promise.all([call("readWorkbook", {}), withTabs ? call("readDyadsTabs", {}) : []]);
    const given = await ask();
    onAnswer?.();
    const [snapshot] = given;
    return (await adopt(snapshot)) || (await verify(snapshot.previous)) ? ask() : given;
  };

  const readTabs = async (): Promise<readonly Table[]> => {
    const dyadsTabs = await call("readDyadsTabs", {});
    return (await verify(dyadsTabs[dyadsTabs.length - 1])) ? call("readDyadsTabs", {}) : dyadsTabs;
  };

  const open = ([now, dyadsTabs]: Given, choice: ChosenTab | null, before?: Workbook): Workbook => {
    if (JSON.stringify(now.tables) !== JSON.stringify(tables)) tables = now.tables;
    const snapshot = withChosenTab({ ...now, tables }, choice, dyadsTabs);
    return before === undefined ? openWorkbook(snapshot) : reopenWorkbook(before, snapshot);
  };

  return {
    async workbook(before, { chosenIn = before, onAnswer } = {}) {
      const choice = chosenIn === undefined ? null : chosenTab(chosenIn.snapshot);
      return open(await readAnswers(choice !== null, onAnswer), choice, before);
    },
    async contents(before, sources) {
      if (sources === "dyads") return { workbook: before, dyadsTabs: await readTabs() };
      const choice = chosenTab(before.snapshot);
      const given = await readAnswers(sources === "both" || choice !== null);
      return { workbook: open(given, choice, before), dyadsTabs: sources === "both" ? given[1] : [] };
    },
  };
}
