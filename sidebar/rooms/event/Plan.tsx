import { useState } from "preact/hooks";
import { draftRota } from "../../../src/core/event/make-rota.ts";
import { countKeptApart } from "../../../src/core/event/refused-pairs.ts";
import type { Attendance, EventChoices, Rota } from "../../../src/core/event/rota.ts";
import { rotaSheetPlan } from "../../../src/core/event/rota-sheet-plan.ts";
import { writeThenRead } from "../../room-kit/write-then-read.ts";
import { usePanel } from "../../views/panel.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import type { StepProps } from "./step-props.ts";
import { NextStep } from "./NextStep.tsx";
import { Present } from "./Present.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { RotaSummary } from "./RotaSummary.tsx";
import { WholeNumber } from "./WholeNumber.tsx";
import { planRota } from "../../room-kit/plan-rota.ts";
import { useProgress } from "../../room-kit/use-progress.ts";
import { eventWords } from "../../room-kit/words.ts";
import { Tick } from "../../room-kit/Tick.tsx";

const MOST = { rounds: 30, minutes: 120, tables: 500 };
const NUMBERS = ["rounds", "minutes", "tables"] as const;
const DEFAULTS = { rounds: 6, minutes: 8, group: 1, doubtsFirst: false };
const GROUPS = [1, 2, 3];

/** Before the event: who is there, how it runs, and its rota. */
export function Plan({ reading, task, placed, refresh, onStep }: StepProps) {
  const { language, call } = usePanel();
  const { room } = eventWords(language);
  const { cohort } = reading;
  const progress = useProgress();
  const [present, setPresent] = useState<Attendance>(() => ({
    mentees: new Set(cohort.mentees.map(({ key }) => key)),
    mentors: new Set(cohort.mentors.map(({ key }) => key)),
  }));
  const [choices, setChoices] = useState<EventChoices>({
    ...DEFAULTS,
    tables: Math.max(1, cohort.mentors.length),
  });
  const [latest, setLatest] = useState<Rota | null>(null);
  const [notice, setNotice] = useState("");
  const change = (some: Partial<EventChoices>): void => {
    setChoices({ ...choices, ...some });
  };
  const nobody = present.mentees.size === 0 || present.mentors.size === 0;
  const few = choices.group > 1 && choices.tables < present.mentors.size;

  const make = () =>
    task.run(async () => {
      setNotice("");
      const fresh = await refresh();
      if (fresh === null) return;
      const draft = draftRota(fresh, present, choices);
      const rota = await progress.run((calls) => planRota(draft, calls));
      if (rota === null) {
        setNotice(room.cancelled);
        return;
      }
      const tabLanguage = fresh.programme.settings.language;
      const page = rotaSheetPlan(rota, tabLanguage, eventWords(tabLanguage).tabs.rota);
      const { tab } = await writeThenRead(() => call("writeTab", page), refresh);
      setLatest(rota);
      setNotice(room.made(room.written(tab), countKeptApart(fresh.cohort, present)));
    });
  return (
    <>
      <Present cohort={cohort} present={present} onChange={setPresent} />
      <div class="event-numbers">
        {NUMBERS.map((name) => (
          <WholeNumber
            key={name}
            label={room.plan[name]}
            value={choices[name]}
            least={1}
            most={MOST[name]}
            onChange={(value) => {
              change({ [name]: value });
            }}
          />
        ))}
        <label class="event-number">
          {room.plan.group}
          <select
            value={String(choices.group)}
            onChange={({ currentTarget }) => {
              change({ group: Number(currentTarget.value) });
            }}
          >
            {GROUPS.map((size) => (
              <option key={size} value={String(size)}>
                {String(size)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="quiet">{room.plan.lasts(choices.rounds * choices.minutes)}</p>
      <Tick
        checked={choices.doubtsFirst}
        onChange={(checked) => {
          change({ doubtsFirst: checked });
        }}
      >
        {room.plan.doubts}
        <span class="event-what quiet">{room.plan.doubtsWhat}</span>
      </Tick>
      {few && latest?.best !== false && <p class="quiet event-hint">{room.plan.few}</p>}
      <RunProgress label={room.plan.making} progress={progress} />
      <Notice text={notice} done={notice !== room.cancelled} />
      {latest !== null && <RotaSummary rota={latest} />}
      <ActionBar>
        {nobody && (
          <p class="quiet" id="event-nobody">
            {room.plan.nobody}
          </p>
        )}
        {placed !== null && <NextStep step="day" onStep={onStep} />}
        <Button
          primary={placed === null}
          disabled={task.busy || nobody}
          describedBy={nobody ? "event-nobody" : undefined}
          onClick={() => void make()}
        >
          {room.plan.make}
        </Button>
      </ActionBar>
    </>
  );
}
