import { Fold } from "./Fold.tsx";
import { Grid, Ticks } from "./Ticks.tsx";
import { type Looking, filterable, slotKey, tally } from "./looking.ts";
import type { readMentors } from "./looking.ts";
import { usePage } from "./page.ts";

interface FiltersProps {
  readonly looking: Looking;
  readonly mentors: ReturnType<typeof readMentors>;
  readonly onLooking: (looking: Looking) => void;
}

/** The same filters with one slot of a column put in or taken out. */
export function toggleFilter({ words, filters }: Looking, column: number, key: string): Looking {
  const keys = new Set(filters.get(column));
  if (!keys.delete(key)) keys.add(key);
  return { words, filters: new Map([...filters, [column, keys]]) };
}

/** What the mentors can be filtered by: one part for each column of options. */
export function Filters({ looking, mentors, onLooking }: FiltersProps) {
  const { data, words } = usePage();
  const columns = filterable(data);
  if (columns.length === 0) return null;
  const chosen = [...looking.filters.values()].reduce((sum, { size }) => sum + size, 0);
  return (
    <Fold
      title={words.filters}
      class="panel"
      aside={chosen === 0 ? "" : words.chosenFilters(chosen)}
      open={matchMedia("(min-width: 60rem)").matches}
    >
      {columns.map((at) => {
        const column = data.columns[at];
        if (column === undefined) return null;
        const keys = looking.filters.get(at);
        const toggle = (option: string, row = ""): void => {
          onLooking(toggleFilter(looking, at, slotKey(option, row)));
        };
        const counts = tally(mentors, at);
        return (
          <Fold
            key={at}
            title={column.label}
            aside={keys === undefined || keys.size === 0 ? "" : String(keys.size)}
          >
            {column.kind === "grid" ? (
              <Grid
                label={column.label}
                rows={column.rows}
                options={column.options}
                isTicked={(option, row) => keys?.has(slotKey(option, row)) === true}
                onTick={toggle}
              />
            ) : (
              <fieldset>
                <legend class="unseen">{column.label}</legend>
                <Ticks
                  options={column.options}
                  isTicked={(option) => keys?.has(slotKey(option, "")) === true}
                  onTick={toggle}
                  countOf={(option) => counts.get(slotKey(option, "")) ?? 0}
                />
              </fieldset>
            )}
          </Fold>
        );
      })}
    </Fold>
  );
}
