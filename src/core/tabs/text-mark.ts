import type { Cell } from "./table.ts";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Eight hexadecimal digits that tell a text from others: FNV-1a, 32 bits, over its UTF-16 code units. It keeps no secret. */
export function textMark(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** What a tab holds, in eight digits. */
export function tabMark(rows: readonly (readonly Cell[])[]): string {
  return textMark(JSON.stringify(rows));
}
