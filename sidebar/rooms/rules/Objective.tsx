import { OBJECTIVES, type Settings } from "../../../src/core/programme/settings.ts";
import { Tick } from "../../room-kit/Tick.tsx";
import { rulesWords, waysWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface ObjectiveProps {
  readonly objective: Settings["objective"];
  readonly onChange: (objective: Settings["objective"]) => void;
  readonly waitingFirst: boolean;
  readonly onWaiting: (waitingFirst: boolean) => void;
}

/** What comes first among sets of dyads that place as many people. */
export function Objective({ objective, onChange, waitingFirst, onWaiting }: ObjectiveProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const { objectives } = waysWords(language);
  const id = useId();
  return (
    <fieldset class="plain">
      <legend>{roomWords.order}</legend>
      {OBJECTIVES.map((value) => (
        <label class="tick" key={value}>
          <input
            type="radio"
            name={id}
            checked={objective === value}
            onChange={() => {
              onChange(value);
            }}
          />
          <span>
            {objectives[value].name}
            <span class="quiet block">{objectives[value].what}</span>
          </span>
        </label>
      ))}
      <p class="quiet">{roomWords.placed}</p>
      <Tick checked={waitingFirst} onChange={onWaiting}>
        {roomWords.waitingFirst}
        <span class="quiet block">{roomWords.waitingFirstWhat}</span>
      </Tick>
    </fieldset>
  );
}
