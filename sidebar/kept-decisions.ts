import { type DecisionCounts, countDecisions } from "../src/core/dyads/count-decisions.ts";
import { type EarlierDecisions, readEarlier } from "../src/core/proposal/earlier-decisions.ts";
import type { Workbook } from "./workbook.ts";

/** What a run made now would keep of the dyads tab that counts. */
export interface KeptDecisions {
  readonly counts: DecisionCounts;
  /** Of whom something was decided or written, and who cannot be found any more. */
  readonly lost: EarlierDecisions["lost"];
}

/** @returns null where no run can be made, where its settings bring decisions of their own, or where the tab cannot be read. */
export function keptDecisions(workbook: Workbook): KeptDecisions | null {
  const { programme } = workbook;
  if (programme === null || workbook.choices.decisions !== undefined) return null;
  const earlier = readEarlier(workbook.snapshot, programme);
  return earlier === null ? null : { counts: countDecisions(earlier), lost: earlier.lost };
}
