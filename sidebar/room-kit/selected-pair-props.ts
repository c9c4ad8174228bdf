import type { DeskProps } from "./DeskScreen.tsx";

/** The two who were just put together, as people are called in our tabs. */
export interface ChosenPair {
  readonly mentee: string;
  readonly mentor: string;
  /** Who lost their place for it. */
  readonly displaced: readonly string[];
}

/** What the parts of the selected pair share. */
export interface SelectedPairProps extends DeskProps {
  /** Hears what was done, `""` for nothing, and whom somebody chose for whom. */
  onDone(text: string, chosen?: ChosenPair): void;
}
