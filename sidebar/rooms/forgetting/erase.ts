import type { Erasure } from "../../../src/core/forgetting/erasure.ts";
import type { Forgetting } from "../../../src/core/forgetting/forget.ts";
import type { usePanel } from "../../views/panel.ts";

type Call = ReturnType<typeof usePanel>["call"];

async function write(erasure: Erasure, call: Call): Promise<void> {
  switch (erasure.kind) {
    case "aside":
      return void (await call("writeAside", erasure.texts));
    case "kept": {
      const { name, value, before } = erasure;
      // Where somebody kept another text meanwhile, the reading that follows finds it
      return void (await call("keep", { name, value, before }));
    }
    case "settings":
      return void (await call("saveSettings", { settings: JSON.stringify(erasure.settings) }));
    case "tab":
      return void (await call("editTab", erasure.edit));
  }
}

/**
 * Writes what takes a person out, one call after another. What is written stays written where a later one fails; asked
 * again from a new reading, it goes on with what is left.
 *
 * @param onWritten hears how many are written.
 * @throws what a call throws.
 */
export async function erase(
  { erasures }: Pick<Forgetting, "erasures">,
  call: Call,
  onWritten: (count: number) => void = () => undefined,
): Promise<void> {
  for (const [at, erasure] of erasures.entries()) {
    await write(erasure, call);
    onWritten(at + 1);
  }
}
