import type { JSX } from "preact";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import { cellName } from "../../model/a1.ts";
import type { CellView } from "../../model/view.ts";
import { cellStyle } from "../cell-style.ts";
import type { Spot } from "../moves.ts";
import { ChevronIcon, FilterIcon, SomeIcon } from "./icons.tsx";

interface Props {
  readonly at: Spot;
  readonly cell: CellView | null;
  /** The next cell is blank: a long text may run over it. */
  readonly spills: boolean;
  readonly left: number | undefined;
  /** The last of the frozen columns. */
  readonly edge: boolean;
  readonly selected: boolean;
  readonly words: PreviewWords;
  readonly select: (spot: Spot) => void;
  readonly begin: (at: Spot, start: string | null, listOpen?: boolean) => void;
  readonly hover: (spot: Spot | null) => void;
  /** The selected cell begins to be dragged. */
  readonly lift: (from: Spot) => void;
  /** What is dragged, if anything, is dropped here. */
  readonly drop: (to: Spot) => void;
  readonly openFilter: (at: Spot) => void;
}

/** One cell. Its name is its place (`C2`); what it holds, and its note, describe it. */
export function GridCell({
  at,
  cell,
  spills,
  left,
  edge,
  selected,
  words,
  select,
  begin,
  hover,
  lift,
  drop,
  openFilter,
}: Props): JSX.Element {
  const name = cellName(at.row, at.column);
  const text = cell?.text ?? "";
  const described = [
    text,
    cell?.invalid ? words.notInList : "",
    cell?.note === undefined ? "" : words.noteSays(cell.note),
  ];
  const spans = cell?.spans;
  const classes = [
    cell?.note === undefined ? "" : "noted",
    cell?.list === undefined ? "" : "listed",
    cell?.filter === undefined ? "" : "filtered",
    "cell",
    selected ? "selected" : "",
    cell?.invalid ? "invalid" : "",
    spills ? "spills" : "",
    edge ? "edge" : "",
  ];
  return (
    <td
      role="gridcell"
      class={classes.filter(Boolean).join(" ")}
      data-at={`${String(at.row)},${String(at.column)}`}
      aria-label={name}
      aria-description={described.filter(Boolean).join(". ")}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      style={{
        ...cellStyle(cell),
        // A long text runs over the frozen cells beside it
        ...(left === undefined
          ? {}
          : { position: "sticky", left: `${String(left)}px`, zIndex: spills && text !== "" ? 2 : 1 }),
      }}
      {...(spans === undefined ? {} : { colSpan: spans.columns, rowSpan: spans.rows })}
      onMouseDown={(event) => {
        if (selected && document.activeElement === event.currentTarget) {
          lift(at);
          // Else the texts between here and there would be selected
          event.preventDefault();
        }
        select(at);
      }}
      onDblClick={() => {
        begin(at, null);
      }}
      onMouseUp={() => {
        drop(at);
      }}
      onMouseEnter={() => {
        hover(cell?.note === undefined ? null : at);
      }}
    >
      <div class="text">{text}</div>
      {cell?.filter === undefined ? null : (
        <button
          type="button"
          class="filter-button"
          tabIndex={-1}
          aria-label={words.openFilter(name)}
          onClick={() => {
            openFilter(at);
          }}
        >
          {cell.filter === "some" ? <SomeIcon /> : <FilterIcon />}
        </button>
      )}
      {cell?.list === undefined ? null : (
        <button
          type="button"
          class="list-button"
          tabIndex={-1}
          aria-label={words.openList(name)}
          onClick={() => {
            begin(at, null, true);
          }}
        >
          <ChevronIcon />
        </button>
      )}
    </td>
  );
}
