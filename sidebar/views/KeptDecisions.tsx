import { useMemo, useState } from "preact/hooks";
import { countUnverified } from "../../src/core/dyads/unverified.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { obstacleIn } from "../dyads-tab.ts";
import { keptDecisions } from "../kept-decisions.ts";
import type { Workbook } from "../workbook.ts";
import { Button } from "./Button.tsx";
import { DoneNote } from "./DoneNote.tsx";
import { DyadsTabSelect } from "./DyadsTabSelect.tsx";
import { Fold } from "./Fold.tsx";
import { Icon } from "./Icon.tsx";
import { LongList } from "./LongList.tsx";
import { ObstacleNote } from "./ObstacleNote.tsx";
import { usePanel } from "./panel.ts";

interface KeptDecisionsProps {
  readonly workbook: Workbook;
  /** The dyads tab that counts. */
  readonly previous: Table;
  /** The tab that was just chosen and is being read; null for none. */
  readonly chosen: number | null;
  readonly onChoose: (sheetId: number) => void;
}

/** As many lines are read at a glance. */
const FEW = 5;

/** Before a run: what it keeps of which dyads tab, whom it cannot find, and what stands in the way. */
export function KeptDecisions({ workbook, previous, chosen, onChoose }: KeptDecisionsProps) {
  const { words, session } = usePanel();
  const { dyadsTab } = words;
  const [busy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  /** The tab whose repair was asked for. */
  const [damaged, setDamaged] = useState<number | null>(null);
  // What weights change has no part in it: the tabs are worked out anew with everything else that is chosen.
  const kept = useMemo(() => keptDecisions(workbook), [workbook.tabs, previous]);
  const obstacle = useMemo(() => obstacleIn(previous), [previous]);
  const unverified = useMemo(() => countUnverified(previous, dyadWords), [previous]);
  const isRepaired = damaged !== null && previous.id !== damaged && obstacle === null;
  const during = (work: Promise<void>): void => {
    setBusy(true);
    void work.then(() => {
      setBusy(false);
    });
  };
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{dyadsTab.title}</h2>
      <DyadsTabSelect
        workbook={workbook}
        value={chosen ?? previous.id}
        disabled={busy}
        onChoose={(sheetId) => {
          setDamaged(null);
          onChoose(sheetId);
        }}
      />
      <div role="status" class="kept">
        {chosen !== null && <p>{dyadsTab.reading}</p>}
        {chosen === null && kept !== null && <p>{dyadsTab.kept(previous.name, kept.counts)}</p>}
        {unverified === 0 && isAsked && (
          <p class="said">
            <Icon name="done" />
            <span>{dyadsTab.verified}</span>
          </p>
        )}
      </div>
      <DoneNote text={isRepaired ? dyadsTab.repaired(previous.name) : ""} />
      {obstacle !== null && (
        <ObstacleNote
          obstacle={obstacle}
          workbook={workbook}
          busy={busy}
          onRepair={() => {
            setDamaged(obstacle.sheetId);
            during(session.repair(workbook, obstacle.sheetId));
          }}
        />
      )}
      {kept !== null && kept.lost.length > 0 && (
        <Fold title={dyadsTab.lost(kept.lost.length)} icon="warning" open={kept.lost.length <= FEW}>
          <p class="quiet">{dyadsTab.lostWhat}</p>
          <LongList items={kept.lost} keyOf={dyadsTab.pair}>
            {(names) => dyadsTab.pair(names)}
          </LongList>
        </Fold>
      )}
      {unverified > 0 && (
        <div class="said">
          <Icon name="warning" />
          <div>
            <p>{dyadsTab.unverified(unverified)}</p>
            <Button
              disabled={busy}
              onClick={() => {
                setAsked(true);
                during(session.verify(workbook, previous.id));
              }}
            >
              {dyadsTab.verify}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
