import { BANDS } from "../../src/core/programme/bands.ts";
import type { Figures } from "../figures.ts";
import { Histogram } from "./Histogram.tsx";
import { usePanel } from "./panel.ts";
import { BandName } from "./BandName.tsx";

type Spread = Pick<Figures, "bands" | "bins" | "lowest" | "best" | "mean">;

/** How many dyads suit both people how well, in words; the scores when asked. */
export function ScoreSpread({ figures }: { readonly figures: Spread }) {
  const { words, format } = usePanel();
  return (
    <>
      <h2>{words.result.agreement}</h2>
      <dl class="bands">
        {BANDS.map((band) => (
          <div key={band}>
            <dt>
              <BandName band={band} dotsFirst />
            </dt>
            <dd>{figures.bands[band]}</dd>
          </div>
        ))}
      </dl>
      <details class="points-of">
        <summary>{words.result.numbers}</summary>
        <dl class="figures">
          {(["best", "mean", "lowest"] as const).map((key) => (
            <div key={key}>
              <dt>{words.result[key]}</dt>
              <dd>{format.score(figures[key])}</dd>
            </div>
          ))}
        </dl>
        <Histogram figures={figures} />
      </details>
    </>
  );
}
