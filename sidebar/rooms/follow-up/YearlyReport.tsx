import { useMemo, useState } from "preact/hooks";
import { reportPlan, reportSections } from "../../../src/core/follow-up/report-plan.ts";
import { yearlyReport } from "../../../src/core/follow-up/yearly-report.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { accompanyWords, deskWords } from "../../room-kit/words.ts";
import { Tick } from "../../room-kit/Tick.tsx";
import { TabDoubts } from "./TabDoubts.tsx";
import { ReportLacks } from "./ReportLacks.tsx";
import { following } from "../../room-kit/following.ts";

/** The programme's year in figures that may leave it. */
export function YearlyReport({ workbook }: RoomProps) {
  return (
    <DeskScreen room="yearly" workbook={workbook} dyads="needed">
      {(at) => <Report {...at} />}
    </DeskScreen>
  );
}

function Report({ reading, task }: DeskProps) {
  const { language, call, format } = usePanel();
  const roomWords = accompanyWords(language).followUp;
  const [locked, setLocked] = useState(false);
  const [notice, setNotice] = useState("");
  const { cohort, programme } = reading.desk;
  const { follow, report } = useMemo(() => {
    const now = following(reading, locked);
    return {
      follow: now,
      report: now === null ? null : yearlyReport(now, programme, cohort.settings.criteria),
    };
  }, [reading, locked]);

  const write = async (): Promise<void> => {
    if (report === null) return;
    setNotice("");
    await task.run(async () => {
      const tabWords = accompanyWords(cohort.settings.language).followUp;
      const words = { ...tabWords.report, ending: tabWords.tab.ending };
      const page = reportPlan(report, isoDay(new Date()).slice(0, 4), words, cohort.settings.language);
      setNotice(roomWords.writtenReport((await call("writeTab", page)).tab));
    });
  };
  const shown = { ...roomWords.report, ending: roomWords.tab.ending };
  return (
    <>
      {follow !== null && <TabDoubts follow={follow} />}
      {follow !== null && <ReportLacks reading={reading} follow={follow} />}
      <p>{roomWords.reportWhat}</p>
      <Tick checked={locked} onChange={setLocked}>
        {roomWords.locked}
      </Tick>
      <Notice text={notice} />
      {report !== null &&
        reportSections(report, shown).map(({ head, rows }, index) => (
          <div key={index} class="report-box">
            <table class="report-part">
              <thead>
                <tr>
                  {head.map((cell, at) => (
                    <th key={at} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name = "", ...counts], at) => (
                  <tr key={at}>
                    <th scope="row" colSpan={counts.length === 0 ? head.length : 1}>
                      {name}
                    </th>
                    {counts.map((count, place) => (
                      <td key={place}>{typeof count === "number" ? format.score(count) : count}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      <p class="quiet">{roomWords.report.note}</p>
      <ActionBar>
        <p class="quiet">{deskWords(language).desk.from(reading.dyads?.name ?? "")}</p>
        <Button primary disabled={task.busy || report === null} onClick={() => void write()}>
          {roomWords.writeReport}
        </Button>
      </ActionBar>
    </>
  );
}
