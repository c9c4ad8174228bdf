import { questionOf } from "../forms/form-questions.ts";
import { fold } from "../people/fold.ts";
import type { FormLink, Wish } from "./page-data.ts";

/** What is wrong with a link, for words that give the remedy. */
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

const nameOf = (entry: string): string => entry.slice(0, entry.indexOf("="));

function valueOf(entry: string): string {
  const written = entry.slice(entry.indexOf("=") + 1).replace(/\+/g, " ");
  try {
    return fold(decodeURIComponent(written));
  } catch {
    return fold(written);
  }
}

/** The entry of the recommended form that tells a meeting from choices, answered in one of the two languages. */
function wishIn(
  entries: readonly string[],
): { readonly entry: string; readonly link: FormLink["wish"] } | null {
  const { options } = questionOf("wish");
  if (options === undefined || typeof options === "string") return null;
  const answer = (id: Wish, language: "fr" | "en"): string =>
    options.find((option) => option.id === id)?.[language] ?? "";
  for (const language of ["fr", "en"] as const) {
    const [meeting, choices] = [answer("meeting", language), answer("choices", language)];
    const entry = entries.find((candidate) => [fold(meeting), fold(choices)].includes(valueOf(candidate)));
    if (entry !== undefined) return { entry, link: { entry: nameOf(entry), meeting, choices } };
  }
  return null;
}

/**
 * Takes apart the pre-filled link of a Google form in which the coordinator answered `MENTOR` where the name of a
 * mentor goes (`MENTOR 1`, `MENTOR 2`… for ranked choices), and `MOI` or `ME` where the one who asks is named. In a link
 * with one answer, that one is the mentor's. What the recommended form asks for is filled in for each link.
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
  const wish = wishIn(entries);
  return {
    address: match[1],
    fixed: parts.filter((part) => !mentors.includes(part) && part !== asker && part !== wish?.entry),
    mentors: mentors.map(nameOf),
    asker: asker === null ? null : nameOf(asker),
    wish: wish?.link ?? null,
  };
}
