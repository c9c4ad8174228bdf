import type { SheetPlan } from "../../src/core/tabs/sheet-plan.ts";
import { Unanswered } from "../call-errors.ts";
import type { Call } from "../rpc.ts";

/** A follow-up tab that was asked for and of which no answer came: it may have been written. */
interface AwaitedTab {
  /** Its number among the follow-up tabs. */
  readonly number: number;
  /** Of its writing, by which the server knows it again. */
  readonly id: string;
}

/** By the calls of a panel, for the room may be left before the next try. */
const AWAITED = new WeakMap<Call, AwaitedTab>();

/** Whether a follow-up tab is one of which no answer had come; it is awaited no more. */
export function hasArrived(call: Call, number: number | undefined): boolean {
  const isAwaited = number !== undefined && AWAITED.get(call)?.number === number;
  if (isAwaited) AWAITED.delete(call);
  return isAwaited;
}

/**
 * Writes a follow-up tab. Tried again after no answer came, it is the same writing, though the tab before it was read anew.
 *
 * @returns the name of the tab.
 */
export async function writeAwaited(call: Call, plan: SheetPlan, number: number): Promise<string> {
  const id = AWAITED.get(call)?.id ?? crypto.randomUUID();
  AWAITED.set(call, { number, id });
  try {
    const { tab } = await call("writeTab", { ...plan, id });
    AWAITED.delete(call);
    return tab;
  } catch (error) {
    if (!(error instanceof Unanswered)) AWAITED.delete(call);
    throw error;
  }
}
