import type { PersonFinder } from "./find-person.ts";
import type { Beside } from "./spans.ts";
import type { StandIn } from "./stand-in.ts";
import type { Place, Question, QuestionReason, Verdict } from "./place.ts";
import { questionIds } from "./question-ids.ts";

/** How a text is looked at. */
export interface Look extends Beside {
  /** Whether addresses are hidden keys there. */
  readonly isKeyed?: boolean;
}

/** Takes a person out of texts, and notes where they stood and what is to be asked. */
export interface Eraser {
  readonly finder: PersonFinder;
  readonly standIn: StandIn;
  /** A text without them; as it is where it names nobody, or is doubtful. */
  erased(text: string, place: Place, look?: Look): string;
  /** Whether a person said that a text as a whole is about them; asks where nobody did. */
  judged(reason: QuestionReason, text: string, place: Place): Verdict | null;
  note(place: Place): void;
  places(): Place[];
  questions(): Question[];
}

/** An eraser of one person. @param verdicts what was answered, by question. */
export function eraserOf(
  finder: PersonFinder,
  standIn: StandIn,
  verdicts: ReadonlyMap<string, Verdict>,
): Eraser {
  const places: Place[] = [];
  const questions = new Map<string, Question>();
  const idsOf = questionIds(finder, standIn);
  const ask = (question: Omit<Question, "id" | "places">, place: Place, look?: Look): Verdict | null => {
    const ids = idsOf(question, place, look);
    const verdict = ids.map((id) => verdicts.get(id)).find((each) => each !== undefined);
    if (verdict !== undefined) return verdict;
    const [id] = ids;
    const before = questions.get(id);
    questions.set(id, { id, ...question, places: [...(before?.places ?? []), place] });
    return null;
  };
  return {
    finder,
    standIn,
    erased(text, place, look = {}) {
      let [left, from] = ["", 0];
      for (const span of finder.find(text, look)) {
        const words = text.slice(span.from, span.to);
        const { doubt } = span;
        if (doubt !== null && ask({ reason: doubt, words, around: text }, place, look) !== "them") continue;
        const isAddress = /[@|]/.test(words) && look.isKeyed === true;
        left += text.slice(from, span.from) + (isAddress ? standIn.key : standIn.label);
        from = span.to;
      }
      if (from === 0) return text;
      places.push(place);
      return left + text.slice(from);
    },
    judged: (reason, text, place) => ask({ reason, words: text, around: "" }, place),
    note: (place) => void places.push(place),
    places: () => places,
    questions: () => [...questions.values()],
  };
}
