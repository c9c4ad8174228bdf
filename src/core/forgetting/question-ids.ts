import { fold } from "../people/fold.ts";
import { textMark } from "../tabs/text-mark.ts";
import type { PersonFinder } from "./find-person.ts";
import type { Place, Question } from "./place.ts";
import type { Beside } from "./spans.ts";
import type { StandIn } from "./stand-in.ts";

/** In the place of the person, and of what may mean them. */
const SOMEBODY = "\u0000";

/** What decides whether two questions are one. */
type Asked = Pick<Question, "reason" | "words" | "around">;

/** By what a question is known, the surest first: an answer under any of them is its answer. */
export type QuestionIds = (
  question: Asked,
  place: Pick<Place, "tab" | "column" | "cell">,
  beside?: Beside,
) => readonly [string, ...string[]];

/**
 * Names questions so that an answer holds: one text asks one question wherever it stands, also after a removal took the
 * person out of the rest of it, or gave its tab another name. A name that somebody else bears may mean each of them in turn,
 * and is asked about column by column.
 */
export function questionIds(finder: Pick<PersonFinder, "find">, { label, key }: StandIn): QuestionIds {
  const bare = (text: string, beside: Beside): string => {
    let [left, from] = ["", 0];
    for (const span of finder.find(text, beside)) {
      left += text.slice(from, span.from) + SOMEBODY;
      from = span.to;
    }
    return fold((left + text.slice(from)).split(label).join(SOMEBODY).split(key).join(SOMEBODY));
  };
  return ({ reason, words, around }, { tab, column, cell = "" }, beside = {}) => {
    if (reason === "beside" || reason === "row" || reason === "message")
      return [`${reason} ${textMark(bare(words, beside))}`];
    const id = `${fold(words)} ${textMark(bare(around, beside))}`;
    const here = `${id} ${textMark(JSON.stringify([bare(tab, {}), column, cell.replace(/\d+$/, "")]))}`;
    return reason === "namesake" ? [here, id] : [id, here];
  };
}
