import { keptLately } from "./kept-lately.ts";
import { type Name, readName } from "./name.ts";
import { shownName } from "./shown-name.ts";

/** One person as a text names them: `Marie Roy`, `marie@roy.ca`, `Marie Roy <marie@roy.ca>`, `Marie Roy (directrice)`. */
export interface Mention {
  /** As written. */
  readonly text: string;
  /** The name as written and shown, without the e-mail; the e-mail where that is all there is. */
  readonly shown: string;
  /** Without words where only an e-mail was given. */
  readonly name: Name;
  /** Lower case, `""` when none. */
  readonly email: string;
}

/** Bounded, as are the others below: a cell may hold 50,000 characters of anything. */
const EMAIL = /[^\s<>()[\]{},;:"|@]{1,64}@[^\s<>()[\]{},;:"|@]{1,255}/g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const EMPTY_BRACKETS = /[<([]\s{0,9}[>)\]]|"/g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
const MAILTO = /mailto:/gi;

/** The e-mails in a text, lower case, without the full stop of a sentence. */
export function emailsIn(text: string): string[] {
  const emails = text.includes("@") ? text.normalize("NFKC").replace(INVISIBLE, "").match(EMAIL) : null;
  return (emails ?? []).map((email) => email.toLowerCase().replace(/[.!?]{1,9}$/, ""));
}

/** A text with a space in the place of each e-mail: what stands inside an address is no word. */
export function withoutEmails(text: string): string {
  return text.includes("@") ? text.replace(MAILTO, " ").replace(EMAIL, " ") : text;
}

/** A text of the same length with spaces in the place of what stands in (…) and […]. */
export function hideBrackets(text: string): string {
  return text.replace(BRACKETED, (note) => " ".repeat(note.length));
}

/** Reads a text that names one person. */
export const readMention = keptLately((text: string): Mention => {
  const [email = ""] = emailsIn(text);
  const shown =
    email === ""
      ? text
      : withoutEmails(text)
          .replace(EMPTY_BRACKETS, " ")
          .trim()
          .replace(/[\s,:-]{1,20}$/, "");
  const name = shownName(shown);
  return { text, shown: name === "" ? email : name, name: readName(name), email };
});
