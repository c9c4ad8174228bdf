import type { Settings } from "../programme/settings.ts";

/** What a coordinator may put first, as the settings say it. */
export type Way = Pick<Settings, "objective" | "spread" | "mostEach">;

/** Points that a further mentee of the same mentor costs, where a programme has not said. */
const SPREAD = 5;

/** Choices with another way of choosing the dyads. */
export function withWay<Choices extends object>(choices: Choices, { objective, spread, mostEach }: Way) {
  return { ...choices, objective, spread, mostEach };
}

/** The way that settings hold, without what else they say. */
export function wayOf({ objective, spread, mostEach }: Way): Way {
  return { objective, spread, ...(mostEach === undefined ? {} : { mostEach }) };
}

/** Whether two ways ask for the same. */
export function isSameWay(a: Way, b: Way): boolean {
  return a.objective === b.objective && a.spread === b.spread && a.mostEach === b.mostEach;
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
