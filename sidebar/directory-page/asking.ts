import { formAddress, mailAddress } from "../../src/core/directory/ask.ts";
import type { PageData } from "../../src/core/directory/page-data.ts";
import type { DirectoryPageWords } from "../../src/core/messages/fr/directory-page.ts";

/** Where a link of the page leads. */
export interface Ask {
  readonly address: string;
  /** Whether it opens beside the page. */
  readonly beside: boolean;
}

/** The link that asks for a meeting with a mentor: the coordinator's form, else a ready e-mail; null for none. */
export function askForMeeting(
  { form, contact }: PageData,
  words: DirectoryPageWords,
  mentor: string,
  asker: string,
): Ask | null {
  if (form !== null)
    return { address: formAddress(form, { wish: "meeting", mentors: [mentor], asker }), beside: true };
  if (contact === "") return null;
  const body = words.meetBody(mentor, asker);
  return { address: mailAddress([contact], words.meetSubject(mentor), body), beside: false };
}

/** The link that hands in choices, the first one preferred; null where nothing takes them. */
export function handInChoices(
  { form, contact }: PageData,
  words: DirectoryPageWords,
  mentors: readonly string[],
  asker: string,
): Ask | null {
  if (form !== null) return { address: formAddress(form, { wish: "choices", mentors, asker }), beside: true };
  if (contact === "") return null;
  const body = words.choicesBody(mentors, asker);
  return { address: mailAddress([contact], words.choicesSubject, body), beside: false };
}
