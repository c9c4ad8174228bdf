import type { CoordinationPlan } from "../../../src/core/reading/coordination-plan.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { ShowCell } from "../../views/ShowCell.tsx";
import { coordinationWords } from "../../room-kit/words.ts";

interface PeopleInTabProps {
  readonly plan: CoordinationPlan;
  readonly busy: boolean;
  /** Makes the tab, or adds who is not there yet. */
  readonly onRefresh: () => void;
}

/** Who has a row in the Coordination tab, and the way to add the others. */
export function PeopleInTab({ plan, busy, onRefresh }: PeopleInTabProps) {
  const roomWords = coordinationWords(usePanel().language);
  const { tab, present, newcomers, unknowable, misplaced } = plan;
  const missing = newcomers.length;
  const nobody = present + missing + unknowable.length === 0;
  if (misplaced) return <p class="note">{roomWords.misplaced}</p>;
  return (
    <>
      {tab !== null && (
        <p role="status">
          {roomWords.present(present)} {missing === 0 && !nobody && roomWords.complete}{" "}
          <ShowCell where={{ tab }} />
        </p>
      )}
      {nobody && <p class="note">{roomWords.nobody}</p>}
      {missing > 0 && (
        <p class="row">
          <Button disabled={busy} onClick={onRefresh}>
            {tab === null ? roomWords.make : roomWords.add(missing)}
          </Button>
        </p>
      )}
      {tab === null && missing > 0 && <p class="quiet">{roomWords.makeWith(missing)}</p>}
      {unknowable.length > 0 && <p class="quiet">{roomWords.unknowable(unknowable)}</p>}
    </>
  );
}
