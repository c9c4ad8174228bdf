import type { Answer, Doubt } from "../../../src/core/doubts/doubt.ts";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { doubtsWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

/** What somebody may do with a question: answer it with rows of the Links tab, or wait for an agreement. */
export interface Replies {
  readonly busy: boolean;
  onAnswer(answer: Answer): void;
  onLater(): void;
}

/** One question: the matter, the answers, then where it was met. */
export function DoubtCard({ doubt, replies }: { readonly doubt: Doubt; readonly replies: Replies }) {
  const { language } = usePanel();
  const room = doubtsWords(language);
  const id = useId();
  return (
    <div class="to-settle" role="group" aria-labelledby={id}>
      <p id={id} class="strong">
        {room.question(doubt)}
      </p>
      <Hint doubt={doubt} />
      <div class="to-settle-answers">
        {doubt.answers.map((answer, at) => (
          <button
            key={at}
            type="button"
            class="button"
            disabled={replies.busy}
            onClick={() => {
              replies.onAnswer(answer);
            }}
          >
            {doubt.kind === "consent" ? room.agree : answerText(doubt, answer, room)}
          </button>
        ))}
        {doubt.kind === "consent" && (
          <button type="button" class="button" disabled={replies.busy} onClick={replies.onLater}>
            {room.later}
          </button>
        )}
      </div>
      <p class="quiet">
        {room.place(doubt.where)} <ShowCell where={doubt.where} />
      </p>
    </div>
  );
}

/** What is good to know before one answers. */
function Hint({ doubt }: { readonly doubt: Doubt }) {
  const { language } = usePanel();
  const room = doubtsWords(language);
  const hint =
    doubt.kind === "consent"
      ? doubt.answers.length === 0 && room.cellOnly
      : doubt.kind === "mention"
        ? !doubt.answers.some(({ says }) => says === "different") && room.elsewhere
        : { "both-roles": false, "same-name": room.latest, "shared-email": room.latest, merged: room.merged }[
            doubt.because
          ];
  return hint === false ? null : <p class="quiet">{hint}</p>;
}

/** What a button says; where there is somebody to choose, their name. */
function answerText(
  doubt: Exclude<Doubt, { kind: "consent" }>,
  { says, candidate }: Answer,
  room: ReturnType<typeof doubtsWords>,
): string {
  const people = doubt.kind === "mention" ? doubt.candidates : doubt.people;
  const isChoice = doubt.answers.filter((answer) => answer.says === "same").length > 1;
  const person = candidate === undefined ? undefined : people[candidate];
  if (says === "same") return isChoice && person !== undefined ? room.person(person, people) : room.same;
  if (says === "each") return room.each;
  return isChoice ? room.nobody : room.different;
}
