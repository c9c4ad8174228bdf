import type { Language } from "../../src/core/programme/settings.ts";
import type { UnplacedRowToShow } from "../rows-to-show.ts";
import { usePanel } from "./panel.ts";
import { Fold } from "./Fold.tsx";
import { LongList } from "./LongList.tsx";
import { ShowCell } from "./ShowCell.tsx";

/** Up to this many people are shown at once, without a click. */
const FEW = 3;

interface UnplacedProps {
  /** That of the explanations. */
  readonly language: Language;
  readonly rows: readonly UnplacedRowToShow[];
  /** The tab that was written; null until then. */
  readonly tab: string | null;
}

/** The mentees without a mentor, each with what explains it. */
export function Unplaced({ language, rows, tab }: UnplacedProps) {
  const { words } = usePanel();
  if (rows.length === 0) return null;
  return (
    <Fold title={words.result.unplaced(rows.length)} icon="warning" open={rows.length <= FEW}>
      <LongList items={rows} keyOf={({ row }) => row}>
        {({ mentee, explanation, row }) => (
          <>
            {mentee} {tab !== null && <ShowCell where={{ tab, row }} />}
            <div class="quiet" lang={language}>
              {explanation}
            </div>
          </>
        )}
      </LongList>
    </Fold>
  );
}
