import type { Refusal } from "./use-proposal.ts";

interface NoProposalProps {
  readonly title: string;
  /** Null for none. */
  readonly refusal: Refusal | null;
}

/** Why no dyads could be proposed. */
export function NoProposal({ title, refusal }: NoProposalProps) {
  if (refusal === null) return null;
  const faults =
    refusal.kind === "unusable" ? refusal.faults : refusal.proposal.issues.map(({ message }) => message);
  return (
    <div class="note note-error" role="alert">
      <div>
        <p class="strong">{title}</p>
        <ul class="list">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
