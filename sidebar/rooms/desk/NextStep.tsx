import { SIDES } from "../../../src/core/acceptance/side.ts";
import { askingIn } from "../../room-kit/asking-in.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import type { ChosenPair } from "../../room-kit/selected-pair-props.ts";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { RoomLink } from "../../views/RoomLink.tsx";

interface NextStepProps {
  readonly reading: DeskReading;
  readonly chosen: ChosenPair;
}

/** What comes after somebody was chosen: whom to ask first, and where; where the programme asks nobody, the decision. */
export function NextStep({ reading, chosen }: NextStepProps) {
  const { language } = usePanel();
  const { arrivals: words } = deskWords(language);
  const asking = askingIn(reading);
  if (asking === null) return null;
  const { dyads: entries, step } = asking;
  const { cohort } = reading.desk;
  const entry = entries.find(
    ({ dyad: { mentee, mentor } }) =>
      cohort.menteeLabels[mentee] === chosen.mentee && cohort.mentorLabels[mentor] === chosen.mentor,
  );
  if (entry === undefined) return null;
  const { awaitsConsent, state } = entry;
  const isFirst = state.toAsk.length === 1 && SIDES.every((side) => state.sides[side] !== null);
  const text =
    awaitsConsent.length > 0
      ? words.askConsent(awaitsConsent.map((side) => chosen[side]))
      : step === "skipped"
        ? words.confirm
        : state.toAsk.length > 0
          ? words.ask(
              state.toAsk.map((side) => chosen[side]),
              isFirst,
            )
          : words.askOn;
  const room = awaitsConsent.length === 0 && step === "skipped" ? "decide" : "asking";
  return (
    <p class="next-step">
      {text} <RoomLink room={room} />
    </p>
  );
}
