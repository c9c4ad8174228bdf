import type { Claim } from "./reporting-claims.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import type { Unclear } from "./unclear.ts";
import type { Meant } from "./who-is-meant.ts";

const OF_ANSWER = {
  ambiguous: "manager-ambiguous",
  namesake: "manager-namesake",
  alike: "name-alike",
} as const;
const OF_LINK = { ...OF_ANSWER, ambiguous: "link-person-ambiguous" } as const;

/**
 * What is not clear of who manages whom, in the order of the claims: `manager-ambiguous`, `manager-namesake` at the cell of
 * the answer; `link-person-ambiguous` at the row of the Links tab; `name-alike` at either.
 */
export function unclearClaims({ endsOf }: ReportingGraph, claims: readonly Claim[]): Unclear[] {
  /** Many rows of the Links tab may say the same. */
  const stated = new Map<string, ReturnType<typeof endsOf>>();
  const unclear: Unclear[] = [];
  for (const claim of claims) {
    const { lower, upper, where } = claim;
    const key = JSON.stringify([lower, upper]);
    const ends = stated.has(key) ? stated.get(key) : endsOf(claim);
    stated.set(key, ends ?? null);
    const codes = typeof lower === "number" ? OF_ANSWER : OF_LINK;
    const ask = ({ doubt, people }: Meant, text: string): void => {
      if (doubt !== null) unclear.push({ code: codes[doubt], where, read: text, people });
    };
    if (!ends) continue;
    if (typeof lower === "string") ask(ends.below, lower);
    ask(ends.above, upper);
  }
  return unclear;
}
