import type { Figures } from "../figures.ts";
import { usePanel } from "./panel.ts";
import { Chain } from "./Chain.tsx";
import { Fold } from "./Fold.tsx";
import { avoidText } from "./avoid-text.ts";
import { LongList } from "./LongList.tsx";

/** The pairs that a conflict forbids, each with its proof. */
export function Conflicts({ avoided }: { readonly avoided: Figures["avoided"] }) {
  const { words } = usePanel();
  if (avoided.length === 0) return null;
  return (
    <Fold title={words.result.conflicts(avoided.length)}>
      <LongList
        items={avoided}
        keyOf={({ mentee, mentor, kind }) => `${String(mentee.row)} ${String(mentor.row)} ${kind}`}
      >
        {(conflict) => (
          <>
            {words.result.pair(conflict.mentee.name, conflict.mentor.name)}
            <div class="quiet">
              {avoidText(conflict, words.result) ?? (
                <>
                  {words.result.link(conflict.kind, conflict.relation)}
                  <Chain kind={conflict.kind} names={conflict.chain} />
                </>
              )}
            </div>
          </>
        )}
      </LongList>
    </Fold>
  );
}
