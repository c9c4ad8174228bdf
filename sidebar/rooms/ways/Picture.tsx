import type { Point } from "../../../src/core/tradeoffs/tradeoffs.ts";
import { waysWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { plotOf } from "./plot.ts";

interface PictureProps {
  readonly points: readonly Point[];
  /** What each point is, in words. */
  readonly labels: readonly string[];
  /** The one that is looked at; null for none yet. */
  readonly selected: number | null;
  readonly onSelect: (index: number) => void;
}

/** The sets as points, by their mean and their worst dyad; each is a button that leads to its words. */
export function Picture({ points, labels, selected, onSelect }: PictureProps) {
  const { language } = usePanel();
  const { ways } = waysWords(language);
  const plot = plotOf(points);
  if (plot === null) return null;
  return (
    <figure class="ways-picture">
      <figcaption class="quiet">{ways.picture}</figcaption>
      <p class="quiet ways-axis">{ways.worst}</p>
      <div class="ways-plot">
        <span class="ways-edge top">{String(plot.worst.high)}</span>
        <span class="ways-edge bottom">{String(plot.worst.low)}</span>
        <div class="ways-field">
          {plot.dots.map(({ x, y }, index) => (
            <button
              key={index}
              type="button"
              class="ways-dot"
              style={{ left: `${String(x)}%`, bottom: `${String(y)}%` }}
              aria-label={labels[index]}
              aria-pressed={index === selected}
              onClick={() => {
                onSelect(index);
              }}
            >
              {String(index + 1)}
            </button>
          ))}
        </div>
      </div>
      <p class="quiet ways-axis ways-below">
        <span>{String(plot.mean.low)}</span>
        <span>{ways.mean}</span>
        <span>{String(plot.mean.high)}</span>
      </p>
    </figure>
  );
}
