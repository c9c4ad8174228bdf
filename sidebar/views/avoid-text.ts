import type { Link } from "../../src/core/links/link.ts";
import type { ResultWords } from "../../src/core/messages/fr/result.ts";

type Tie = Pick<Link, "kind" | "chain"> & { readonly probable?: boolean | undefined };

/** Who asked not to be paired with whom, beside the names of the two; null for any other tie. */
export function avoidText({ kind, chain, probable = false }: Tie, words: ResultWords): string | null {
  const [asker, ...others] = chain;
  if (kind !== "avoid" || asker === undefined) return null;
  return words.avoids(asker, others.slice(0, -1).join(", "), probable);
}
