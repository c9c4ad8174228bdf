import type { ScoreHistogram } from "../../../src/core/desk/pictures.ts";
import { usePanel } from "../../views/panel.ts";
import { Histogram } from "../../views/Histogram.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** How many dyads have which score. */
export function ScorePicture({ histogram }: { readonly histogram: ScoreHistogram }) {
  const { language, format } = usePanel();
  const { pictures } = deskWords(language);
  const { dyads, lowest, best, mean } = histogram;
  if (dyads === 0) return <p class="quiet">{pictures.none}</p>;
  return (
    <>
      <p>{pictures.histogramText(dyads, format.score(lowest), format.score(best), format.score(mean))}</p>
      <Histogram figures={histogram} />
    </>
  );
}
