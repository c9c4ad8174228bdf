import { SIDES } from "../../../src/core/follow-up/courses.ts";
import { isNearEnd } from "../../../src/core/follow-up/end-calls.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

interface RenewButtonProps {
  readonly dyad: Followed;
  /** As days from 1 January 1970. */
  readonly today: number;
  readonly disabled: boolean;
  readonly onRenew: (dyad: Followed) => void;
}

/** Whether a dyad may be renewed: its end is near, and neither of the two said no. */
function mayRenew({ course, life }: Followed, today: number): boolean {
  const refuses = SIDES.some((side) => life.goesOn[side] === "no");
  return course !== "ended" && course !== "gone" && !refuses && isNearEnd(life, today);
}

/** Renews a dyad that may be; nothing for another one. */
export function RenewButton({ dyad, today, disabled, onRenew }: RenewButtonProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  if (!mayRenew(dyad, today)) return null;
  return (
    <button
      type="button"
      class="button small"
      aria-label={words.renewOf(words.pair(dyad.mentee.label, dyad.mentor.label))}
      disabled={disabled}
      onClick={() => {
        onRenew(dyad);
      }}
    >
      {words.renew}
    </button>
  );
}
