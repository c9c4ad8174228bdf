import { fold } from "../people/fold.ts";
import { textMark } from "../tabs/text-mark.ts";
import type { PersonFinder } from "./find-person.ts";
import type { Beside } from "./spans.ts";
import type { StandIn } from "./stand-in.ts";
import type { Place, Question, QuestionReason, Verdict } from "./place.ts";

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
  const ask = (question: Omit<Question, "places">, place: Place): Verdict | null => {
    const verdict = verdicts.get(question.id);
    if (verdict !== undefined) return verdict;
    const before = questions.get(question.id);
    questions.set(question.id, { ...question, places: [...(before?.places ?? []), place] });
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
        const id = `${String(doubt)} ${fold(words)} ${textMark(JSON.stringify([place.tab, place.column, text]))}`;
        if (doubt !== null && ask({ id, reason: doubt, words, around: text }, place) !== "them") continue;
        const isAddress = /[@|]/.test(words) && look.isKeyed === true;
        left += text.slice(from, span.from) + (isAddress ? standIn.key : standIn.label);
        from = span.to;
      }
      if (from === 0) return text;
      places.push(place);
      return left + text.slice(from);
    },
    judged: (reason, text, place) =>
      ask({ id: `${reason} ${place.tab} ${textMark(text)}`, reason, words: text, around: "" }, place),
    note: (place) => void places.push(place),
    places: () => places,
    questions: () => [...questions.values()],
  };
}
