import type { Place, PlaceKind } from "./place.ts";

/** The places of one kind in one tab. */
export interface PlaceGroup {
  readonly kind: PlaceKind;
  /** How many places there are; several cells of a row are several. */
  readonly count: number;
  /** The rows, each once, as a person counts. */
  readonly rows: readonly number[];
  /** The cells, `C4`, of formulas and of rules; none of other kinds. */
  readonly cells: readonly string[];
}

/** The places of a tab; of `tab` `""` those kept with the workbook. */
export interface TabPlaces {
  readonly tab: string;
  readonly groups: readonly PlaceGroup[];
}

const cellOf = ({ row, column }: Place): string => `${column}${String(row ?? "")}`;

/** Places by tab, in the order in which they were met. */
export function groupPlaces(places: readonly Place[]): TabPlaces[] {
  const tabs = new Map<string, Map<PlaceKind, Place[]>>();
  for (const place of places) {
    const kinds = tabs.get(place.tab) ?? new Map<PlaceKind, Place[]>();
    tabs.set(place.tab, kinds);
    kinds.set(place.kind, [...(kinds.get(place.kind) ?? []), place]);
  }
  return [...tabs].map(([tab, kinds]) => ({
    tab,
    groups: [...kinds].map(([kind, list]) => ({
      kind,
      count: list.length,
      cells: kind === "formula" || kind === "rule" ? list.map(cellOf) : [],
      rows: [...new Set(list.flatMap(({ row }) => row ?? []))].sort((a, b) => a - b),
    })),
  }));
}
