import { standInKey } from "../people/stand-in-key.ts";
import { cellText } from "../tabs/table.ts";
import type { Everything } from "./everything.ts";

/** What stands in the place of somebody who was forgotten. */
export interface StandIn {
  /** `Personne retirée 1`. */
  readonly label: string;
  /** In the place of a hidden key. */
  readonly key: string;
}

/** What stood in for people forgotten before ends with a number. */
const NUMBER = /\d{1,6}$/;
const DIGITS = /^\d{1,6}/;
/** Hidden keys, but no date of a file: `dyade-2026-02-15`. */
const KEYS = /\bdyade-(\d{1,6})(?![\d-])/g;

/**
 * What stands in for one more person: the first number that nothing in the workbook has yet, neither a cell, the register
 * of removals among them, nor a key or a text out of sight, in whatever language it was written.
 *
 * @param labels what people are called by their number: in the language of the programme, then in the others.
 */
export function nextStandIn(
  { tables, dyadsTabs, kept, settings }: Pick<Everything, "tables" | "dyadsTabs" | "kept" | "settings">,
  labels: readonly [(number: number) => string, ...((number: number) => string)[]],
): StandIn {
  const beginnings = labels.map((label) => label(1).replace(NUMBER, ""));
  const texts = [
    ...[...tables, ...dyadsTabs].flatMap(({ rows }) => rows.flat().map(cellText)),
    ...Object.values(kept),
    JSON.stringify(settings),
  ];
  let last = 0;
  for (const text of texts) {
    for (const [, digits] of text.matchAll(KEYS)) last = Math.max(last, Number(digits));
    for (const beginning of beginnings)
      for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
        last = Math.max(last, Number(DIGITS.exec(text.slice(at + beginning.length))?.[0] ?? 0));
  }
  return { label: labels[0](last + 1), key: standInKey(last + 1) };
}
