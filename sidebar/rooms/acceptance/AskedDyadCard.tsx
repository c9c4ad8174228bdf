import type { ComponentChildren } from "preact";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { Letter } from "../../../src/core/acceptance/letter.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { AskedSides } from "../../room-kit/AskedSides.tsx";
import { LetterButtons, type SentWay } from "../../room-kit/LetterButtons.tsx";
import { askingWords } from "../../room-kit/words.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { type NotingProps, SideAnswerNotes } from "./SideAnswerNotes.tsx";

interface AskedDyadCardProps {
  readonly entry: AskedDyad;
  readonly cohort: Cohort;
  /** The language of the programme. */
  readonly written: Language;
  /** Whether nobody may be asked for now. */
  readonly isHeld: boolean;
  readonly letterOf: (side: Side) => Letter;
  readonly disabled: boolean;
  readonly onAsk: (side: Side, way: SentWay) => void;
  readonly onUndo: (side: Side) => void;
  readonly noting: NotingProps;
  readonly onSay: (text: string) => void;
  readonly onDecide: (status: Status) => void;
  /** Who else there is, where somebody declined. */
  readonly children?: ComponentChildren;
}

/** What to do once the two, or one of them, have answered. */
const WAYS = {
  open: null,
  accepted: { status: "confirmed", word: "confirm", of: "confirmOf" },
  declined: { status: "refused", word: "refuse", of: "refuseOf" },
} as const;

/** One dyad: what each of the two was asked and answered, and what to do about it. */
export function AskedDyadCard({ entry, cohort, isHeld, letterOf, children, ...at }: AskedDyadCardProps) {
  const { language } = usePanel();
  const roomWords = askingWords(language);
  const { dyad, state } = entry;
  const names = {
    mentee: cohort.menteeLabels[dyad.mentee] ?? "",
    mentor: cohort.mentorLabels[dyad.mentor] ?? "",
  };
  const way = WAYS[state.outcome];
  const pair = roomWords.pair(names.mentee, names.mentor);
  const awaited = state.outcome === "declined" ? [] : entry.awaitsConsent;
  const warnings =
    isHeld && awaited.length === 0
      ? [roomWords.full(names.mentor)]
      : awaited.map((side) => roomWords.consent(names[side]));
  return (
    <div class="draft">
      <div class="strong">{pair}</div>
      <AskedSides entry={entry} cohort={cohort} onUndo={at.onUndo}>
        {(side, person) => <SideAnswerNotes {...at.noting} entry={entry} side={side} person={person} />}
      </AskedSides>
      {warnings.map((text) => (
        <p key={text} class="said">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      ))}
      {state.toAsk.map((side) => (
        <LetterButtons
          key={side}
          letter={letterOf(side)}
          written={at.written}
          disabled={at.disabled}
          onDone={(way) => {
            if (way === "uncopied") at.onSay(roomWords.uncopied);
            else at.onAsk(side, way);
          }}
        />
      ))}
      {children}
      {way !== null && dyad.status !== "refused" && (
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
