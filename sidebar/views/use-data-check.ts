import { useEffect, useState } from "preact/hooks";
import type { DataCheck } from "../../src/core/proposal/check-data.ts";
import { dataCheckInTurns, madeCheck } from "../data-check.ts";
import type { Workbook } from "../workbook.ts";

/** While criteria are being changed one after the other, nothing is checked: not so at the first opening. */
const QUIET_MS = 300;

/**
 * The check of a workbook, made after the screen is painted and beside it; until then the one before it, null where there
 * is none.
 */
export function useDataCheck(workbook: Workbook): DataCheck | null {
  const [check, setCheck] = useState(() => madeCheck(workbook));
  useEffect(() => {
    const present = madeCheck(workbook);
    if (present !== null) {
      setCheck(present);
      return;
    }
    const controller = new AbortController();
    const start = setTimeout(
      () => {
        dataCheckInTurns(workbook, controller.signal).then(setCheck, () => undefined);
      },
      check === null ? 0 : QUIET_MS,
    );
    return () => {
      clearTimeout(start);
      controller.abort();
    };
  }, [workbook]);
  return check;
}
