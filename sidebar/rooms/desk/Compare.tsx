import { useState } from "preact/hooks";
import {
  type Change,
  type ComparedMentee,
  type Comparison,
  compareTabs,
} from "../../../src/core/dyads/compare-tabs.ts";
import { comparisonPlan } from "../../../src/core/dyads/comparison-plan.ts";
import { readDyadsTab } from "../../../src/core/dyads/tab/read-tab.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { LongList } from "../../views/LongList.tsx";
import { ChangeSelect, TabSelect } from "./CompareChoices.tsx";
import { ReadingScreen } from "../../room-kit/ReadingScreen.tsx";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { RoomObstacle } from "../../room-kit/RoomObstacle.tsx";
import { obstacleIn } from "../../room-kit/workbook.ts";
import { Agreement } from "../../room-kit/Agreement.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { PrepareButton } from "../../room-kit/PrepareButton.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** Two runs side by side. */
export function Compare({ workbook }: RoomProps) {
  return (
    <ReadingScreen
      room="compare"
      workbook={workbook}
      sources="dyads"
      interpret={({ dyadsTabs }) => dyadsTabs}
    >
      {(at) => <Comparing {...at} workbook={workbook} />}
    </ReadingScreen>
  );
}

function compare(before: Table | undefined, after: Table | undefined): Comparison | null {
  const [a, b] = [before, after].map((table) =>
    table === undefined ? null : readDyadsTab(table, dyadWords),
  );
  return a && b ? compareTabs(a, b, dyadWords) : null;
}

function Comparing({ reading: tables, task, refresh, workbook }: ReadingProps<readonly Table[]> & RoomProps) {
  const { words, language, call } = usePanel();
  const { desk, rerun } = deskWords(language);
  const [chosen, setChosen] = useState<readonly [number, number]>([tables.length - 2, tables.length - 1]);
  const [shown, setShown] = useState<Change | null>(null);
  const [notice, setNotice] = useState("");
  const [before, after] = [tables[chosen[0]], tables[chosen[1]]];
  const comparison = compare(before, after);
  if (before === undefined || after === undefined)
    return (
      <>
        <p class="note">{desk.compare.two}</p>
        <ActionBar>
          <PrepareButton workbook={workbook} />
        </ActionBar>
      </>
    );
  const obstacles = [...new Set([before, after])].flatMap((table) => obstacleIn(table) ?? []);
  const names = [before.name, after.name] as const;
  const write = () =>
    task.run(async () => {
      if (comparison === null) return;
      const page = comparisonPlan(comparison, names, rerun.comparison, language);
      setNotice(desk.written((await call("writeTab", page)).tab));
    });
  return (
    <>
      <TabSelect
        label={desk.compare.before}
        tables={tables}
        value={chosen[0]}
        onChoose={(tab) => {
          setChosen([tab, chosen[1]]);
        }}
      />
      <TabSelect
        label={desk.compare.after}
        tables={tables}
        value={chosen[1]}
        onChoose={(tab) => {
          setChosen([chosen[0], tab]);
        }}
      />
      {obstacles.map((obstacle) => (
        <RoomObstacle
          key={obstacle.sheetId}
          obstacle={obstacle}
          workbook={workbook}
          task={task}
          refresh={refresh}
        />
      ))}
      {comparison !== null && (
        <>
          <p>{rerun.comparison.summary(comparison.counts, names)}</p>
          <details class="points-of">
            <summary>{words.result.numbers}</summary>
            <p>{rerun.comparison.figures(comparison.before, comparison.after)}</p>
          </details>
          <ChangeSelect comparison={comparison} shown={shown} onShow={setShown} />
          <Compared
            mentees={comparison.mentees.filter(({ change }) => shown === null || change === shown)}
            bands={workbook.settings?.bands}
          />
        </>
      )}
      <ActionBar>
        <Notice text={notice} />
        <Button disabled={task.busy || comparison === null} onClick={() => void write()}>
          {desk.compare.write}
        </Button>
      </ActionBar>
    </>
  );
}

interface ComparedProps {
  readonly mentees: readonly ComparedMentee[];
  /** Where the words of a score begin; as they begin by themselves where nothing says. */
  readonly bands: readonly number[] | undefined;
}

function Compared({ mentees, bands }: ComparedProps) {
  const { language } = usePanel();
  const { desk, rerun } = deskWords(language);
  const sideOf = (side: ComparedMentee["before"]): string =>
    side === null || side.mentor === "" ? desk.nobody : side.mentor;
  if (mentees.length === 0) return <p class="quiet">{desk.compare.noneOf}</p>;
  return (
    <div class="compared">
      <LongList items={mentees} keyOf={({ mentee }) => mentee}>
        {({ mentee, change, before, after }) => (
          <>
            <div>
              {mentee} <span class="badge">{rerun.comparison.changes[change]}</span>
            </div>
            <div class="quiet">
              {change === "kept" ? sideOf(after) : desk.compare.line(sideOf(before), sideOf(after))}
            </div>
            {after !== null && after.score !== null && (
              <Agreement
                score={after.score}
                before={change === "kept" ? null : (before?.score ?? null)}
                {...(bands && { bands })}
              />
            )}
          </>
        )}
      </LongList>
    </div>
  );
}
