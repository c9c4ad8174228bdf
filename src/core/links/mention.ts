import { fold } from "../people/fold.ts";

/** One person as a cell names them: `Marie Roy`, `marie@roy.ca`, `Marie Roy <marie@roy.ca>`, `Marie Roy (directrice)`. */
export interface Mention {
  /** As written. */
  readonly text: string;
  /** The name as written, without the e-mail; the e-mail where that is all there is. */
  readonly shown: string;
  /** The folded name, `""` where only an e-mail was given. */
  readonly name: string;
  /** The folded name without a note in (…) or […]. */
  readonly plain: string;
  /** Lower case, `""` when none. */
  readonly email: string;
}

/** Bounded, as are the others below: a cell may hold 50,000 characters of anything. */
const EMAIL = /[^\s<>()[\]{},;:"|@]{1,64}@[^\s<>()[\]{},;:"|@]{1,255}/g;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const EMPTY_BRACKETS = /[<([](?:mailto:)?\s{0,9}[>)\]]|"/gi;
const NOTE = /\([^)]{0,200}\)|\[[^\]]{0,200}\]/g;
const MANY = /[;,\r\n\u2028\u2029]/;
const LINES = /[;\r\n\u2028\u2029]/;

/** The e-mails in a text, lower case, without the full stop of a sentence. */
export function emailsIn(text: string): string[] {
  const found = text.includes("@") ? text.normalize("NFKC").replace(INVISIBLE, "").match(EMAIL) : null;
  return (found ?? []).map((email) => email.toLowerCase().replace(/[.!?]+$/, ""));
}

/** A text with a space in the place of each e-mail: what stands inside an address is no word. */
export function withoutEmails(text: string): string {
  return text.replace(EMAIL, " ");
}

/** The folded name without a note in (…) or […]; the whole, `folded`, where the note is all there is. */
export function plainName(text: string, folded: string): string {
  return (/[([]/.test(text) && fold(text.replace(NOTE, " "))) || folded;
}

/** The texts that name one person each: a cell is cut at `;` and line breaks, and at commas between several e-mails. */
export function namedIn(cell: string): string[] {
  if (!MANY.test(cell)) return cell.trim() === "" ? [] : [cell.trim()];
  return cell
    .split(LINES)
    .flatMap((part) => (emailsIn(part).length > 1 ? part.split(",") : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Reads texts that name one person, each spelling once: the manager of a team is named by all of it. */
export function mentionReader(): (text: string) => Mention {
  const known = new Map<string, Mention>();
  return (text) => {
    const mention = known.get(text) ?? readMention(text);
    known.set(text, mention);
    return mention;
  };
}

/** Reads a text that names one person. */
export function readMention(text: string): Mention {
  const [email = ""] = emailsIn(text);
  const shown =
    email === ""
      ? text
      : withoutEmails(text)
          .replace(EMPTY_BRACKETS, " ")
          .replace(/[\s,:-]{1,20}$/, "")
          .trim();
  const name = fold(shown);
  return { text, shown: shown === "" ? email : shown, name, plain: plainName(shown, name), email };
}
