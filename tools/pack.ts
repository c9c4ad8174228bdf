import { deflateSync, inflateSync } from "node:zlib";
import { fromBase85, toBase85 } from "../sidebar/base85.ts";

/** A text packed for an HTML file: deflated, then written in base 85. `sidebar/packed.ts` undoes it in the page. */
export function pack(text: string): string {
  return toBase85(deflateSync(text, { level: 9, memLevel: 9 }));
}

/** The text that {@link pack} packed. */
export function unpackText(packed: string): string {
  return inflateSync(fromBase85(packed.trim())).toString("utf8");
}
