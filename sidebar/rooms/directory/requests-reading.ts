import { type RequestedPair, requestedPair } from "../../../src/core/desk/requested-pair.ts";
import { type DeskReading, readDesk } from "../../room-kit/desk-reading.ts";
import type { Contents } from "../../room-kit/workbook.ts";
import { type DirectoryReading, readDirectory } from "./directory-reading.ts";

/** What the screen of requests works with: who asked for whom, and the people with their dyads. */
export interface RequestsReading extends DirectoryReading {
  readonly at: DeskReading;
}

/** @returns null where the answers allow no reading. */
export async function readRequestsRoom(
  contents: Contents,
  sheetId?: number,
): Promise<RequestsReading | null> {
  const [directory, at] = [readDirectory(contents), await readDesk(contents, sheetId)];
  return directory === null || at === null ? null : { ...directory, at };
}

/** What is known of two people of the answers, as the dyads tab sees them; null where one of them takes no part. */
export function pairOf(
  { programme, at }: RequestsReading,
  mentee: number,
  mentor: number,
): RequestedPair | null {
  return requestedPair(at.desk.cohort, at.dyads?.current ?? null, {
    mentee: programme.mentees.people[mentee]?.key ?? "",
    mentor: programme.mentors.people[mentor]?.key ?? "",
  });
}
