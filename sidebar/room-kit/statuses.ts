import type { Status } from "../../src/core/dyads/sheet.ts";

/** The dyads that are introduced and followed: those a person confirmed, and those locked if asked. */
export function statuses(locked: boolean): readonly Status[] {
  return locked ? ["confirmed", "locked"] : ["confirmed"];
}
