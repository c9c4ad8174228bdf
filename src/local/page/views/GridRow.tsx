import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { RowView, SheetView } from "../../model/view.ts";
import { isFrozenEdge } from "../frozen.ts";
import type { Spot } from "../moves.ts";
import { GridCell } from "./GridCell.tsx";

interface Props {
  readonly row: RowView;
  readonly index: number;
  readonly columns: SheetView["columns"];
  readonly lefts: readonly (number | undefined)[];
  /** The selected column, when the selected cell is in this row. */
  readonly selected: number | null;
  readonly words: PreviewWords;
  readonly select: (spot: Spot) => void;
  readonly begin: (at: Spot, start: string | null, listOpen?: boolean) => void;
  readonly hover: (spot: Spot | null) => void;
  readonly lift: (from: Spot) => void;
  readonly drop: (to: Spot) => void;
  readonly openFilter: (at: Spot) => void;
}

/** One row; drawn again only when it, or the selection in it, changed. */
export function GridRow(props: Props): JSX.Element | null {
  const { row, index, columns, selected, words } = props;
  return useMemo(() => draw(props), [row, index, columns, selected, words]);
}

function draw({
  row,
  index,
  columns,
  lefts,
  selected,
  words,
  select,
  begin,
  hover,
  lift,
  drop,
  openFilter,
}: Props): JSX.Element | null {
  if (row.hidden) return null;
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      style={row.height === undefined ? {} : { height: `${String(row.height)}px` }}
    >
      <th
        role="rowheader"
        scope="row"
        class={selected === null ? "number" : "number current"}
        data-row={index}
      >
        {index + 1}
      </th>
      {columns.map((column, place) => {
        const cell = row.cells[place] ?? null;
        if (column.hidden || isCovered(row, place)) return null;
        return (
          <GridCell
            key={place}
            at={{ row: index, column: place }}
            cell={cell}
            spills={(row.cells[place + 1]?.text ?? "") === ""}
            left={lefts[place]}
            edge={isFrozenEdge(lefts, place)}
            selected={selected === place}
            words={words}
            select={select}
            begin={begin}
            hover={hover}
            lift={lift}
            drop={drop}
            openFilter={openFilter}
          />
        );
      })}
    </tr>
  );
}

/** Whether a merged cell to the left covers this one. */
function isCovered(row: RowView, column: number): boolean {
  for (let start = column - 1; start >= 0; start--) {
    const spans = row.cells[start]?.spans;
    if (spans !== undefined) return start + spans.columns > column;
  }
  return false;
}
