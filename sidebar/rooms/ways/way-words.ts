import type { Point, TradeOffs } from "../../../src/core/tradeoffs/tradeoffs.ts";
import type { Way } from "../../../src/core/tradeoffs/ways.ts";
import type { waysWords } from "../../room-kit/words.ts";
import type { Format } from "../../format.ts";

type Words = ReturnType<typeof waysWords>;

/** How a way is called. */
export function nameOf({ objective, spread, mostEach }: Way, { objectives, ways }: Words): string {
  const name = mostEach !== undefined && objective === "total" ? [] : [objectives[objective].name];
  return ways.name([
    ...name,
    ...(mostEach === undefined ? [] : [ways.limit(mostEach)]),
    ...(spread > 0 && objective !== "stable" ? [ways.spread(spread)] : []),
  ]);
}

/** What a set gives, in short facts. */
export function factsOf(
  point: Point,
  { mentees, choosers }: TradeOffs,
  { ways }: Words,
  format: Format,
): string[] {
  return [
    ways.placed(point.placed, mentees),
    ways.meanOf(format.score(point.mean)),
    ways.worstOf(format.score(point.worst)),
    ...(choosers > 0 ? [ways.firstChoices(point.firstChoices, choosers)] : []),
    ways.busiest(point.busiest),
    ways.blocking(point.blocking),
    ...(point.proven ? [] : [ways.unproven]),
  ];
}
