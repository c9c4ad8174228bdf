import type { Criterion } from "../../src/core/programme/settings.ts";
import { usePanel } from "./panel.ts";
import { shares } from "../workbook.ts";
import { CriterionRow } from "./CriterionRow.tsx";

/** The criteria found, each with its weight and its share of the total. */
export function CriteriaList({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { words } = usePanel();
  const share = shares(criteria);
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words.setup.criteria}</h2>
      {criteria.length === 0 && <p>{words.setup.noCriteria}</p>}
      <ul class="criteria">
        {criteria.map((criterion, index) => (
          <CriterionRow key={index} index={index} criterion={criterion} share={share[index] ?? 0} />
        ))}
      </ul>
    </section>
  );
}
