import { encoded, mailAddress } from "../directory/ask.ts";
import { isAddress } from "../intake/answers/email.ts";
import type { Letter } from "./letter.ts";

/** Where a message to one person is written: in one's own mail program (RFC 6068), and in Gmail's page. */
export interface ComposeLinks {
  readonly mail: string;
  readonly gmail: string;
}

/** Nothing that a mail program could take for a second address or for another field. */
const PLAIN = /^[^\s,;:<>()[\]\\"?&]+$/;

/** In parts: nothing in the panel looks like an address that it would load. */
const GMAIL = ["https:", "", "mail.google.com", "mail", ""].join("/");

/** @returns null where the person has no address that a mail could reach. */
export function composeLinks({ email, subject, body }: Letter): ComposeLinks | null {
  if (!isAddress(email) || !PLAIN.test(email)) return null;
  const fields = `to=${encoded(email)}&su=${encoded(subject)}&body=${encoded(body)}`;
  return {
    mail: mailAddress([email], subject, body),
    gmail: `${GMAIL}?view=cm&fs=1&${fields}`,
  };
}
