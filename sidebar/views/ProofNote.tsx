import type { ResultWords } from "../../src/core/messages/fr/result.ts";
import type { Objective } from "../../src/core/programme/settings.ts";
import { type Proposal, objectiveOf } from "../../src/core/proposal/proposal.ts";
import { Icon } from "./Icon.tsx";
import { RoomLink } from "./RoomLink.tsx";
import { usePanel } from "./panel.ts";

/** How many criteria the proof names. */
const NAMED = 3;

/** What the proof is of: what came first, the labels of the criteria that weigh most, and how many others count. */
function weighed(proposal: Proposal): [objective: Objective, labels: string[], others: number] {
  const { settings } = proposal;
  const criteria = "criteria" in settings ? settings.criteria : [];
  const counted = criteria
    .filter(({ on = true, weight = 1 }) => on && weight > 0)
    .sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1));
  const labels = counted.slice(0, NAMED).map(({ label, kind }) => label ?? kind);
  return [objectiveOf(proposal), labels, counted.length - labels.length];
}

/** How many pairs would rather be together; of a stable set only those that a kept dyad is in the way of. */
function ratherText(proposal: Proposal, words: ResultWords): string {
  const { blockingPairs } = proposal;
  if (objectiveOf(proposal) !== "stable") return words.rather(blockingPairs);
  return blockingPairs === 0 ? "" : words.ratherKept(blockingPairs);
}

/** Whether a guarantee counts for anybody: one that waits for its question is no part of the proof. */
function isGuaranteeing({ guarantees }: Proposal): boolean {
  return guarantees?.each.some(({ places, people }) => places > 0 && people > 0) === true;
}

interface ProofNoteProps {
  readonly proposal: Proposal;
  readonly isProven: boolean;
}

/** What is proven of a proposal, how many pairs would rather be together, and the way to other sets. */
export function ProofNote({ proposal, isProven }: ProofNoteProps) {
  const { words } = usePanel();
  if (proposal.placed === 0) return null;
  return (
    <>
      {isProven && (
        <p class="said">
          <Icon name="done" />
          <span>{words.result.optimal(...weighed(proposal), isGuaranteeing(proposal))}</span>
        </p>
      )}
      <p class="quiet">
        {ratherText(proposal, words.result)} <RoomLink room="ways">{words.result.ways}</RoomLink>
      </p>
    </>
  );
}
