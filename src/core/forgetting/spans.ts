import type { Role } from "../people/person.ts";

/** What is known of a text that is looked at. */
export interface Beside {
  /** Whether Dyade wrote it: whole names stand in it, as labels. */
  readonly isOurs?: boolean;
  /** Whether a hand wrote it all the same, as a title or a choice: a name of one word there may be a common word. */
  readonly isTyped?: boolean;
  /** Whether the row around it is about the person. */
  readonly isAbout?: boolean;
  /** In what part the people of the text are; left out where they may be in either. */
  readonly role?: Role;
}

/** Why a text may mean somebody else. */
export type DoubtReason =
  /** Somebody else bears the name. */
  | "namesake"
  /** The name stands beside an address that is not theirs, or inside a longer name. */
  | "other"
  /** Somebody else has the address. */
  | "shared"
  /** The name is only alike. */
  | "alike"
  /** A given name or a family name alone. */
  | "part"
  /** The words of the name, written as common words. */
  | "common";

/** A piece of a text that means the person to be forgotten, or may. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Null where it certainly means them. */
  readonly doubt: DoubtReason | null;
}

/** Spans in the order of the text, those that begin inside an earlier one left out. */
export function inOrder(spans: readonly Span[]): Span[] {
  const ordered: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = ordered[ordered.length - 1];
    if (last === undefined || span.from >= last.to) ordered.push(span);
  }
  return ordered;
}

/** The places in a text where another one stands, whatever the case, and not inside a longer word or address. */
export function placesOfText(text: string, lower: string, part: string): number[] {
  const places: number[] = [];
  if (part === "") return places;
  for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + part.length)) {
    const isInside =
      BEFORE.test(text.charAt(at - 1)) || AFTER.test(text.slice(at + part.length, at + part.length + 2));
    if (!isInside) places.push(at);
  }
  return places;
}

/** What goes on with an address at its left, or at its right. */
const BEFORE = /^[\p{L}\p{N}._+-]$/u;
const AFTER = /^(?:[\p{L}\p{N}_-]|[.|][\p{L}\p{N}])/u;

/** A text in lower case of the same length, letter for letter. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
}
