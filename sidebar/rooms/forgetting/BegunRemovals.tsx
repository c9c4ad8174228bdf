import type { BegunRemoval } from "../../../src/core/forgetting/begun.ts";
import { dateInWords } from "../../room-kit/dates.ts";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { forgettingWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";

/** The removals that did not come to their end, and how to go on with them; nothing where there is none. */
export function BegunRemovals({ begun }: { readonly begun: readonly BegunRemoval[] }) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  return (
    <>
      {begun.map(({ standIn: { key, label }, on }) => (
        <p key={key} class="note forget-begun">
          <Icon name="warning" />
          <span>{room.unfinished(label, dateInWords(on, language))}</span>
        </p>
      ))}
    </>
  );
}

interface WhichRemovalProps {
  /** Who was found. */
  readonly label: string;
  readonly begun: readonly BegunRemoval[];
  /** Hears which removal is theirs; none where it is to begin. */
  readonly onChoose: (of?: BegunRemoval) => void;
}

/** Whether somebody is the one whose removal is unfinished: what is kept of it does not say. */
export function WhichRemoval({ label, begun, onChoose }: WhichRemovalProps) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  return (
    <>
      <LiveHeading focused>{room.isTheirs(label)}</LiveHeading>
      <p>{room.isTheirsWhat}</p>
      <ActionBar>
        {begun.map((removal) => (
          <Button
            key={removal.standIn.key}
            onClick={() => {
              onChoose(removal);
            }}
          >
            {room.goOnWith(removal.standIn.label, dateInWords(removal.on, language))}
          </Button>
        ))}
        <Button
          onClick={() => {
            onChoose();
          }}
        >
          {room.anew}
        </Button>
      </ActionBar>
    </>
  );
}
