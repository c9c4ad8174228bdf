import type { DecidedDyad } from "../../../src/core/directory/request-states.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import type { Contents, Workbook } from "../../room-kit/workbook.ts";
import { decidedDyads } from "./decided-dyads.ts";

/** What the rooms of the directory work with, of one moment. */
export interface DirectoryReading {
  readonly workbook: Workbook;
  readonly programme: Programme;
  /** None where the dyads tabs were not asked for. */
  readonly dyads: readonly DecidedDyad[];
}

/** @returns null where the answers allow no reading. */
export function readDirectory({ workbook, dyadsTabs }: Contents): DirectoryReading | null {
  const { programme } = workbook;
  return programme === null ? null : { workbook, programme, dyads: decidedDyads(dyadsTabs) };
}
