import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { Letter } from "../../../src/core/acceptance/letter.ts";
import { SIDES, type Side } from "../../../src/core/acceptance/side.ts";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { dateInWords } from "../../room-kit/dates.ts";
import { askingWords } from "../../room-kit/words.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { AskButtons } from "./AskButtons.tsx";

interface AskedDyadCardProps {
  readonly entry: AskedDyad;
  readonly cohort: Cohort;
  /** The language of the programme. */
  readonly written: Language;
  /** Whether nobody may be asked for now. */
  readonly isHeld: boolean;
  readonly letterOf: (side: Side) => Letter;
  readonly disabled: boolean;
  readonly onAsk: (side: Side, said: string) => void;
  readonly onUndo: (side: Side) => void;
  readonly onSay: (text: string) => void;
  readonly onDecide: (status: Status) => void;
}

/** What to do once the two, or one of them, have answered. */
const WAYS = {
  open: null,
  accepted: { status: "confirmed", word: "confirm", of: "confirmOf" },
  declined: { status: "refused", word: "refuse", of: "refuseOf" },
} as const;

/** One dyad: what each of the two was asked and answered, and what to do about it. */
export function AskedDyadCard({ entry, cohort, isHeld, letterOf, ...at }: AskedDyadCardProps) {
  const { language } = usePanel();
  const roomWords = askingWords(language);
  const { dyad, state, answers } = entry;
  const names = {
    mentee: cohort.menteeLabels[dyad.mentee] ?? "",
    mentor: cohort.mentorLabels[dyad.mentor] ?? "",
  };
  const way = WAYS[state.outcome];
  const pair = roomWords.pair(names.mentee, names.mentor);
  return (
    <div class="draft">
      <div class="strong">{pair}</div>
      {SIDES.map((side) => {
        const sideState = state.sides[side];
        const question = entry.requests[side];
        if (sideState === null) return null;
        return (
          <div key={side}>
            <div>{roomWords.sideState(names[side], sideState)}</div>
            {(sideState === "asked" || sideState === "late") && question !== null && (
              <div class="quiet">
                {roomWords.askedOn(dateInWords(question.on, language), dateInWords(question.until, language))}{" "}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    at.onUndo(side);
                  }}
                >
                  {roomWords.notAsked(names[side])}
                </button>
              </div>
            )}
            {(answers[side]?.reason ?? "") !== "" && (
              <p class="quiet">{roomWords.reason(answers[side]?.reason ?? "")}</p>
            )}
          </div>
        );
      })}
      {isHeld &&
        (entry.awaitsConsent.length === 0
          ? [roomWords.full(names.mentor)]
          : entry.awaitsConsent.map((side) => roomWords.consent(names[side]))
        ).map((text) => (
          <p key={text} class="said">
            <Icon name="warning" />
            <span>{text}</span>
          </p>
        ))}
      {state.toAsk.map((side) => (
        <AskButtons key={side} letter={letterOf(side)} side={side} {...at} />
      ))}
      {way !== null && (
        <div class="draft-buttons">
          <button
            type="button"
            class="button small"
            aria-label={roomWords[way.of](pair)}
            disabled={at.disabled}
            onClick={() => {
              at.onDecide(way.status);
            }}
          >
            {roomWords[way.word]}
          </button>
        </div>
      )}
    </div>
  );
}
