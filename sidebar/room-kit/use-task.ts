import { useState } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import { useTrouble } from "./use-trouble.ts";

export interface Task {
  readonly busy: boolean;
  /** Does some work and shows what failed; does nothing while other work is under way. @returns whether all went well. */
  run(work: () => Promise<void>): Promise<boolean>;
}

/** Work beside the screen, one at a time: buttons are off meanwhile, and what fails is said above them. */
export function useTask(): Task {
  const { dispatch } = usePanel();
  const showTrouble = useTrouble();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async run(work) {
      if (busy) return false;
      setBusy(true);
      // Asked for from an effect, a dispatch at once would draw the page anew in the midst of its effects, without end.
      await Promise.resolve();
      dispatch({ type: "trouble", trouble: null });
      try {
        await work();
        return true;
      } catch (error) {
        showTrouble(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
