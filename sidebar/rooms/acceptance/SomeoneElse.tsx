import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import { SIDES } from "../../../src/core/acceptance/side.ts";
import type { RowChange } from "../../../src/core/desk/decisions.ts";
import { Alternatives } from "../../room-kit/Alternatives.tsx";
import type { SelectedPairProps } from "../../room-kit/selected-pair-props.ts";
import { askingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface SomeoneElseProps extends SelectedPairProps {
  /** Somebody declined it. */
  readonly entry: AskedDyad;
}

/** Who else would suit the mentee of a dyad that somebody declined: with one click the dyad is refused and the other made. */
export function SomeoneElse({ entry, ...at }: SomeoneElseProps) {
  const { language } = usePanel();
  const roomWords = askingWords(language);
  const { dyad, answers, state } = entry;
  const { cohort } = at.reading.desk;
  const names = {
    mentee: cohort.menteeLabels[dyad.mentee] ?? "",
    mentor: cohort.mentorLabels[dyad.mentor] ?? "",
  };
  const agreed = SIDES.find((side) => answers[side]?.accepts === true);
  const waiting = SIDES.find((side) => state.sides[side] === "asked" || state.sides[side] === "late");
  const unaware = SIDES.find((side) => state.sides[side] === "open");
  const decliner = SIDES.find((side) => answers[side]?.accepts === false) ?? "mentee";
  const refusal: readonly RowChange[] = dyad.status === "refused" ? [] : [{ ...dyad.row, status: "refused" }];
  return (
    <>
      <p>{roomWords.afterDecline[decliner](names)}</p>
      {agreed !== undefined && <p class="quiet">{roomWords.tellThem(names[agreed])}</p>}
      {waiting !== undefined && <p class="quiet">{roomWords.tellAsked(names[waiting])}</p>}
      {unaware !== undefined && <p class="quiet">{roomWords.saidNothing(names[unaware])}</p>}
      <Alternatives {...at} selection={{ mentee: dyad.mentee, mentor: null }} first={refusal} isBrief />
    </>
  );
}
