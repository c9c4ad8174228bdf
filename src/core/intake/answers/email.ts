const NOTE = /\([^()]*\)|\[[^[\]]*\]/g;
const IN_BRACKETS = /<(?:mailto:)?([^<>@]*@[^<>]*)>/;
const MAILTO = /^mailto:/i;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** No address is longer: 64 signs before the `@`, 255 after it (RFC 5321). */
const LONGEST = 320;

/** Whether a text is an address as a whole: of a length that one can have, no space or comma in it, one `@`, and a dot after it. */
export function isAddress(text: string): boolean {
  const address = text.trim();
  const at = address.indexOf("@");
  const dot = address.indexOf(".", at + 2);
  const isOne = address.length <= LONGEST && at > 0 && address.indexOf("@", at + 1) < 0;
  return isOne && dot > 0 && dot < address.length - 1 && !/[\s,;<>]/.test(address);
}

/**
 * The address in an e-mail answer, in lower case, without the full stop of a sentence: a note in (…) or […] is dropped
 * and `Name <address>` gives the address. `""` for a blank.
 *
 * @returns null for a text that is no address: the caller reports it and takes it as a blank.
 */
export function readEmail(text: string): string | null {
  const bare = text.replace(INVISIBLE, "").replace(NOTE, " ").trim();
  const address = (IN_BRACKETS.exec(bare)?.[1] ?? bare.replace(MAILTO, ""))
    .trim()
    .toLowerCase()
    .replace(/\.$/, "");
  if (address === "") return text.trim() === "" ? "" : null;
  return isAddress(address) ? address : null;
}
