import { setTimeout } from "node:timers/promises";

/** Lets go of the contexts of executions that are over: Node frees them between turns of its loop only. */
export async function turn(): Promise<void> {
  await setTimeout(0);
}
