import type { ComponentChildren } from "preact";
import type { AskedDyad } from "../../src/core/acceptance/asking.ts";
import type { SideState } from "../../src/core/acceptance/dyad-state.ts";
import { SIDES, type Side } from "../../src/core/acceptance/side.ts";
import type { LabelledPeople } from "../../src/core/cohort/cohort.ts";
import { Icon } from "../views/Icon.tsx";
import { usePanel } from "../views/panel.ts";
import { dateInWords } from "./dates.ts";
import { askingWords } from "./words.ts";

interface AskedSidesProps {
  readonly entry: AskedDyad;
  readonly cohort: LabelledPeople;
  /** Takes back that a side was asked; left out where that is not done. */
  readonly onUndo?: (side: Side) => void;
  /** What can be done with the answer of a side. */
  readonly children?: (side: Side, person: string) => ComponentChildren;
}

const WARNED: readonly SideState[] = ["declined", "late", "unsure"];

/** What each of the two of a dyad was asked, until when, and what they answered. */
export function AskedSides({ entry, cohort, onUndo, children }: AskedSidesProps) {
  const { language } = usePanel();
  const roomWords = askingWords(language);
  const { dyad, state, answers, requests } = entry;
  const names = {
    mentee: cohort.menteeLabels[dyad.mentee] ?? "",
    mentor: cohort.mentorLabels[dyad.mentor] ?? "",
  };
  return (
    <div class="asked-sides">
      {SIDES.map((side) => {
        const sideState = state.sides[side];
        const question = requests[side];
        const answer = answers[side];
        if (sideState === null) return null;
        return (
          <div key={side}>
            {WARNED.includes(sideState) ? (
              <p class="said">
                <Icon name="warning" />
                <span>{roomWords.sideState(names[side], sideState)}</span>
              </p>
            ) : (
              <div>{roomWords.sideState(names[side], sideState)}</div>
            )}
            {(sideState === "asked" || sideState === "late") && question !== null && (
              <div class="quiet">
                {roomWords.askedOn(dateInWords(question.on, language), dateInWords(question.until, language))}
                {onUndo !== undefined && (
                  <>
                    {" "}
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        onUndo(side);
                      }}
                    >
                      {roomWords.notAsked(names[side])}
                    </button>
                  </>
                )}
              </div>
            )}
            {answer !== null && (
              <>
                {answer.disagree && answer.form !== null && <p>{roomWords.noting.inForm(answer.form)}</p>}
                {answer.noted === null && answer.form !== null && answer.form.accepts === null && (
                  <p>{roomWords.unclear(answer.form.words)}</p>
                )}
                {answer.noted !== null && (
                  <p class={answer.disagree ? undefined : "quiet"}>
                    {roomWords.noting.noted(
                      answer.noted.accepts,
                      answer.noted.how,
                      dateInWords(answer.noted.on, language),
                    )}
                  </p>
                )}
                {answer.dateDoubt !== null && <p class="quiet">{roomWords.dateDoubt[answer.dateDoubt]}</p>}
                {answer.reason !== "" && <p class="quiet">{roomWords.reason(answer.reason)}</p>}
              </>
            )}
            {children?.(side, names[side])}
          </div>
        );
      })}
    </div>
  );
}
