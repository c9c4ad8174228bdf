import { Refusal, personWords } from "./reply.ts";

const PATIENCE_MS = 5_000;

/** Runs `work` while nobody else writes in this workbook with Dyade. @throws {Refusal} when somebody does. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refusal(personWords().busy);
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
