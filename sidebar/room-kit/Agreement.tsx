import { DEFAULT_BANDS, bandOf } from "../../src/core/programme/bands.ts";
import { BandName } from "../views/BandName.tsx";
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
  const { language, format } = usePanel();
  const { selected, repair } = deskWords(language).desk;
  const inWords = (value: number) => <BandName band={bandOf(value, bands)} />;
  return (
    <details class="agreement">
      <summary>
        {before === null ? (
          inWords(score)
        ) : (
          <>
            <span class="agreement-side">
              {repair.before} {inWords(before)}
            </span>{" "}
            <span class="agreement-side">
              {repair.after} {inWords(score)}
            </span>
          </>
        )}
      </summary>
      <span>
        {before === null
          ? selected.score(format.score(score))
          : repair.scores(format.score(before), format.score(score))}
      </span>
    </details>
  );
}
