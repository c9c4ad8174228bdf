import { type Band, bandDots } from "../../src/core/programme/bands.ts";
import { usePanel } from "./panel.ts";

interface BandNameProps {
  readonly band: Band;
  /** In a list of all of them the dots make a column. */
  readonly dotsFirst?: boolean;
}

/** How well people suit each other, in a word and in dots, which say the same. */
export function BandName({ band, dotsFirst = false }: BandNameProps) {
  const { words } = usePanel();
  const dots = (
    <span class="dots" aria-hidden="true">
      {bandDots(band)}
    </span>
  );
  return dotsFirst ? (
    <>
      {dots} {words.bands[band]}
    </>
  ) : (
    <span class="band">
      {words.bands[band]} {dots}
    </span>
  );
}
