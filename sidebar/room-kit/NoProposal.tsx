import type { Outcome } from "../../src/core/proposal/outcome.ts";
import { usePanel } from "../views/panel.ts";
import { eventWords } from "./words.ts";

interface NoProposalProps {
  readonly outcome: Exclude<Outcome, { kind: "proposal" }>;
}

/** Why no dyads could be proposed with the ballots. */
export function NoProposal({ outcome }: NoProposalProps) {
  const { language } = usePanel();
  const { ballots } = eventWords(language).room;
  const faults =
    outcome.kind === "unusable" ? outcome.faults : outcome.proposal.issues.map(({ message }) => message);
  return (
    <div class="note note-error" role="alert">
      <div>
        <p class="strong">{ballots.impossible}</p>
        <ul class="list">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
