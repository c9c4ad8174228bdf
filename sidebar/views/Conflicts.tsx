import type { Figures } from "../figures.ts";
import { usePanel } from "./panel.ts";
import { Chain } from "./Chain.tsx";
import { Fold } from "./Fold.tsx";
import { LongList } from "./LongList.tsx";

/** The pairs that a conflict forbids, each with its proof. */
export function Conflicts({ avoided }: { readonly avoided: Figures["avoided"] }) {
  const { words } = usePanel();
  if (avoided.length === 0) return null;
  return (
    <Fold title={words.result.conflicts(avoided.length)}>
      <LongList items={avoided}>
        {({ mentee, mentor, kind, chain, relation }) => (
          <>
            {words.result.pair(mentee.name, mentor.name)}
            <div class="quiet">
              {words.result.link(kind, relation)}
              <Chain kind={kind} names={chain} />
            </div>
          </>
        )}
      </LongList>
    </Fold>
  );
}
