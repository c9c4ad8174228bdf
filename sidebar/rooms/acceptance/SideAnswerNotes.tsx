import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import { askingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { type AnswerDraft, type AnswerToNote, NoteAnswer } from "./NoteAnswer.tsx";

/** What is done with the answer that the coordination noted, or notes, of one side. */
export interface NotingProps {
  readonly disabled: boolean;
  /** What is being noted of a side, wherever its card stands by now. */
  readonly draftOf: (side: Side) => AnswerDraft | null;
  readonly onDraft: (side: Side, draft: AnswerDraft | null) => void;
  readonly onNote: (side: Side, answer: AnswerToNote) => Promise<boolean>;
  readonly onUnnote: (side: Side) => void;
  /** Says that the noted answer counts, and not the one of the form. */
  readonly onPrefer: (side: Side) => void;
}

interface SideAnswerNotesProps extends NotingProps {
  readonly entry: AskedDyad;
  readonly side: Side;
  readonly person: string;
}

/** The ways to note the answer of one side, to take that back, and to say which of two answers counts. */
export function SideAnswerNotes({ entry, side, person, ...at }: SideAnswerNotesProps) {
  const { language } = usePanel();
  const { noting } = askingWords(language);
  const answer = entry.answers[side];
  if (answer === null || answer.noted === null)
    return (
      <NoteAnswer
        isOther={answer !== null && answer.accepts !== null && answer.dateDoubt === null}
        person={person}
        draft={at.draftOf(side)}
        onDraft={(draft) => {
          at.onDraft(side, draft);
        }}
        disabled={at.disabled}
        onNote={(given) => at.onNote(side, given)}
      />
    );
  const unnote = (
    <button
      type="button"
      class="link"
      disabled={at.disabled}
      onClick={() => {
        at.onUnnote(side);
      }}
    >
      {answer.disagree ? noting.preferForm(person) : noting.undo(person)}
    </button>
  );
  if (!answer.disagree) return unnote;
  return (
    <div>
      <button
        type="button"
        class="link"
        disabled={at.disabled}
        onClick={() => {
          at.onPrefer(side);
        }}
      >
        {noting.preferNoted(person)}
      </button>{" "}
      {unnote}
    </div>
  );
}
