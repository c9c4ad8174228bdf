import type { Issue } from "../../issues/issue.ts";
import { beginningOf } from "../../people/beginning.ts";
import { list } from "./grammar.ts";

const LONGEST = 80;

/** Quotes what was read, cut where it is long. */
export function quote(text: string | undefined): string {
  const oneLine = (text ?? "").replace(/\s+/g, " ").trim();
  return `“${oneLine.length > LONGEST ? `${beginningOf(oneLine, LONGEST)}…` : oneLine}”`;
}

/** The people whom an issue names. */
export const who = ({ names }: Issue): string => list(names ?? []);
