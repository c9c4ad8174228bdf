import { assign } from "../../src/core/matching/index.ts";
import type { Problem } from "../../src/core/matching/index.ts";
import { runSteps } from "../../src/core/steps.ts";
import { INSTANCES } from "./instances.ts";
import { median } from "./median.ts";

const REPEATS = 7;
/** Every fifth mentee is of the group. */
const SHARE = 5;
/** Places of the group beyond those that it has anyway. */
const MORE = [1, 10, 40] as const;

export interface GuaranteeTime {
  readonly what: string;
  /** Milliseconds of `assign`, median, and the median of its turns with the guarantee by those without. */
  readonly plain: number;
  readonly guaranteed: number;
  readonly ratio: number;
}

/** Times `assign` with places guaranteed to a fifth of the mentees beside the same without, in turns. */
export function timeGuarantees(): GuaranteeTime[] {
  const short = INSTANCES.find(({ name }) => name.startsWith("e "));
  if (!short) throw new Error("no instance whose seats are short");
  const problem = short.make();
  const members = Array.from({ length: problem.menteeCount / SHARE }, (_, index) => SHARE * index);
  const { mentorOf } = runSteps(assign(problem));
  const placed = members.filter((mentee) => mentorOf[mentee] !== -1).length;
  return MORE.map((more) => {
    const guaranteed: Problem = { ...problem, guarantees: [{ members, places: placed + more }] };
    const turns = Array.from({ length: REPEATS }, () => [timed(problem), timed(guaranteed)] as const);
    return {
      what: `${short.name}, ${String(more)} places more for ${String(members.length)}`,
      plain: median(turns.map(([without]) => without)) ?? NaN,
      guaranteed: median(turns.map(([, kept]) => kept)) ?? NaN,
      ratio: median(turns.map(([without, kept]) => kept / without)) ?? NaN,
    };
  });
}

function timed(problem: Problem): number {
  const start = performance.now();
  if (!runSteps(assign(problem)).proof.optimal) throw new Error("not proven");
  return performance.now() - start;
}
