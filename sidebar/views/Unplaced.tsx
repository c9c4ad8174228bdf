import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { usePanel } from "./panel.ts";
import { Fold } from "./Fold.tsx";
import { LongList } from "./LongList.tsx";

/** Up to this many people are shown at once, without a click. */
const FEW = 3;

/** The mentees without a mentor, each with what explains it. */
export function Unplaced({ proposal: { unplaced, language } }: { readonly proposal: Proposal }) {
  const { words } = usePanel();
  if (unplaced.length === 0) return null;
  return (
    <Fold title={words.result.unplaced(unplaced.length)} icon="warning" open={unplaced.length <= FEW}>
      <LongList items={unplaced}>
        {({ mentee, explanation }) => (
          <>
            {mentee.name}
            <div class="quiet" lang={language}>
              {explanation}
            </div>
          </>
        )}
      </LongList>
    </Fold>
  );
}
