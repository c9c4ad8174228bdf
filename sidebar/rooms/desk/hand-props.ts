import type { RowChange } from "../../../src/core/desk/decisions.ts";
import type { Call } from "../../rpc.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";

/** What the parts of the pair at hand share. */
export interface HandProps extends DeskProps {
  /** Tells what was done; `""` for nothing. */
  onDone(text: string): void;
}

/** Writes changes into the dyads tab that was read, and reads it again. */
export async function decideRows(
  { reading, task, refresh }: DeskProps,
  call: Call,
  decisions: readonly RowChange[],
): Promise<boolean> {
  const { dyads } = reading;
  if (dyads === null) return false;
  return task.run(async () => {
    await call("decide", { sheetId: dyads.sheetId, decisions: [...decisions] });
    await refresh(dyads.sheetId);
  });
}
