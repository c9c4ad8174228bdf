import type { JSX } from "preact";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { ChartView } from "../../model/view.ts";
import { CHART_SIZE, layOutChart } from "../chart-layout.ts";

/** Google's own, in its order. */
const COLOURS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

interface Props {
  readonly chart: ChartView;
  readonly words: PreviewWords;
}

/** A chart as rectangles. To whoever does not see it, it says its title and each of its values. */
export function Chart({ chart, words }: Props): JSX.Element {
  const { bars, names, marks, legend } = layOutChart(chart);
  const { width, height } = CHART_SIZE;
  const colours = chart.colours ?? COLOURS;
  const colour = (series: number): string => colours[series % colours.length] ?? "";
  return (
    <svg
      role="img"
      aria-label={spoken(chart, words)}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      {...CHART_SIZE}
    >
      <text class="chart-title" x={20} y={30}>
        {chart.title}
      </text>
      {legend.map(({ x, y, text }, series) => (
        <g key={series} transform={`translate(${String(x)} ${String(y)})`}>
          <rect x={-18} y={-10} width={12} height={12} rx={2} fill={colour(series)} />
          <text>{text}</text>
        </g>
      ))}
      {marks.map(({ line, x, y, text, anchor }) => (
        <g key={text}>
          <rect class="chart-line" {...line} />
          <text x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {bars.map(({ series, ...box }, index) => (
        <rect key={index} {...box} fill={colour(series)} />
      ))}
      {names.map(({ x, y, text, anchor, turn }) => (
        <text
          key={y + x}
          text-anchor={anchor}
          transform={`translate(${String(x)} ${String(y)}) rotate(${String(turn)})`}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function spoken({ title, series, items }: ChartView, words: PreviewWords): string {
  const saysSeries = series.length > 1;
  return words.chart(
    title,
    items.map(({ name, texts }) =>
      words.chartItem(
        name,
        texts.map((text, index) => (saysSeries ? `${series[index] ?? ""} ${text}` : text)),
      ),
    ),
  );
}
