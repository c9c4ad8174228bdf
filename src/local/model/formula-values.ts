import { type Cell, type CellValue, hasContent } from "./workbook.ts";

/** What a part of a formula gives; null is a blank cell. An area of cells is only counted. */
export type Value = string | number | boolean | null | readonly (Cell | null)[];
type Scalar = Exclude<Value, readonly unknown[]>;

/** The formula is of a kind that is not computed here, or fails. */
export class NotComputed extends Error {}

/** The value of one cell. @throws where it is an error. */
export function scalar(value: Value): Scalar {
  if (value === null || typeof value !== "object") return value;
  const content: CellValue = value[0]?.value ?? null;
  if (typeof content === "object" && content !== null) throw new NotComputed();
  return content === "" ? null : content;
}

export function counted(value: Value): number {
  if (value === null || typeof value !== "object") return value === null ? 0 : 1;
  return value.filter(hasContent).length;
}

export function numberOf(value: Value): number {
  const single = scalar(value);
  if (typeof single === "string") throw new NotComputed();
  return Number(single ?? 0);
}

export function truthOf(value: Value): boolean {
  const single = scalar(value);
  if (typeof single === "string") throw new NotComputed();
  return Boolean(single);
}

/** As Sheets compares: texts whatever their case, a blank like "", 0 and FALSE, and nothing else across kinds. */
export function compare(left: Scalar, sign: string, right: Scalar): boolean {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  const order = ["number", "string", "boolean"];
  const byKind = order.indexOf(typeof a) - order.indexOf(typeof b);
  const [first, last] = [
    typeof a === "string" ? a.toLowerCase() : a,
    typeof b === "string" ? b.toLowerCase() : b,
  ];
  const difference = byKind !== 0 ? byKind : first < last ? -1 : first > last ? 1 : 0;
  if (sign === "=") return difference === 0;
  if (sign === "<>") return difference !== 0;
  if (sign.startsWith("<")) return difference < 0 || (difference === 0 && sign === "<=");
  return difference > 0 || (difference === 0 && sign === ">=");
}

function blankLike(other: Scalar): string | number | boolean {
  if (typeof other === "number") return 0;
  return typeof other === "boolean" ? false : "";
}
