import { beginningOf } from "../people/beginning.ts";
import type { Evidence } from "../scoring/kernel.ts";

/** Up to here an option is read at a glance. */
const SHORT = 22;
/** Without any of the signs below, an option is cut between two words before here. */
const LONGEST = 40;
/** Where the first of several things ends, or an explanation begins. */
const ENDS = [",", ";", ":", " (", "/", " et ", " and ", " ou ", " or ", " – ", " — ", " - "];
/** What stands before such a sign says too little below this. */
const LEAST = 4;

/** The beginning of an option, as one would call it in a list: `Vente…` of `Vente, négociation et développement`. */
function briefOption(option: string): string {
  if (option.length <= SHORT) return option;
  const ends = ENDS.map((sign) => option.indexOf(sign)).filter((at) => at >= LEAST && at <= LONGEST);
  if (ends.length > 0) return `${option.slice(0, Math.min(...ends)).trim()}…`;
  if (option.length <= LONGEST) return option;
  const start = beginningOf(option, LONGEST);
  const space = start.lastIndexOf(" ");
  return `${space >= LEAST ? start.slice(0, space) : start}…`;
}

/** The same of several options: those that would be called alike keep their whole text. */
function briefOptions(options: readonly string[]): (option: string) => string {
  const counts = new Map<string, number>();
  for (const option of new Set(options)) {
    const brief = briefOption(option);
    counts.set(brief, (counts.get(brief) ?? 0) + 1);
  }
  return (option) => {
    const brief = briefOption(option);
    return (counts.get(brief) ?? 0) > 1 ? option : brief;
  };
}

/** What speaks for a pair, in as few words as a line of the dyads tab has room for. */
export function briefly(evidence: Evidence): Evidence {
  if (evidence.kind === "indifferent") return { ...evidence, answer: briefOption(evidence.answer) };
  if (evidence.kind !== "common" && evidence.kind !== "answers") return evidence;
  const { missing = [] } = evidence;
  const said = evidence.kind === "common" ? evidence.options : [evidence.mentee, evidence.mentor];
  const brief = briefOptions([...said, ...missing]);
  const more = evidence.missing === undefined ? {} : { missing: missing.map(brief) };
  return evidence.kind === "common"
    ? { kind: "common", options: evidence.options.map(brief), ...more }
    : { kind: "answers", mentee: brief(evidence.mentee), mentor: brief(evidence.mentor), ...more };
}
