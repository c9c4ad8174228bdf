import type { DeskProps } from "./DeskScreen.tsx";

/** What the parts of the selected pair share. */
export interface SelectedPairProps extends DeskProps {
  /** Hears what was done; `""` for nothing. */
  onDone(text: string): void;
}
