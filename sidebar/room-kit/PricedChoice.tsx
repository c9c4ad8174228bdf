import { useState } from "preact/hooks";
import { isSaid } from "../../src/core/tabs/table.ts";
import { type RowChange, chooseInstead } from "../../src/core/desk/decisions.ts";
import { hindranceOf } from "../../src/core/desk/still-possible.ts";
import type { DeskWords } from "../../src/core/messages/fr/desk.ts";
import { usePanel } from "../views/panel.ts";
import type { DeskReading } from "./desk-reading.ts";
import type { SelectedPairProps } from "./selected-pair-props.ts";
import { useDecisions } from "./use-decisions.ts";
import { TwoMentors } from "./TwoMentors.tsx";
import type { PricedPair } from "../../src/core/desk/price-newcomers.ts";
import type { Priced } from "./price-pairs.ts";
import { Agreement } from "./Agreement.tsx";
import { waitingText } from "./waiting-text.ts";
import { deskWords } from "./words.ts";

/** Below this no difference is worth a word. */
const LEAST = 0.05;

function costOf(cost: number, isNew: boolean, words: DeskWords["selected"]): string {
  if (isNew) return cost < LEAST ? words.bestForAll : words.behind(words.pts(cost));
  if (Math.abs(cost) < LEAST) return words.even;
  return cost > 0 ? words.costs(words.pts(cost)) : words.gains(words.pts(-cost));
}

interface PricedChoiceProps extends SelectedPairProps {
  readonly priced: Priced;
  readonly pair: PricedPair;
  /** What is decided with it, before it. */
  readonly first?: readonly RowChange[] | undefined;
}

/** One choice: its price, who would move, and the click that makes it. */
export function PricedChoice({ priced, pair, first, onDone, ...at }: PricedChoiceProps) {
  const { choice } = pair;
  const { language } = usePanel();
  const decide = useDecisions(at);
  const { desk, arrivals } = deskWords(language);
  const { selected } = desk;
  const { cohort } = at.reading.desk;
  const { dyads } = at.reading;
  const mentorName = (mentor: number): string =>
    mentor < 0 ? desk.nobody : (cohort.mentorLabels[mentor] ?? "");
  const menteeName = (mentee: number): string => cohort.menteeLabels[mentee] ?? "";
  const current = at.reading.pairing.mentorOf[pair.mentee] ?? -1;
  const isOther = priced.selection.mentee !== null && current >= 0 && current !== choice.mentor;
  const isFirst = priced.isNew;
  const [isCompared, setCompared] = useState(false);
  const label = priced.selection.mentee === null ? menteeName(pair.mentee) : mentorName(choice.mentor);
  const effects = [
    costOf(choice.cost, priced.isNew, selected),
    choice.displaced > 0 ? selected.displaced(choice.displaced) : "",
    choice.admitted > 0 ? selected.admitted(choice.admitted) : "",
    choice.unguaranteed > 0 ? selected.unguaranteed(choice.unguaranteed) : "",
    choice.level === "ok" ? "" : desk.levels[choice.level],
  ].filter(isSaid);
  const choose = async () => {
    if (dyads === null) return;
    onDone("");
    // The moves of another set of dyads are shown, and not made.
    const moves = priced.optimum.best || priced.isNew ? choice.moves : [];
    const changes = chooseInstead(dyads.current, pair.mentee, choice.mentor, moves);
    const chosen = {
      mentee: menteeName(pair.mentee),
      mentor: mentorName(choice.mentor),
      displaced: moves.filter(({ to }) => to < 0).map(({ mentee }) => menteeName(mentee)),
    };
    const whyNot = (now: DeskReading): string => {
      const hindrance = hindranceOf(at.reading, now, [pair.mentee, choice.mentor]);
      return hindrance === null ? "" : arrivals.hindered[hindrance](chosen.mentee, chosen.mentor);
    };
    // Whoever is placed one at a time is placed by several panels, and days after the reading; what is priced as if a dyad were
    // refused already is compared with no reading in which it is not.
    const isNewcomer = priced.isNew && first === undefined;
    const decisions = [...(first ?? []), ...changes];
    if (await decide(decisions, isNewcomer ? whyNot : undefined)) onDone(desk.done, chosen);
  };
  return (
    <div>
      <div class="choice">
        <div class="choice-words">
          {label} <Agreement score={choice.score} bands={cohort.settings.bands} />
        </div>
        {dyads !== null && (
          <button
            type="button"
            class="button small"
            aria-label={isFirst ? selected.chooseWhom(label) : selected.insteadOf(label)}
            disabled={at.task.busy}
            onClick={() => void choose()}
          >
            {isFirst ? selected.choose : selected.instead}
          </button>
        )}
      </div>
      {isFirst && priced.selection.mentee === null && (
        <div>{waitingText(priced.waiting[pair.mentee] ?? null, language)}</div>
      )}
      <div class="quiet">{effects.join(" · ")}</div>
      {isOther && (
        <details
          class="compared"
          onToggle={({ currentTarget }) => {
            setCompared(currentTarget.open);
          }}
        >
          <summary class="quiet">{selected.compare(mentorName(current))}</summary>
          {isCompared && (
            <TwoMentors desk={at.reading.desk} mentee={pair.mentee} mentors={[current, choice.mentor]} />
          )}
        </details>
      )}
      {choice.moves.length === 0 ? (
        <div class="quiet">{selected.moves(0)}</div>
      ) : (
        <details class="moves quiet">
          <summary>{selected.moves(choice.moves.length)}</summary>
          <ul>
            {choice.moves.map(({ mentee, from, to }) => (
              <li key={mentee}>{selected.move(menteeName(mentee), mentorName(from), mentorName(to))}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
