import { rounded } from "../matching/index.ts";
import { DEFAULT_FLOOR, type Settings } from "../programme/settings.ts";

/** What a coordinator may put first, as the settings say it. */
export type Way = Pick<Settings, "objective" | "floor" | "spread" | "mostEach">;

/** Points that a further mentee of the same mentor costs, where a programme has not said. */
const SPREAD = 5;

/** Choices with another way of choosing the dyads; a score wanted before stays where the way wants none. */
export function withWay<Choices extends object>(
  choices: Choices,
  { objective, floor, spread, mostEach }: Way,
) {
  return { ...choices, objective, ...(floor === undefined ? {} : { floor }), spread, mostEach };
}

/** The way that settings hold, without what else they say. */
export function wayOf({ objective, floor, spread, mostEach }: Way): Way {
  return {
    ...{ objective, spread },
    ...(objective === "floor" ? { floor: floor ?? DEFAULT_FLOOR } : {}),
    ...(mostEach === undefined ? {} : { mostEach }),
  };
}

/** Whether two ways ask for the same. */
export function isSameWay(a: Way, b: Way): boolean {
  const isSameFloor = a.objective !== "floor" || wayOf(a).floor === wayOf(b).floor;
  return a.objective === b.objective && isSameFloor && a.spread === b.spread && a.mostEach === b.mostEach;
}

/**
 * The ways that are compared, but for that of the settings: the sum and the worst dyad, each with and without spread; the
 * most first choices, where anybody has one; stable.
 */
export function otherWays(settings: Settings, hasChoices: boolean): Way[] {
  const spread = settings.spread > 0 ? settings.spread : SPREAD;
  const all: Way[] = [
    { objective: "total", spread: 0 },
    { objective: "total", spread },
    { objective: "fair", spread: 0 },
    { objective: "fair", spread },
    ...(hasChoices ? [{ objective: "first-choices", spread: 0 } as const] : []),
    { objective: "stable", spread: 0 },
  ];
  return all.filter((way) => !isSameWay(way, settings));
}

/** Scores between the worst dyad of the largest sum and the best worst dyad there is, to compare in between. */
const FLOORS = 3;

/**
 * Ways between the largest sum and the best worst dyad: whole scores that all dyads can have, though those of the largest sum
 * do not.
 *
 * @param low the worst dyad of the largest sum. @param high the worst dyad where it comes first.
 */
export function waysBetween(low: number, high: number): Way[] {
  const [first, last] = [Math.floor(rounded(low)) + 1, Math.floor(rounded(high))];
  const floors = Array.from({ length: FLOORS }, (_, at) =>
    Math.round(first + ((last - first) * at) / (FLOORS - 1)),
  );
  return [...new Set(last < first ? [] : floors)].map((floor) => ({ objective: "floor", floor, spread: 0 }));
}
