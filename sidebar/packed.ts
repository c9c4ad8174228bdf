import { fromBase85 } from "./base85.ts";

/** A text that `tools/pack.ts` packed: deflated, then written in base 85. */
export async function unpack(packed: string): Promise<string> {
  const bytes = new Blob([fromBase85(packed.trim())]);
  return new Response(bytes.stream().pipeThrough(new DecompressionStream("deflate"))).text();
}
