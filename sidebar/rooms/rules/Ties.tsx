import type { Handling, Settings } from "../../../src/core/programme/settings.ts";
import { rulesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface TiesProps {
  readonly links: Settings["links"];
  readonly onChange: (links: Settings["links"]) => void;
}

const HANDLINGS: readonly Handling[] = ["conflict", "caution", "ignore"];

/** What a common manager and a past dyad mean. */
export function Ties({ links, onChange }: TiesProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{roomWords.ties}</h2>
      <p>{roomWords.tiesWhat}</p>
      {(["sameManager", "past"] as const).map((key) => (
        <div class="field" key={key}>
          <label for={`${id}-${key}`}>{roomWords[key]}</label>
          <select
            id={`${id}-${key}`}
            value={links[key]}
            onChange={({ currentTarget }) => {
              const chosen = HANDLINGS.find((handling) => handling === currentTarget.value);
              if (chosen !== undefined) onChange({ ...links, [key]: chosen });
            }}
          >
            {HANDLINGS.map((handling) => (
              <option key={handling} value={handling}>
                {roomWords.handlings[handling]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </section>
  );
}
