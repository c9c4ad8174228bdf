import type { Handling, Settings } from "../../../src/core/programme/settings.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
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
        <SelectField
          key={key}
          label={roomWords[key]}
          value={links[key]}
          options={HANDLINGS.map((handling) => [handling, roomWords.handlings[handling]])}
          onChoose={(handling) => {
            onChange({ ...links, [key]: handling });
          }}
        />
      ))}
    </section>
  );
}
