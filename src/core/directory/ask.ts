import type { FormLink, Wish } from "./page-data.ts";

/** Half of a character, of which no address can be made. */
const HALVES = /\p{Surrogate}/gu;

/** A text as a part of an address; half of a character becomes the sign for an unknown one. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(HALVES, "\ufffd"));
}

/** Who asks for whom, and what for. */
export interface Asking {
  readonly wish: Wish;
  /** The first choice first. */
  readonly mentors: readonly string[];
  /** `""` when not given. */
  readonly asker: string;
}

/**
 * The address of the form with the names of mentors filled in. A form with one place for names takes them all, parted
 * by `; `, as stated choices are read; one with fewer places than names takes the first ones.
 */
export function formAddress(link: FormLink, { wish, mentors, asker }: Asking): string {
  const [only = ""] = link.mentors;
  const pair = (name: string, value: string): string => `${name}=${encoded(value)}`;
  const mentorFields =
    link.mentors.length === 1
      ? [pair(only, mentors.join("; "))]
      : link.mentors.flatMap((name, at) => (mentors[at] === undefined ? [] : [pair(name, mentors[at])]));
  const who = link.asker === null || asker === "" ? [] : [pair(link.asker, asker)];
  const what = link.wish === null ? [] : [pair(link.wish.entry, link.wish[wish])];
  return `${link.address}?${[...link.fixed, ...what, ...mentorFields, ...who].join("&")}`;
}

/** The address that opens a ready e-mail to one or several (RFC 6068, *The 'mailto' URI Scheme*). */
export function mailAddress(to: readonly string[], subject: string, body: string): string {
  const lines = body.replace(/\r\n|\r|\n/g, "\r\n");
  const recipients = to.map((email) => encoded(email).replace(/%40/g, "@")).join(",");
  return `mailto:${recipients}?subject=${encoded(subject)}&body=${encoded(lines)}`;
}
