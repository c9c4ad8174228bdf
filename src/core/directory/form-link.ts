import { fold } from "../people/fold.ts";
import type { FormLink } from "./page-data.ts";

/** What is wrong with a link, for words that tell the remedy. */
export type LinkFault =
  /** Not an https address of a Google form. */
  | "not-a-form"
  /** The address of a form that was shortened, or of the page where it is edited. */
  | "not-prefilled"
  /** No answer of it is the word that stands for a mentor. */
  | "no-mentor";

const FORM =
  /^(https:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?[\w-]+\/viewform)(?:\?([^#\s]*))?(?:#\S*)?$/;
const ANY_FORM = /^https:\/\/(?:docs\.google\.com\/forms\/|forms\.gle\/)\S+$/;
const MENTOR = /^(?:choix |choice )?mentor(?:\(?·?e\)?)?[ #-]*(\d*)$/;
const ASKER = /^(moi|mon nom|nom|me|myself|my name|name|mentee|protege·?e?)$/;

function valueOf(entry: string): string {
  const written = entry.slice(entry.indexOf("=") + 1).replace(/\+/g, " ");
  try {
    return fold(decodeURIComponent(written));
  } catch {
    return fold(written);
  }
}

const nameOf = (entry: string): string => entry.slice(0, entry.indexOf("="));

/**
 * Takes apart the pre-filled link of a Google form in which the coordinator answered `MENTOR` where the name of a
 * mentor goes (`MENTOR 1`, `MENTOR 2`… for ranked choices), and `MOI` or `ME` where the one who asks is named. In a link
 * with one answer, that one is the mentor's.
 */
export function readFormLink(text: string): FormLink | LinkFault {
  const written = text.trim();
  const match = FORM.exec(written);
  if (match?.[1] === undefined) return ANY_FORM.test(written) ? "not-prefilled" : "not-a-form";
  const parts = (match[2] ?? "").split("&").filter((part) => /^[\w.]+=/.test(part));
  const entries = parts.filter((part) => /^entry\.\d+=/.test(part));
  if (entries.length === 0) return "not-prefilled";
  const ranked = entries.flatMap((entry) => {
    const rank = MENTOR.exec(valueOf(entry))?.[1];
    return rank === undefined ? [] : [{ entry, rank: Number(rank) }];
  });
  const [only] = entries;
  const mentors =
    ranked.length === 0 && entries.length === 1 && only !== undefined
      ? [only]
      : ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  if (mentors.length === 0) return "no-mentor";
  const asker = entries.find((entry) => ASKER.test(valueOf(entry))) ?? null;
  return {
    address: match[1],
    fixed: parts.filter((part) => !mentors.includes(part) && part !== asker),
    mentors: mentors.map(nameOf),
    asker: asker === null ? null : nameOf(asker),
  };
}

/**
 * The address of the form with the names of mentors filled in, the first choice first. A form with one place for names
 * takes them all, parted by `; `, as stated choices are read; one with fewer places than names takes the first ones.
 */
export function formAddress(link: FormLink, mentors: readonly string[], asker: string): string {
  const [only = ""] = link.mentors;
  const pair = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}`;
  const named =
    link.mentors.length === 1
      ? [pair(only, mentors.join("; "))]
      : link.mentors.flatMap((name, at) => (mentors[at] === undefined ? [] : [pair(name, mentors[at])]));
  const who = link.asker === null || asker === "" ? [] : [pair(link.asker, asker)];
  return `${link.address}?${[...link.fixed, ...named, ...who].join("&")}`;
}

/** The address that opens a ready e-mail. */
export function mailAddress(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, "\r\n");
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
