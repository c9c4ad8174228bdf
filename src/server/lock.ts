import { Refusal } from "./reply.ts";
import { type Writes, quietly, asOne } from "./writes.ts";

const PATIENCE_MS = 5_000;

/**
 * Runs `work`, whole or not at all, while nobody else writes in this workbook with Dyade.
 *
 * @throws {Refusal} when somebody does, or when it fails.
 */
export function alone<T>(work: (writes: Writes) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refusal("busy");
  try {
    return asOne(work);
  } finally {
    quietly(() => lock.releaseLock());
  }
}
