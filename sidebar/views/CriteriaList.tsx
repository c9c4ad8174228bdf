import { useMemo } from "preact/hooks";
import type { Criterion } from "../../src/core/programme/settings.ts";
import { usePanel } from "./panel.ts";
import { shares } from "../workbook-columns.ts";
import { CriterionRow } from "./CriterionRow.tsx";

/** The criteria found, the weightiest first, each with its weight and its share of the total. */
export function CriteriaList({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { words } = usePanel();
  const share = shares(criteria);
  // While weights are typed every row stays where it is.
  const order = useMemo(
    () => [...criteria.keys()].sort((a, b) => (share[b] ?? 0) - (share[a] ?? 0)),
    [JSON.stringify(criteria.map(({ kind, mentee, mentor }) => [kind, mentee, mentor]))],
  );
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words.setup.criteria}</h2>
      {criteria.length === 0 && <p>{words.setup.noCriteria}</p>}
      <ul class="criteria">
        {order.map((index) => {
          const criterion = criteria[index];
          return criterion === undefined ? null : (
            <CriterionRow key={index} index={index} criterion={criterion} share={share[index] ?? 0} />
          );
        })}
      </ul>
    </section>
  );
}
