import { Refusal, personWords } from "./reply.ts";
import { type Writes, succeeds, whole } from "./writes.ts";

const PATIENCE_MS = 5_000;

/**
 * Runs `work`, whole or not at all, while nobody else writes in this workbook with Dyade.
 *
 * @throws {Refusal} when somebody does, or when it fails.
 */
export function alone<T>(work: (writes: Writes) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refusal(personWords().busy);
  try {
    return whole(work);
  } finally {
    quietly(() => lock.releaseLock());
  }
}

/** Does what may fail without anybody having to know: nothing that was written depends on it. */
export function quietly(work: () => void): void {
  succeeds(work);
}
