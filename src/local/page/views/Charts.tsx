import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { SheetView } from "../../model/view.ts";
import { pixels, placeOver } from "../floating.ts";
import { type Spot, step } from "../moves.ts";
import { Chart } from "./Chart.tsx";

interface Props {
  readonly sheet: SheetView;
  readonly scroller: () => HTMLElement | null;
  readonly cellElement: (at: Spot) => HTMLElement | null;
  readonly words: PreviewWords;
}

/** The charts of a tab over its cells, each from its own cell on. */
export function Charts({ sheet, scroller, cellElement, words }: Props): JSX.Element {
  const [places, setPlaces] = useState<readonly { readonly left: number; readonly top: number }[]>([]);
  // The heights of wrapped rows are those that the browser gave them
  useLayoutEffect(() => {
    setPlaces(
      sheet.charts.map((chart) => {
        const spot = step(sheet, step(sheet, chart, 1, "row") ?? chart, 1, "column") ?? chart;
        return placeOver(cellElement(spot), scroller()) ?? { left: 0, top: 0 };
      }),
    );
  }, [sheet]);
  return (
    <>
      {sheet.charts.map((chart, index) => {
        const place = places[index];
        return (
          <div
            key={index}
            class="chart"
            style={place === undefined ? {} : { left: pixels(place.left), top: pixels(place.top) }}
          >
            <Chart chart={chart} words={words} />
          </div>
        );
      })}
    </>
  );
}
