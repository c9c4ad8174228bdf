import { useState } from "preact/hooks";
import {
  type Approach,
  KEPT_APPROACH,
  fittingApproach,
  mergedApproach,
  readApproach,
} from "../../../src/core/acceptance/approach.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { LONGEST_NAME } from "../../../src/core/introduction/introduction.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { programmeName } from "../../../src/core/programme/programme-name.ts";
import { useKept } from "../../room-kit/use-kept.ts";
import { askingWords } from "../../room-kit/words.ts";

export interface ApproachHere {
  readonly approach: Approach;
  readonly setApproach: (approach: Approach) => void;
  /**
   * Keeps what was changed here with the workbook, and takes over what another panel changed.
   * @returns whether it is kept; what was typed stays either way.
   */
  readonly keepApproach: () => Promise<boolean>;
  /** The switch: whether the step is skipped; kept at once, and taken back where that fails. */
  readonly skip: (skipped: boolean) => Promise<void>;
}

/** How the programme asks, as it is kept and as it is changed here. @param language of the programme. */
export function useApproach(snapshot: Snapshot, language: Language): ApproachHere {
  const kept = useKept(KEPT_APPROACH, snapshot);
  const { texts } = askingWords(language);
  const read = (text: string): Approach => {
    const keptApproach = readApproach(text, texts);
    const programme =
      keptApproach.programme || programmeName(snapshot.spreadsheet ?? "").slice(0, LONGEST_NAME);
    return { ...keptApproach, programme };
  };
  const [approach, setApproach] = useState<Approach>(() => read(kept.text));
  // What was changed here is told from it.
  const [shown, setShown] = useState(approach);
  const [shownText, setShownText] = useState(kept.text);
  return {
    approach,
    setApproach(next) {
      setApproach(fittingApproach(next, texts));
    },
    async keepApproach() {
      const isKept = await kept.change(
        (text) => {
          // Of another order our own texts are others: that is no change of anybody's.
          const { texts: ours } = fittingApproach({ ...shown, order: approach.order }, texts);
          return JSON.stringify(
            fittingApproach(mergedApproach({ ...shown, texts: ours }, approach, read(text)), texts),
          );
        },
        shownText || JSON.stringify(shown),
      );
      if (!isKept) return false;
      const text = await kept.settled();
      const merged = read(text);
      setShown(merged);
      setShownText(text);
      setApproach((now) => (now === approach ? merged : now));
      return true;
    },
    async skip(skipped) {
      setApproach((now) => ({ ...now, skipped }));
      if (await kept.change((text) => JSON.stringify({ ...read(text), skipped }))) return;
      setApproach((now) => ({ ...now, skipped: !skipped }));
    },
  };
}
