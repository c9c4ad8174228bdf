import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { isSaid } from "../../src/core/tabs/table.ts";
import { usePanel } from "./panel.ts";
import { Icon } from "./Icon.tsx";
import { RoomLink } from "./RoomLink.tsx";

interface KeptGuaranteesProps {
  /** Undefined where there are none. */
  readonly guarantees: Proposal["guarantees"];
  /** That of the explanations. */
  readonly language: Proposal["language"];
}

/** What became of the guarantees: whether each is kept, what it costs, and who gives way. */
export function KeptGuarantees({ guarantees, language }: KeptGuaranteesProps) {
  const { words } = usePanel();
  if (guarantees === undefined) return null;
  return (
    <section aria-labelledby="kept-guarantees">
      <h2 id="kept-guarantees">{words.result.guarantees}</h2>
      {guarantees.each.map(({ kept, places, doubts, explanation }, at) => (
        <p class="said" key={at}>
          <Icon name={kept < places || doubts.length > 0 ? "warning" : "done"} />
          <span lang={language}>{explanation}</span>
        </p>
      ))}
      {guarantees.each.some(({ doubts }) => doubts.length > 0) && (
        <p>
          <RoomLink room="rules" />
        </p>
      )}
      {isSaid(guarantees.explanation) && <p lang={language}>{guarantees.explanation}</p>}
    </section>
  );
}
