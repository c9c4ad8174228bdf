import type { Point, TradeOffs } from "../../../src/core/tradeoffs/tradeoffs.ts";
import type { Way } from "../../../src/core/tradeoffs/ways.ts";
import type { waysWords } from "../../room-kit/words.ts";

type Words = ReturnType<typeof waysWords>;

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

/** What a set gives, in short facts; how many people have a mentor only where that is not as the settings have it now. */
export function factsOf(
  point: Point,
  { points: [now], mentees, choosers }: TradeOffs,
  { ways }: Words,
  score: (points: number | null) => string,
): string[] {
  return [
    ways.meanOf(score(point.mean)),
    ways.worstOf(score(point.worst)),
    ...(point.placed === now.placed ? [] : [ways.placed(point.placed, mentees)]),
    ...(choosers > 0 ? [ways.firstChoices(point.firstChoices, choosers)] : []),
    ways.busiest(point.busiest),
    ways.blocking(point.blocking),
    ...(point.proven ? [] : [ways.unproven]),
  ];
}
