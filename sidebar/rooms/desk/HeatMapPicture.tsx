import { useId } from "preact/hooks";
import type { HeatMap } from "../../../src/core/desk/pictures.ts";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";

/** Units of the drawing; it scales with the panel. */
const WIDTH = 268;
const TALLEST = 320;

/** The score matrix: darker where scores are higher, a dot where there are dyads. */
export function HeatMapPicture({ map }: { readonly map: HeatMap }) {
  const { language, format } = usePanel();
  const { pictures } = deskWords(language);
  const id = useId();
  const { scores, dyads, mentors, mentees } = map;
  const width = WIDTH / Math.max(1, mentors.length);
  const height = Math.min(width, TALLEST / Math.max(1, mentees.length));
  const words = pictures.matrixText(map.summary.pairs, map.summary.allowed, format.score(map.summary.mean));
  return (
    <figure class="heat-map">
      <figcaption class="quiet">{pictures.matrix}</figcaption>
      <svg
        role="img"
        aria-labelledby={id}
        viewBox={`0 0 ${String(WIDTH)} ${String(height * mentees.length)}`}
      >
        <title id={id}>{words}</title>
        {scores.map((row, y) =>
          row.map((score, x) => (
            <rect
              key={`${String(x)} ${String(y)}`}
              class={score === null ? "heat-none" : "heat"}
              x={width * x}
              y={height * y}
              width={width}
              height={height}
              fill-opacity={score === null ? 1 : score / 100}
            />
          )),
        )}
        {dyads.map((row, y) =>
          row.map(
            (marks, x) =>
              marks > 0 && (
                <circle
                  key={`${String(x)} ${String(y)}`}
                  class="heat-dyad"
                  cx={width * (x + 0.5)}
                  cy={height * (y + 0.5)}
                  r={Math.min(width, height) / 3.2}
                />
              ),
          ),
        )}
      </svg>
      <p class="quiet" aria-hidden="true">
        {words}
      </p>
    </figure>
  );
}
