import { recogniser } from "./matcher.ts";
import { wordsOf } from "./words.ts";

const speaksOfPost = recogniser({
  fr: ["fonction", "poste", "titre", "profession", "métier"],
  en: ["job title", "position", "role", "occupation"],
});

/** A longer title asks something about the post: how long one has held it. */
const MOST_WORDS = 5;

/** Whether a title asks what somebody does at work. */
export function asksForPost(title: string): boolean {
  return wordsOf(title).length <= MOST_WORDS && speaksOfPost(title);
}
