import { cli as english } from "../core/messages/en/cli.ts";
import { type CliWords, cli as french } from "../core/messages/fr/cli.ts";

/** The person at this terminal: their language, from the environment, and the words in it. */
interface Reader {
  readonly language: "fr" | "en";
  readonly words: CliWords;
}

export function readerOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Reader {
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? "";
  return /^en/i.test(set) ? { language: "en", words: english } : { language: "fr", words: french };
}
