import * as z from "zod/mini";
import type { Place, PlaceKind } from "./place.ts";
import type { StandIn } from "./stand-in.ts";

/** The name under which removals that were begun, and did not come to their receipt, are kept with the workbook. */
export const KEPT_REMOVALS = "removals";

const KINDS = [
  ...(["answer", "row", "dyad", "mention", "message", "paper", "tie", "hidden", "note", "dropdown"] as const),
  ...(["kept", "settings", "reckoned", "formula", "rule", "name"] as const),
] satisfies readonly PlaceKind[];

const removal = z.object({
  key: z.string().check(z.regex(/^dyade-\d{1,6}$/)),
  label: z.string(),
  /** `2026-02-15`. */
  on: z.string(),
  /** What was to be taken out, as a receipt names it: the kind, the tab, how many. */
  places: z.array(z.tuple([z.literal(KINDS), z.string(), z.number()])),
});
const removals = z.object({ format: z.literal("dyade-removals/1"), removals: z.array(removal) });

/**
 * A removal that was begun: the number that stands in for the person, the day, and what its receipt is to be about. It does
 * not say who the person is.
 */
export interface BegunRemoval {
  readonly standIn: StandIn;
  readonly on: string;
  /** All that was there to take out. */
  readonly places: readonly Place[];
}

function countsOf(places: readonly Place[]): z.infer<typeof removal>["places"] {
  const counts = new Map<string, number>();
  for (const { kind, tab } of places) {
    const key = JSON.stringify([kind, tab]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [kind, tab] = JSON.parse(key) as [PlaceKind, string];
    return [kind, tab, count];
  });
}

/** The removals that were begun; none where nothing is kept, or nothing that can be read. */
export function readBegun(text: string | undefined): BegunRemoval[] {
  try {
    const { success, data } = z.safeParse(removals, JSON.parse(text ?? ""));
    if (!success) return [];
    return data.removals.map(({ key, label, on, places }) => ({
      standIn: { key, label },
      on,
      places: places.flatMap(([kind, tab, count]) =>
        Array.from({ length: count }, () => ({ kind, tab, row: null, column: "" })),
      ),
    }));
  } catch {
    return [];
  }
}

function textOf(begun: readonly BegunRemoval[]): string {
  if (begun.length === 0) return "";
  return JSON.stringify({
    format: "dyade-removals/1",
    removals: begun.map(({ standIn: { key, label }, on, places }) => ({
      ...{ key, label, on, places: countsOf(places) },
    })),
  });
}

/** The text to keep once a removal begins, or is gone on with: its first day stays. */
export function withBegun(text: string, begun: BegunRemoval): string {
  const all = readBegun(text);
  const earlier = all.find(({ standIn }) => standIn.key === begun.standIn.key);
  const others = all.filter((other) => other !== earlier);
  return textOf([...others, { ...begun, on: earlier?.on ?? begun.on }]);
}

/** The text to keep once a removal has its receipt; `""` where it was the last. */
export function withoutBegun(text: string, { key }: StandIn): string {
  return textOf(readBegun(text).filter(({ standIn }) => standIn.key !== key));
}
