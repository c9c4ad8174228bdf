import { type TabPlaces, groupPlaces } from "../../../src/core/forgetting/group-places.ts";
import type { Place } from "../../../src/core/forgetting/place.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { ShowCell } from "../../views/ShowCell.tsx";

/** Where somebody appears, tab by tab, and what becomes of it. */
export function PlacesList({ places }: { readonly places: readonly Place[] }) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  return (
    <ul class="list">
      {groupPlaces(places).map((tabPlaces) => (
        <li key={tabPlaces.tab}>
          <p class="strong">{tabPlaces.tab === "" ? room.kept : tabPlaces.tab}</p>
          <ul class="forget-groups">
            {tabPlaces.groups.map((group) => (
              <li key={group.kind}>{room.group(group)}</li>
            ))}
          </ul>
          {tabPlaces.tab !== "" && <ShowCell where={whereOf(tabPlaces)} />}
        </li>
      ))}
    </ul>
  );
}

/** The first row of a tab in which somebody appears. */
function whereOf({ tab, groups }: TabPlaces): { readonly tab: string; readonly row?: number } {
  const [row] = groups.flatMap(({ rows }) => rows);
  return row === undefined ? { tab } : { tab, row };
}
