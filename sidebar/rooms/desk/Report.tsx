import { useMemo, useState } from "preact/hooks";
import { heatMap, mentorLoad, scoreHistogram } from "../../../src/core/desk/pictures.ts";
import { reportPlan } from "../../../src/core/desk/report-plan.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { ScoreSpread } from "../../views/ScoreSpread.tsx";
import { Bar } from "../../room-kit/Bar.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { HeatMapPicture } from "./HeatMapPicture.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** The pictures of the dyads as they stand, and a tab to share. */
export function Report({ workbook }: RoomProps) {
  return (
    <DeskScreen room="report" workbook={workbook} dyads="needed">
      {(at) => <Pictures {...at} />}
    </DeskScreen>
  );
}

/** A drawing of the panel's width shows no more rows and columns apart. */
const MOST_BANDS = 44;

function Pictures(at: DeskProps) {
  const { reading, task } = at;
  const { language, call } = usePanel();
  const { desk, pictures } = deskWords(language);
  const [notice, setNotice] = useState("");
  const { cohort } = reading.desk;
  const map = useMemo(() => heatMap(cohort, reading.pairing, MOST_BANDS), [reading]);
  const histogram = scoreHistogram(cohort, reading.pairing);
  const loads = mentorLoad(cohort, reading.pairing);
  const most = loads.reduce((largest, { seats, taken }) => Math.max(largest, seats, taken), 1);
  const seats = loads.reduce((sum, load) => sum + load.seats, 0);
  const taken = loads.reduce((sum, load) => sum + load.taken, 0);
  const free = loads.filter((load) => load.seats > load.taken);
  const write = () =>
    task.run(async () => {
      const words = deskWords(cohort.settings.language).report;
      setNotice(desk.written((await call("writeTab", reportPlan(reading.desk, reading.pairing, words))).tab));
    });
  return (
    <>
      {histogram.dyads === 0 ? <p class="quiet">{pictures.none}</p> : <ScoreSpread figures={histogram} />}
      <HeatMapPicture map={map} menteeLabels={cohort.menteeLabels} mentorLabels={cohort.mentorLabels} />
      <p class="figure-words">{pictures.loadText(taken, seats)}</p>
      <Fold title={pictures.freeOnly} aside={String(Math.max(0, seats - taken))}>
        {free.length === 0 && <p class="quiet">{pictures.noneFree}</p>}
        <LongList items={free} keyOf={({ label }) => label}>
          {(load) => (
            <>
              {load.label} <span class="quiet">{desk.bank.seats(load.seats - load.taken)}</span>
            </>
          )}
        </LongList>
      </Fold>
      <Fold title={pictures.load}>
        <LongList items={loads} keyOf={({ label }) => label}>
          {(load) => (
            <Bar
              label={load.label}
              figures={pictures.loadOf(load.taken, load.seats)}
              whole={Math.max(load.seats, load.taken) / most}
              filled={load.taken / most}
            />
          )}
        </LongList>
      </Fold>
      <ActionBar>
        <Notice text={notice} />
        <FromTab {...at} />
        <Button primary disabled={task.busy} onClick={() => void write()}>
          {pictures.write}
        </Button>
      </ActionBar>
    </>
  );
}
