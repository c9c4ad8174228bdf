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

/** What stands in for one more person: the first number that no text of the workbook has yet. */
export function nextStandIn(
  { tables, dyadsTabs }: Pick<Everything, "tables" | "dyadsTabs">,
  label: (number: number) => string,
): StandIn {
  const beginning = label(1).replace(NUMBER, "");
  let last = 0;
  for (const cell of [...tables, ...dyadsTabs].flatMap(({ rows }) => rows).flat()) {
    const text = cellText(cell);
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
      last = Math.max(last, Number(DIGITS.exec(text.slice(at + beginning.length))?.[0] ?? 0));
  }
  return { label: label(last + 1), key: standInKey(last + 1) };
}
