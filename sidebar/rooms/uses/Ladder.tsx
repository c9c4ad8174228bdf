import { ladderSteps } from "../../../src/core/uses/ladder-steps.ts";
import { moveStep } from "../../../src/core/uses/change-uses.ts";
import { usesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { Icon } from "../../views/Icon.tsx";
import type { CriterionProps } from "./criterion-props.ts";

/** The order of the answers, where numbers are compared: made, changed with arrows, or left for plain numbers. */
export function Ladder({ criterion, rosters, onChange }: CriterionProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const { ladder, ...rest } = criterion;
  if (ladder === undefined) {
    const steps = ladderSteps(criterion, rosters);
    if (steps === null || steps.length < 2) return null;
    return (
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            onChange({ ...criterion, ladder: steps });
          }}
        >
          {roomWords.makeLadder}
        </button>
      </p>
    );
  }
  const move = (at: number, by: -1 | 1): void => {
    onChange({ ...criterion, ladder: moveStep(ladder, at, by) });
  };
  return (
    <div class="field">
      <p class="quiet">{roomWords.ladder}</p>
      <ol class="ladder">
        {ladder.map((step, at) => (
          <li key={step}>
            <span>{step}</span>
            <button
              type="button"
              class="icon-button up"
              aria-label={roomWords.up(step)}
              disabled={at === 0}
              onClick={() => {
                move(at, -1);
              }}
            >
              <Icon name="chevron" />
            </button>
            <button
              type="button"
              class="icon-button down"
              aria-label={roomWords.down(step)}
              disabled={at === ladder.length - 1}
              onClick={() => {
                move(at, 1);
              }}
            >
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="link"
        onClick={() => {
          onChange(rest);
        }}
      >
        {roomWords.dropLadder}
      </button>
    </div>
  );
}
