import { WrittenUnread } from "../call-errors.ts";

/**
 * Writes, then reads; reads too where the writing failed, for some of it may have been done.
 *
 * @returns what the writing gave.
 * @throws what the writing failed with; {WrittenUnread} where all was written and only the reading failed.
 */
export async function writeThenRead<Value>(
  write: () => Promise<Value>,
  read: () => Promise<unknown>,
): Promise<Value> {
  let value: Value;
  try {
    value = await write();
  } catch (error) {
    await read().catch(() => null);
    throw error;
  }
  try {
    await read();
  } catch (error) {
    throw new WrittenUnread(error);
  }
  return value;
}
