import type { Draft } from "./draft.ts";

/** The length, in characters, beyond which some mail programs, and Windows itself, cut or refuse a link. */
export const LONGEST_LINK = 2_000;

/** Half of a pair of code units stands for no character, and `encodeURIComponent` refuses it. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

export type MailLink =
  { readonly is: "ready"; readonly address: string } | { readonly is: "no-address" | "too-long" };

function encoded(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATES, "\ufffd"));
}

/** The link that opens a draft to both people in one's own mail (RFC 6068, *The 'mailto' URI Scheme*). */
export function mailLink(draft: Pick<Draft, "mentee" | "mentor" | "subject" | "body">): MailLink {
  const { mentee, mentor, subject, body } = draft;
  if (mentee.email === "" || mentor.email === "") return { is: "no-address" };
  const to = [mentor.email, mentee.email].map((email) => encoded(email).replace(/%40/g, "@")).join(",");
  const lines = encoded(body.replace(/\r\n|\r|\n/g, "\r\n"));
  const address = `mailto:${to}?subject=${encoded(subject.replace(/\s+/g, " "))}&body=${lines}`;
  return address.length > LONGEST_LINK ? { is: "too-long" } : { is: "ready", address };
}
