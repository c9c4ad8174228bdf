import type { Point, TradeOffs } from "../../../src/core/tradeoffs/tradeoffs.ts";
import { type Way, wayOf } from "../../../src/core/tradeoffs/ways.ts";
import { countsGuarantees } from "../../../src/core/cohort/guarantees.ts";
import type { Settings } from "../../../src/core/programme/settings.ts";
import type { guaranteeWords, waysWords } from "../../room-kit/words.ts";

type Words = ReturnType<typeof waysWords>;
type Held = ReturnType<typeof guaranteeWords>["held"];

/** How a way is called. */
export function nameOf({ objective, floor, spread, mostEach }: Way, { objectives, ways }: Words): string {
  const isOfLimit = mostEach !== undefined && objective === "total";
  const name = objective === "floor" && floor !== undefined ? ways.floor(floor) : objectives[objective].name;
  return ways.name([
    ...(isOfLimit ? [] : [name]),
    ...(mostEach === undefined ? [] : [isOfLimit ? ways.limitAlone(mostEach) : ways.limit(mostEach)]),
    ...(spread > 0 && objective !== "stable" ? [ways.spread(spread)] : []),
  ]);
}

/** How many people have a mentor in the most sets; the larger number where two are as frequent. */
export function usualPlaced(points: readonly Pick<Point, "placed">[]): number {
  const counts = points.map(({ placed }) => placed).sort((a, b) => b - a);
  const timesOf = (placed: number): number => counts.filter((other) => other === placed).length;
  return counts.reduce((usual, placed) => (timesOf(placed) > timesOf(usual) ? placed : usual));
}

/** What a set gives, in short facts; how many people have a mentor only where that is not as in the most sets. */
export function factsOf(
  point: Point,
  { points, mentees, choosers }: TradeOffs,
  { ways }: Words,
  score: (points: number | null) => string,
  held: Held,
): string[] {
  return [
    ways.meanOf(score(point.mean)),
    ways.worstOf(score(point.worst)),
    ...(point.placed === usualPlaced(points) ? [] : [ways.placed(point.placed, mentees)]),
    ...(point.guaranteed === null ? [] : [held(point.guaranteed)]),
    ...(choosers > 0 ? [ways.firstChoices(point.firstChoices, choosers)] : []),
    ways.busiest(point.busiest),
    ways.blocking(point.blocking),
    ...(point.proven ? [] : [ways.unproven]),
  ];
}

/** What taking a way changes in the rules, and whether guaranteed places count by it. */
export function changesOf(
  { objective, floor, spread, mostEach }: Way,
  settings: Pick<Settings, keyof Way | "guarantees">,
  { objectives, ways }: Words,
): string[] {
  const [counted, counting] = [settings, { objective }].map(countsGuarantees);
  const isGuaranteeing = settings.guarantees?.some(({ places }) => places > 0) === true;
  const before = wayOf(settings);
  return [
    ...(objective === before.objective ? [] : [ways.takeOrder(objectives[objective].name)]),
    ...(floor === undefined || floor === before.floor ? [] : [ways.takeFloor(floor)]),
    ...(mostEach === before.mostEach ? [] : [ways.takeLimit(mostEach, before.mostEach)]),
    ...(spread === before.spread ? [] : [ways.takeSpread(spread, before.spread)]),
    ...(isGuaranteeing && counted !== counting ? [ways.takeGuarantees(counting === true)] : []),
  ];
}
