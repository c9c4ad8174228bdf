import type { MeetingProblem } from "../../../src/core/event/meeting-problem.ts";

/** Costs in the order they count; whole numbers. */
type Cost = readonly [meetings: bigint, squares: bigint, worth: bigint];

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: Cost;
  readonly back: Arc | undefined;
  room: number;
}

const ZERO: Cost = [0n, 0n, 0n];
const plus = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Cost): Cost => [-a[0], -a[1], -a[2]];
const less = (a: Cost, b: Cost): boolean =>
  a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];

/**
 * The best meetings by a method of its own (Klein 1967): starting from none, cycles of negative cost are cancelled, found
 * by Bellman and Ford over triples of big integers, until there are none. Worth must be whole or half.
 */
export function cancelCycles(problem: MeetingProblem): number[] {
  const { menteeCount, mentorCount, rounds, seats, worth, most } = problem;
  const [source, sink, room] = [
    menteeCount + mentorCount,
    menteeCount + mentorCount + 1,
    menteeCount + mentorCount + 2,
  ];
  const arcs: Arc[] = [];
  const add = (from: number, to: number, cost: Cost, capacity = 1): Arc => {
    const forth: { -readonly [Key in keyof Arc]: Arc[Key] } = {
      from,
      to,
      cost,
      room: capacity,
      back: undefined,
    };
    const back: Arc = { from: to, to: from, cost: minus(cost), room: 0, back: forth };
    forth.back = back;
    arcs.push(forth, back);
    return forth;
  };
  const square = (breaks: number): Cost => [0n, BigInt((breaks - 1) ** 2 - breaks ** 2), 0n];
  for (let mentee = 0; mentee < menteeCount; mentee++)
    for (let k = 0; k < rounds; k++)
      add(source, mentee, square((problem.menteeBreaks[mentee] ?? 0) + rounds - k));
  for (let mentor = 0; mentor < mentorCount; mentor++)
    for (let k = 0; k < rounds * seats; k++)
      add(menteeCount + mentor, room, square((problem.mentorBreaks[mentor] ?? 0) + rounds - k));
  add(room, sink, ZERO, most);
  add(sink, source, [-1n, 0n, 0n], menteeCount * mentorCount + 1);
  const pairs = [...worth.keys()].map((pair) => {
    const one = worth[pair] ?? Number.NaN;
    const [mentee, mentor] = [Math.floor(pair / mentorCount), menteeCount + (pair % mentorCount)];
    return Number.isNaN(one) ? undefined : add(mentee, mentor, [0n, 0n, BigInt(-2 * one)]);
  });
  while (cancelOne(arcs, room + 1));
  return [...pairs.keys()].filter((pair) => pairs[pair]?.room === 0);
}

function cancelOne(arcs: readonly Arc[], nodes: number): boolean {
  const distance = new Array<Cost>(nodes).fill(ZERO);
  const through = new Array<Arc | undefined>(nodes).fill(undefined);
  let last: number | undefined;
  for (let pass = 0; pass < nodes; pass++) {
    last = undefined;
    for (const arc of arcs) {
      const there = plus(distance[arc.from] ?? ZERO, arc.cost);
      if (arc.room <= 0 || !less(there, distance[arc.to] ?? ZERO)) continue;
      distance[arc.to] = there;
      through[arc.to] = arc;
      last = arc.to;
    }
    if (last === undefined) return false;
  }
  let node = last ?? 0;
  for (let step = 0; step < nodes; step++) node = through[node]?.from ?? node;
  const start = node;
  do {
    const arc = through[node];
    if (arc === undefined) throw new Error("a cycle without an arc");
    arc.room--;
    if (arc.back) arc.back.room++;
    node = arc.from;
  } while (node !== start);
  return true;
}
