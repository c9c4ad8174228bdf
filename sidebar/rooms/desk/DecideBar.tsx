import type { Status } from "../../../src/core/dyads/sheet.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { usePanel } from "../../views/panel.ts";
import { Decider } from "../../room-kit/Decider.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface DecideBarProps {
  readonly status: Status | null;
  /** Whether one of the two said no: then no choice stands out. */
  readonly isDeclined: boolean;
  readonly onDecide: (status: Status) => void;
}

const CHOICES = [
  ["confirmed", "confirm"],
  ["discuss", "discuss"],
  ["refused", "refuse"],
] as const;

/** Yes, later, or no. The same buttons for each dyad: the focus stays, and one key decides the next. */
export function DecideBar({ status, isDeclined, onDecide }: DecideBarProps) {
  const { language } = usePanel();
  const { decide } = deskWords(language);
  return (
    <ActionBar>
      <Decider />
      {CHOICES.map(([choice, word]) => (
        <button
          key={choice}
          type="button"
          class={
            choice === "confirmed" && !isDeclined ? "button primary decide-choice" : "button decide-choice"
          }
          aria-pressed={status === choice}
          onKeyDown={(event) => {
            // A key held down decides once.
            if (event.repeat) event.preventDefault();
          }}
          onClick={({ detail }) => {
            // The second click of two would decide the next dyad unseen.
            if (detail < 2) onDecide(choice);
          }}
        >
          {decide[word]}
        </button>
      ))}
    </ActionBar>
  );
}
