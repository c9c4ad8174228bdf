import type { Figures } from "../figures.ts";
import { usePanel } from "./panel.ts";
import { useId } from "./use-id.ts";

/** Units of the drawing; it scales with the panel. */
const WIDTH = 268;
const HEIGHT = 96;
const TOP = 16;
const FLOOR = 76;
const GAP = 4;

type Drawn = Pick<Figures, "bins" | "lowest" | "best" | "mean">;

/** How many dyads have which score, drawn, and as a table for those who do not see the drawing. */
export function Histogram({ figures: { bins, lowest, best, mean } }: { readonly figures: Drawn }) {
  const { words, format } = usePanel();
  const id = useId();
  const most = Math.max(1, ...bins);
  const step = (WIDTH + GAP) / bins.length;
  const range = (index: number) =>
    words.result.bin((100 / bins.length) * index, (100 / bins.length) * (index + 1));
  return (
    <figure class="histogram">
      <figcaption class="quiet">{words.result.histogram}</figcaption>
      <svg role="img" aria-labelledby={id} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}>
        <title id={id}>
          {words.result.histogramText(format.score(lowest), format.score(best), format.score(mean))}
        </title>
        <line class="axis" x1="0" x2={WIDTH} y1={FLOOR + 0.5} y2={FLOOR + 0.5} />
        {bins.map((count, index) => {
          const height = ((FLOOR - TOP) * count) / most;
          const left = step * index;
          const middle = left + (step - GAP) / 2;
          return (
            count > 0 && (
              <g key={index}>
                <rect class="bar" x={left} y={FLOOR - height} width={step - GAP} height={height} rx="2" />
                <text x={middle} y={FLOOR - height - 4} text-anchor="middle">
                  {String(count)}
                </text>
              </g>
            )
          );
        })}
        <text x="0" y={HEIGHT - 6}>
          0
        </text>
        <text x={WIDTH / 2} y={HEIGHT - 6} text-anchor="middle">
          50
        </text>
        <text x={WIDTH} y={HEIGHT - 6} text-anchor="end">
          100
        </text>
      </svg>
      <table class="unseen">
        <caption>{words.result.histogram}</caption>
        <thead>
          <tr>
            <th scope="col">{words.result.scores}</th>
            <th scope="col">{words.result.dyads}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map((count, index) => (
            <tr key={index}>
              <th scope="row">{range(index)}</th>
              <td>{String(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
