const NOTE = /\([^()]*\)|\[[^[\]]*\]/g;
const IN_BRACKETS = /<([^<>@]*@[^<>]*)>/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * The address in an e-mail answer, in lower case: a note in (…) or […] is dropped and `Name <address>` gives the
 * address. `""` for a blank.
 *
 * @returns null for a text without `@`: the caller reports it and takes it as a blank.
 */
export function readEmail(text: string): string | null {
  const bare = text.replace(INVISIBLE, "").replace(NOTE, " ");
  const address = (IN_BRACKETS.exec(bare)?.[1] ?? bare).trim().toLowerCase();
  if (address === "") return text.trim() === "" ? "" : null;
  return address.includes("@") ? address : null;
}
