import type { Question, Verdict } from "../../../src/core/forgetting/place.ts";
import { beginningOf } from "../../../src/core/people/beginning.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { useId } from "../../views/use-id.ts";

interface QuestionsProps {
  readonly label: string;
  readonly questions: readonly Question[];
  readonly busy: boolean;
  readonly onAnswer: (id: string, verdict: Verdict) => void;
}

/** In characters: so much of a text shows what it is about. */
const LONGEST = 240;

/** What may be about somebody else: each text is asked about before anything is removed. */
export function Questions({ label, questions, busy, onAnswer }: QuestionsProps) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  return (
    <LongList items={questions} keyOf={({ id }) => id}>
      {(question) => (
        <QuestionCard
          label={label}
          question={question}
          busy={busy}
          room={room}
          onAnswer={(verdict) => {
            onAnswer(question.id, verdict);
          }}
        />
      )}
    </LongList>
  );
}

interface QuestionCardProps extends Pick<QuestionsProps, "label" | "busy"> {
  readonly question: Question;
  readonly room: ReturnType<typeof forgettingWords>;
  readonly onAnswer: (verdict: Verdict) => void;
}

function QuestionCard({ label, question, busy, room, onAnswer }: QuestionCardProps) {
  const id = useId();
  const { reason, words, around, places } = question;
  const [place] = places;
  const isWhole = reason === "beside" || reason === "row" || reason === "message";
  const text = isWhole ? words : around;
  const why = room.why(reason);
  return (
    <div class="to-settle" role="group" aria-labelledby={id}>
      <p id={id} class="strong">
        {room.ask(reason, words, label)}
      </p>
      {text !== "" && (isWhole || text !== words) && (
        <blockquote class="forget-text">{beginningOf(text, LONGEST)}</blockquote>
      )}
      {why !== "" && <p class="quiet">{why}</p>}
      <div class="to-settle-answers">
        {(["them", "other"] as const).map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="button"
            disabled={busy}
            onClick={() => {
              onAnswer(verdict);
            }}
          >
            {verdict === "them" ? room.them(reason) : room.other(reason)}
          </button>
        ))}
      </div>
      {place !== undefined && (
        <p class="quiet">
          {room.places(reason, places)}{" "}
          {place.tab !== "" && (
            <ShowCell where={{ tab: place.tab, ...(place.row === null ? {} : { row: place.row }) }} />
          )}
        </p>
      )}
    </div>
  );
}
