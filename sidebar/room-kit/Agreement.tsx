import { DEFAULT_BANDS, bandDots, bandOf } from "../../src/core/programme/bands.ts";
import { usePanel } from "../views/panel.ts";
import { deskWords } from "./words.ts";

interface AgreementProps {
  readonly score: number;
  /** What it was before; null where there is nothing to compare it with. */
  readonly before?: number | null;
  /** Where the words begin: the `bands` of the settings. */
  readonly bands?: readonly number[];
}

/** How well two people suit each other, in words and dots; the score when asked. */
export function Agreement({ score, before = null, bands = DEFAULT_BANDS }: AgreementProps) {
  const { words, language, format } = usePanel();
  const { hand, repair } = deskWords(language).desk;
  const said = (value: number): string => words.bands[bandOf(value, bands)];
  const band = bandOf(score, bands);
  return (
    <details class="agreement">
      <summary>
        {before === null ? "" : `${repair.before(said(before))} `}
        <span class="band">
          {words.bands[band]}{" "}
          <span class="dots" aria-hidden="true">
            {bandDots(band)}
          </span>
        </span>
      </summary>
      <span>
        {before === null
          ? hand.score(format.score(score))
          : repair.scores(format.score(before), format.score(score))}
      </span>
    </details>
  );
}
