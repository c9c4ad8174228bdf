import type { JSX } from "preact";
import { columnLetters } from "../../model/a1.ts";
import { isFrozenEdge } from "../frozen.ts";
import type { SheetView } from "../../model/view.ts";

interface Props {
  readonly columns: SheetView["columns"];
  readonly lefts: readonly (number | undefined)[];
  /** The column of the selected cell. */
  readonly current: number;
}

/** The first row: the letters of the columns. */
export function ColumnLetters({ columns, lefts, current }: Props): JSX.Element {
  return (
    <tr role="row" aria-rowindex={1}>
      <td class="corner" />
      {columns.map((column, index) =>
        column.hidden ? null : (
          <th
            key={index}
            role="columnheader"
            scope="col"
            class={[
              "letter",
              index === current ? "current" : "",
              isFrozenEdge(lefts, index) ? "edge" : "",
            ].join(" ")}
            style={
              lefts[index] === undefined
                ? {}
                : { position: "sticky", left: `${String(lefts[index])}px`, zIndex: 3 }
            }
          >
            {columnLetters(index)}
          </th>
        ),
      )}
    </tr>
  );
}
