import { useMemo, useState } from "preact/hooks";
import type { Place, Verdict } from "../../../src/core/forgetting/place.ts";
import { rememberedInitials } from "../../room-kit/initials.ts";
import { LineField } from "../../room-kit/LineField.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { ByHand } from "./ByHand.tsx";
import { PlacesList } from "./PlacesList.tsx";
import { Questions } from "./Questions.tsx";
import { type Chosen, type ForgettingReading, forgetIn, wholeIn } from "./reading.ts";
import { type Removed, useRemoval } from "./use-removal.ts";

interface RemovePersonProps extends ReadingProps<ForgettingReading> {
  readonly chosen: Chosen;
  /** What was taken out before the removal is gone on with; null where it begins. */
  readonly earlier: readonly Place[] | null;
  /** What was answered, by question. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly onVerdicts: (verdicts: ReadonlyMap<string, Verdict>) => void;
  /** Hears, when the removal begins, of all names and addresses that are known of them then. */
  readonly onBegun: (whole: Chosen) => void;
  readonly onRemoved: (removed: Removed) => void;
  readonly onAnother: () => void;
}

const LONGEST_INITIALS = 40;

/** Where somebody appears, what is to be said first, and the one action that removes them. */
export function RemovePerson({
  chosen,
  earlier,
  verdicts,
  onVerdicts,
  onBegun,
  onRemoved,
  onAnother,
  ...at
}: RemovePersonProps) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  const { reading, task } = at;
  const [isSure, setSure] = useState(false);
  const [by, setBy] = useState(() => rememberedInitials() ?? "");
  const { places, questions, erasures } = useMemo(
    () => forgetIn(reading, chosen, verdicts),
    [reading, chosen, verdicts],
  );
  const whole = useMemo(() => wholeIn(reading, chosen, verdicts), [reading, chosen, verdicts]);
  const removal = useRemoval(at, whole, verdicts, earlier);
  const { label } = chosen.person;
  const forms = [...new Set(places.filter(({ kind }) => kind === "answer").map(({ tab }) => tab))];
  const { progress, stopped, isBegun } = removal;
  const isEmptied = places.length + questions.length === 0;
  /** Nothing is left to write but the receipt. */
  const isLast = isBegun && erasures.length + questions.length === 0;
  const remove = (): void => {
    onBegun(whole);
    void removal.run(by.trim()).then((removed) => {
      if (removed !== null) onRemoved(removed);
    });
  };
  const another = (
    <Button disabled={task.busy} onClick={onAnother}>
      {room.another}
    </Button>
  );
  if (isEmptied && verdicts.size === 0 && !isBegun)
    return (
      <>
        <LiveHeading>{room.nowhere(label)}</LiveHeading>
        <p>{room.nowhereWhat}</p>
        <ByHand forms={[]} />
        <ActionBar>{another}</ActionBar>
      </>
    );
  return (
    <>
      <LiveHeading>
        {isLast ? room.allGone : isEmptied ? room.nowhere(label) : room.found(label, places.length)}
      </LiveHeading>
      {stopped !== null && !isLast && (
        <p class="note note-error">{room.interrupted(stopped.count, stopped.all)}</p>
      )}
      {isLast && <p>{room.allGoneWhat}</p>}
      {erasures.length > 0 && <p>{room.replaced(chosen.standIn.label)}</p>}
      <PlacesList places={places} />
      {questions.length + verdicts.size > 0 && (
        <section aria-labelledby="forget-questions">
          {questions.length > 0 && <h2 id="forget-questions">{room.questions(questions.length)}</h2>}
          <Questions
            label={label}
            questions={questions}
            busy={task.busy}
            onAnswer={(id, verdict) => {
              onVerdicts(new Map([...verdicts, [id, verdict]]));
            }}
          />
          {verdicts.size > 0 && (
            <p class="quiet" role="status">
              {room.settled(verdicts.size)}{" "}
              <button
                type="button"
                class="link"
                disabled={task.busy}
                onClick={() => {
                  onVerdicts(new Map());
                }}
              >
                {room.reopen}
              </button>
            </p>
          )}
        </section>
      )}
      {erasures.length > 0 && (
        <section aria-labelledby="forget-final">
          <h2 id="forget-final">{room.finalTitle}</h2>
          <div class="note note-error">
            <div>
              <p>{room.final}</p>
              {forms.length > 0 && <p>{room.answersGo(forms)}</p>}
            </div>
          </div>
          <LineField label={room.by} value={by} longest={LONGEST_INITIALS} onChange={setBy} />
          <Tick checked={isSure} onChange={setSure}>
            {room.sure}
          </Tick>
        </section>
      )}
      <ByHand forms={forms} />
      <p role="status" class="quiet">
        {progress !== null
          ? room.removing(progress.count, progress.all)
          : questions.length > 0
            ? room.before(questions.length)
            : ""}
      </p>
      <ActionBar>
        {erasures.length > 0 && (
          <Button primary disabled={task.busy || !isSure || questions.length > 0} onClick={remove}>
            {room.remove(places.length)}
          </Button>
        )}
        {isLast && (
          <Button primary disabled={task.busy} onClick={remove}>
            {room.finish}
          </Button>
        )}
        {another}
      </ActionBar>
    </>
  );
}
