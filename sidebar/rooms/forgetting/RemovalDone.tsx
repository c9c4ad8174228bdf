import { isByHand } from "../../../src/core/forgetting/place.ts";
import { isSaid } from "../../../src/core/tabs/table.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { CopyButton } from "../../views/CopyButton.tsx";
import { Icon } from "../../views/Icon.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { ByHand } from "./ByHand.tsx";
import { PlacesList } from "./PlacesList.tsx";
import type { ForgettingReading } from "./reading.ts";
import type { Removed } from "./use-removal.ts";

interface RemovalDoneProps {
  readonly removed: Removed;
  readonly reading: ForgettingReading;
  readonly onContinue: () => void;
  readonly onAnother: () => void;
}

/** What was removed, what a new reading says, the receipt, and what is left to a person. */
export function RemovalDone({ removed, reading, onContinue, onAnother }: RemovalDoneProps) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  const { title } = forgettingWords(reading.written).register;
  const { receipt, isRegistered, left, questions, forms } = removed;
  const missed = left.filter((place) => !isByHand(place)).length;
  const isUnfinished = questions + missed > 0;
  const isClean = left.length + questions === 0;
  const { on, label, what, by, verified } = receipt;
  const text = [`${on}, ${label}`, what, by, verified].filter(isSaid).join("\n");
  return (
    <>
      <LiveHeading>{room.done}</LiveHeading>
      <p class={isClean ? "said" : "note"} role="status">
        <Icon name={isClean ? "done" : "warning"} />
        <span>
          {[
            ...(isClean ? [room.clean] : []),
            ...(questions > 0 ? [room.unasked(questions)] : []),
            ...(missed > 0 ? [room.missed(missed)] : []),
            ...(left.length > missed ? [room.leftOver(left.length - missed)] : []),
          ].join(" ")}
        </span>
      </p>
      {left.length > 0 && <PlacesList places={left} />}
      <h2>{room.receipt}</h2>
      <p>
        {isRegistered ? room.receiptWhat(title) : room.noReceipt(title)}{" "}
        {isRegistered && <ShowCell where={{ tab: title }} />}
      </p>
      <blockquote class="forget-text">{text}</blockquote>
      <p>
        <CopyButton label={room.copy} copied={room.copied} name={room.receipt} text={() => text} />
      </p>
      <ByHand forms={forms} />
      <ActionBar>
        {isUnfinished && (
          <Button primary onClick={onContinue}>
            {room.goOn}
          </Button>
        )}
        <Button primary={!isUnfinished} onClick={onAnother}>
          {room.another}
        </Button>
      </ActionBar>
    </>
  );
}
