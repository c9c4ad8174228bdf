import { fold } from "../people/fold.ts";

/** Below this two titles have too little in common for one to be the other renamed. */
const ALIKE = 0.4;

/** A header may be a whole letter to the participants: its beginning is enough. */
const LONGEST = 300;

/** Two letters side by side, of each word. */
function pairsOf(title: string): string[] {
  return fold(title.slice(0, LONGEST))
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => [...word].slice(1).map((letter, at) => `${word.charAt(at)}${letter}`));
}

/** Sørensen–Dice of the pairs of letters of two titles (doi:10.2307/1932409), in [0, 1]. */
function likeness(a: string, b: string): number {
  const [some, others] = [pairsOf(a), pairsOf(b)];
  const left = [...others];
  const common = some.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return some.length + others.length === 0 ? 0 : (2 * common.length) / (some.length + others.length);
}

/**
 * Which of the new titles of a tab may be a gone one renamed: for each gone title the one most alike, where no other
 * comes as near, the surest first; a new title stands for one gone title at most.
 */
export function findRenamed(gone: readonly string[], fresh: readonly string[]): ReadonlyMap<string, string> {
  const ranked = gone
    .map((title) => {
      const degrees = fresh.map((freshTitle) => ({ title: freshTitle, degree: likeness(title, freshTitle) }));
      const [best, second] = degrees.sort((a, b) => b.degree - a.degree);
      const sure = best !== undefined && best.degree >= ALIKE && best.degree > (second?.degree ?? 0);
      return { title, best: sure ? best : null };
    })
    .sort((a, b) => (b.best?.degree ?? 0) - (a.best?.degree ?? 0));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { title, best } of ranked) {
    if (best === null || taken.has(best.title)) continue;
    taken.add(best.title);
    renamed.set(title, best.title);
  }
  return renamed;
}
