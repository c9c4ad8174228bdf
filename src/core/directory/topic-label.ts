import { nounIn } from "../intake/vocabulary/nouns.ts";
import { asksForIntroduction, speaksToReader } from "../intake/vocabulary/directory-titles.ts";

/** What a heading says where a question names no topic, in the language of the directory. */
export interface TopicWords {
  readonly introduction: string;
  readonly ownWords: string;
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);

/** `… en quelques mots`, `… in a few sentences`. */
const AT_WHAT_LENGTH = /\s(?:en quelques|in a few)\s\p{L}+$/iu;

/** A text that was cut, that asks, or that speaks to whoever answers is a question, however short. */
const isQuestion = (text: string): boolean => /[?…]$/.test(text) || speaksToReader(text);

/**
 * The topic that answers are read under: a mentee reads what a mentor says, not what the mentor was asked.
 *
 * @param short the question in a few words, the noun that it asks for where there is one.
 * @param isText whether the answers are texts, which any heading suits; others keep what tells them apart.
 */
export function topicOf(title: string, short: string, isText: boolean, words: TopicWords): string {
  const topic = short.replace(AT_WHAT_LENGTH, "");
  if (!isQuestion(topic)) return topic;
  if (isText && asksForIntroduction(title)) return words.introduction;
  const noun = nounIn(title);
  if (noun !== null) return capitalised(noun);
  return isText ? words.ownWords : short;
}
