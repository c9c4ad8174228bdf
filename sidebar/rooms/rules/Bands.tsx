import { BANDS, bandDots, boundsOfBand, withBand } from "../../../src/core/programme/bands.ts";
import { NumberField } from "../../room-kit/NumberField.tsx";
import { rulesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface BandsProps {
  /** From which score each band but the last begins. */
  readonly from: readonly number[];
  readonly onChange: (from: number[]) => void;
}

/** From which score a dyad is called very good, good or to be discussed. */
export function Bands({ from, onChange }: BandsProps) {
  const { words, language, format } = usePanel();
  const roomWords = rulesWords(language);
  const names = words.bands;
  return (
    <>
      <h2>{roomWords.bands}</h2>
      <p class="quiet">{roomWords.bandsWhat(names.little)}</p>
      {BANDS.slice(0, -1).map((band, at) => {
        const { least, most } = boundsOfBand(from, at);
        return (
          <NumberField
            key={band}
            label={roomWords.bandFrom(`${names[band]} ${bandDots(band)}`)}
            hint={roomWords.bandBounds(format.score(least), format.score(most))}
            min={least}
            max={most}
            value={from[at]}
            onChange={(score) => {
              onChange(withBand(from, at, score));
            }}
          />
        );
      })}
    </>
  );
}
