import { useState } from "preact/hooks";
import { engineObjective } from "../../../src/core/cohort/to-problem.ts";
import { type RepairPlan, planRepair } from "../../../src/core/dyads/plan-repair.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { RepairMoves } from "./RepairMoves.tsx";
import { Decider } from "../../room-kit/Decider.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useDecisions } from "../../room-kit/use-decisions.ts";
import { inTurns } from "../../room-kit/in-turns.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { deskWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

/** The least change after a refusal, a withdrawal or a newcomer: first what would move, then, if wanted, the move. */
export function Repair({ workbook }: RoomProps) {
  return (
    <DeskScreen room="repair" workbook={workbook} dyads="needed">
      {(at) => <RepairPlanning {...at} />}
    </DeskScreen>
  );
}

/** Points that a change of another dyad must win, unless the coordinator says otherwise. */
const DEFAULT_THRESHOLD = "5";
const LARGEST_THRESHOLD = 100;

function thresholdOf(text: string): number | null {
  const value = text.trim() === "" ? NaN : Number(text.replace(",", "."));
  return value >= 0 && value <= LARGEST_THRESHOLD ? value : null;
}

function RepairPlanning(at: DeskProps) {
  const { language } = usePanel();
  const decide = useDecisions(at);
  const { desk } = deskWords(language);
  const { reading, task, refresh } = at;
  const { dyads } = reading;
  const { objective } = reading.desk.cohort.settings;
  const id = useId();
  const [typed, setTyped] = useState(DEFAULT_THRESHOLD);
  const [planned, setPlanned] = useState<{ readonly reading: DeskReading; readonly plan: RepairPlan } | null>(
    null,
  );
  const [notice, setNotice] = useState("");
  const threshold = thresholdOf(typed);
  const plan = planned?.reading === reading ? planned.plan : null;
  if (dyads === null) return null;

  const look = async (): Promise<void> => {
    if (threshold === null) return;
    setNotice("");
    await task.run(async () => {
      // Somebody may have withdrawn or answered since the room was entered.
      const now = await refresh();
      if (now === null || now.dyads === null) return;
      const { tab } = now.dyads;
      const words = dyadWords(tab.settings.language);
      setPlanned({ reading: now, plan: await inTurns(planRepair(now.desk.cohort, tab, words, threshold)) });
    });
  };
  const apply = async (): Promise<void> => {
    if (plan !== null && (await decide(plan.edits))) setNotice(desk.done);
  };
  return (
    <>
      <p>{desk.repair.what}</p>
      {objective !== engineObjective({ objective }) && <p class="quiet">{desk.repair.byTotal}</p>}
      <div class="field">
        <label for={id}>{desk.repair.threshold}</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          class="text-input number-input"
          value={typed}
          aria-invalid={threshold === null}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setPlanned(null);
          }}
        />
        {threshold === null && (
          <p class="invalid" role="alert">
            {desk.repair.thresholdInvalid}
          </p>
        )}
      </div>
      <Notice text={notice} />
      {plan !== null && <RepairMoves plan={plan} />}
      <ActionBar>
        <FromTab {...at} />
        {plan !== null && plan.edits.length > 0 ? (
          <>
            <Decider />
            <Button primary disabled={task.busy} onClick={() => void apply()}>
              {desk.repair.apply}
            </Button>
            <Button
              disabled={task.busy}
              onClick={() => {
                setPlanned(null);
              }}
            >
              {desk.repair.again}
            </Button>
          </>
        ) : (
          <Button primary disabled={task.busy || threshold === null} onClick={() => void look()}>
            {desk.repair.plan}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
