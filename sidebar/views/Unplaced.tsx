import type { Proposal } from "../../src/core/proposal/proposal.ts";
import type { RowToShow } from "../rows-to-show.ts";
import { usePanel } from "./panel.ts";
import { Fold } from "./Fold.tsx";
import { LongList } from "./LongList.tsx";
import { ShowCell } from "./ShowCell.tsx";

/** Up to this many people are shown at once, without a click. */
const FEW = 3;

interface UnplacedProps {
  readonly proposal: Proposal;
  /** The rows of those mentees, in the same order. */
  readonly rows: readonly RowToShow[];
  /** The tab that was written; null until then. */
  readonly tab: string | null;
}

/** The mentees without a mentor, each with what explains it. */
export function Unplaced({ proposal: { unplaced, language }, rows, tab }: UnplacedProps) {
  const { words } = usePanel();
  if (unplaced.length === 0) return null;
  return (
    <Fold title={words.result.unplaced(unplaced.length)} icon="warning" open={unplaced.length <= FEW}>
      <LongList items={unplaced.map((entry, at) => ({ ...entry, row: rows[at]?.row }))}>
        {({ mentee, explanation, row }) => (
          <>
            {mentee.name} {tab !== null && row !== undefined && <ShowCell where={{ tab, row }} />}
            <div class="quiet" lang={language}>
              {explanation}
            </div>
          </>
        )}
      </LongList>
    </Fold>
  );
}
