import { SIDES } from "../../../src/core/follow-up/courses.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { isEnding, mayRenew, missingYes, refusing } from "../../../src/core/follow-up/renewable.ts";
import { accompanyWords } from "../../room-kit/words.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { usePanel } from "../../views/panel.ts";

interface RenewButtonProps {
  readonly dyad: Followed;
  /** As days from 1 January 1970. */
  readonly today: number;
  readonly disabled: boolean;
  /** Takes the focus back from a form that was closed. */
  readonly focused: (button: HTMLButtonElement | null) => void;
  readonly onRenew: (dyad: Followed) => void;
  /** Is called instead where not both said yes. */
  readonly onAsk: () => void;
}

/** Renews a dyad near its end to which both said yes; asks first where one of them did not, and is not there where one said no. */
export function RenewButton({ dyad, today, disabled, focused, onRenew, onAsk }: RenewButtonProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  if (!mayRenew(dyad, today)) return null;
  return (
    <button
      ref={focused}
      type="button"
      class="button small"
      aria-label={words.renewOf(words.pair(dyad.mentee.label, dyad.mentor.label))}
      disabled={disabled}
      onClick={() => {
        if (missingYes(dyad).length === 0) onRenew(dyad);
        else onAsk();
      }}
    >
      {words.renew}
    </button>
  );
}

interface RenewalRefusedProps extends Pick<RenewButtonProps, "dyad" | "today"> {
  /** The language of the follow-up tab, of which a column is named. */
  readonly written: Language;
}

/** Who said no near the end, and what to do if they changed their mind; nothing where nobody did. */
export function RenewalRefused({ dyad, today, written }: RenewalRefusedProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const { menteeGoesOn, mentorGoesOn } = accompanyWords(written).followUp.tab.headers;
  const columns = { mentee: menteeGoesOn, mentor: mentorGoesOn };
  if (!isEnding(dyad, today)) return null;
  return SIDES.filter((side) => refusing(dyad).includes(side)).map((side) => (
    <p key={side} class="quiet">
      {words.refuses(dyad[side].label, columns[side])}
    </p>
  ));
}
