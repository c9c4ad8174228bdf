import { useState } from "preact/hooks";
import type { Band, HeatMap } from "../../../src/core/desk/pictures.ts";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

/** Units of the drawing; it scales with the panel. */
const WIDTH = 268;
const TALLEST = 320;
/** Right and down for each arrow key. */
const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface HeatMapPictureProps {
  readonly map: HeatMap;
  readonly menteeLabels: readonly string[];
  readonly mentorLabels: readonly string[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The score matrix: darker where scores are higher, a dot where there are dyads; a cell says whose it is when it is looked at. */
export function HeatMapPicture({ map, menteeLabels, mentorLabels }: HeatMapPictureProps) {
  const { language, format } = usePanel();
  const { pictures, report } = deskWords(language);
  const id = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const { scores, dyads, mentors, mentees } = map;
  const width = WIDTH / Math.max(1, mentors.length);
  const height = Math.min(width, TALLEST / Math.max(1, mentees.length));
  const words = pictures.matrixText(map.summary.pairs, map.summary.allowed, format.score(map.summary.mean));
  const last = { x: mentors.length - 1, y: mentees.length - 1 };
  const lookAt = (x: number, y: number): void => {
    setPlace({ x: Math.min(last.x, Math.max(0, x)), y: Math.min(last.y, Math.max(0, y)) });
  };
  const namesOf = (band: Band | undefined, labels: readonly string[]): string =>
    band === undefined ? "" : report.band(labels[band.from] ?? "", band.size - 1);
  const said = (): string => {
    if (place === null) return "";
    const score = scores[place.y]?.[place.x] ?? null;
    return pictures.matrixCell(
      namesOf(mentees[place.y], menteeLabels),
      namesOf(mentors[place.x], mentorLabels),
      score === null ? null : format.score(score),
      dyads[place.y]?.[place.x] ?? 0,
    );
  };
  const point = ({ clientX, clientY, currentTarget }: PointerEvent): void => {
    if (!(currentTarget instanceof Element)) return;
    const box = currentTarget.getBoundingClientRect();
    lookAt(
      Math.floor(((clientX - box.left) / box.width) * mentors.length),
      Math.floor(((clientY - box.top) / box.height) * mentees.length),
    );
  };
  return (
    <figure class="heat-map">
      <figcaption class="quiet">{pictures.matrix}</figcaption>
      <p class="heat-said" role="status">
        {said() || pictures.matrixHint}
      </p>
      <div
        class="heat-frame"
        role="application"
        tabIndex={0}
        aria-label={pictures.matrixKeys}
        onFocus={() => {
          if (place === null) lookAt(0, 0);
        }}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          lookAt((place?.x ?? 0) + step[0], (place?.y ?? 0) + step[1]);
        }}
      >
        <svg
          role="img"
          aria-labelledby={id}
          viewBox={`0 0 ${String(WIDTH)} ${String(height * mentees.length)}`}
          onPointerDown={point}
          onPointerMove={point}
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
          {place !== null && (
            <rect class="heat-at" x={width * place.x} y={height * place.y} width={width} height={height} />
          )}
        </svg>
      </div>
      <p class="quiet" aria-hidden="true">
        {words}
      </p>
    </figure>
  );
}
