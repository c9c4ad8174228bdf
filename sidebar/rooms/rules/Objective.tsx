import { OBJECTIVES, type Settings } from "../../../src/core/programme/settings.ts";
import { rulesWords, waysWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface ObjectiveProps {
  readonly objective: Settings["objective"];
  readonly onChange: (objective: Settings["objective"]) => void;
}

/** What comes first among sets of dyads that place as many people. */
export function Objective({ objective, onChange }: ObjectiveProps) {
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
    </fieldset>
  );
}
