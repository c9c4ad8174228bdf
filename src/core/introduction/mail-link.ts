import { mailAddress } from "../directory/ask.ts";
import type { Draft } from "./draft.ts";

/** The length, in characters, beyond which some mail programs, and Windows itself, cut or refuse a link. */
export const LONGEST_LINK = 2_000;

export type MailLink =
  { readonly is: "ready"; readonly address: string } | { readonly is: "no-address" | "too-long" };

/** The link that opens a draft to both people in one's own mail. */
export function mailLink(draft: Pick<Draft, "mentee" | "mentor" | "subject" | "body">): MailLink {
  const { mentee, mentor, subject, body } = draft;
  if (mentee.email === "" || mentor.email === "") return { is: "no-address" };
  const address = mailAddress([mentor.email, mentee.email], subject.replace(/\s+/g, " "), body);
  return address.length > LONGEST_LINK ? { is: "too-long" } : { is: "ready", address };
}
