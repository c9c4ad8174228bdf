import { useState } from "preact/hooks";
import { guaranteedGroups, isInForce } from "../../../src/core/cohort/guarantees.ts";
import { LANGUAGES } from "../../../src/core/programme/languages.ts";
import type { TabEdit } from "../../../src/core/tabs/tab-edit.ts";
import { moveRows } from "../../../src/core/desk/decisions.ts";
import {
  LEAST_GAP,
  type NearSet,
  nearSetsOf,
  prepareNearSets,
} from "../../../src/core/tradeoffs/near-sets.ts";
import { takenSetEdit } from "../../../src/core/tradeoffs/taken-set.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { inTurns } from "../../room-kit/in-turns.ts";
import { isSameRun } from "../../room-kit/is-same-run.ts";
import { rankSets } from "../../room-kit/rank-sets.ts";
import { useProgress } from "../../room-kit/use-progress.ts";
import { deskWords, guaranteeWords, nearSetsWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { NearSetCard } from "./NearSetCard.tsx";
import { useDecisions } from "../../room-kit/use-decisions.ts";

/** Other whole sets for a committee, the best first: who changes, and what it costs in all; one click takes one. */
export function NearSets({ workbook }: RoomProps) {
  return (
    <DeskScreen room="sets" workbook={workbook} dyads="needed">
      {(at) => <NearSetsSearch {...at} />}
    </DeskScreen>
  );
}

/** What row 1 is to say of a set that was taken, in the language of the tab; null where there is nothing to say it in. */
function takenEdit({ dyads, dyadsTabs, desk }: DeskReading, { gap, guaranteed }: NearSet): TabEdit | null {
  const table = dyadsTabs.find(({ id }) => id === dyads?.sheetId);
  if (table === undefined) return null;
  const { language } = desk.cohort.settings;
  const words = nearSetsWords(language);
  const points = gap < LEAST_GAP ? "" : deskWords(language).desk.selected.pts(gap);
  const held = guaranteed === undefined ? "" : guaranteeWords(language).held(guaranteed);
  const beginnings = LANGUAGES.map((each) => nearSetsWords(each).since);
  return takenSetEdit(table, `${words.since}${words.sinceTaken(points, held)}`, beginnings);
}

interface FoundSets {
  readonly reading: DeskReading;
  readonly sets: readonly NearSet[];
}

function NearSetsSearch(at: DeskProps) {
  const { language, call } = usePanel();
  const words = nearSetsWords(language);
  const { reading, task, refresh } = at;
  const decide = useDecisions(at);
  const progress = useProgress();
  const [latest, setLatest] = useState<FoundSets | null>(null);
  const [notice, setNotice] = useState<{ readonly text: string; readonly done: boolean }>({
    ...{ text: "", done: true },
  });
  // The sets hold for the dyads that were read, and for no others.
  const current = latest?.reading === reading ? latest : null;
  const { objective } = reading.desk.cohort.settings;
  const groups = guaranteedGroups(reading.desk.cohort);
  const look = () =>
    task.run(async () => {
      setNotice({ text: "", done: true });
      const now = await refresh();
      if (now === null) return;
      const search = await inTurns(prepareNearSets(now.desk.cohort, now.pairing));
      const sets = await progress.run((calls) => rankSets(search, calls));
      if (sets === null) setNotice({ text: words.cancelled, done: false });
      else setLatest({ reading: now, sets: nearSetsOf(search, now.pairing, sets) });
    });
  const take = async (set: NearSet): Promise<void> => {
    const { dyads } = reading;
    if (dyads === null) return;
    const whyNot = (now: DeskReading): string =>
      isSameRun(reading.workbook, now.workbook) ? "" : words.outOfDate;
    if (!(await decide(moveRows(dyads.current, set.moves), whyNot))) {
      setNotice({ text: words.lookAgain, done: false });
      return;
    }
    setNotice({ text: words.taken(set.moves.length), done: true });
    const edit = takenEdit(reading, set);
    if (edit !== null) await task.run(async () => void (await call("editTab", edit)));
  };
  const isCurrent = ({ moves }: NearSet): boolean => moves.length === 0;
  return (
    <>
      <p>{words.intro}</p>
      {(objective === "fair" || objective === "stable") && <p class="quiet">{words.byTotal}</p>}
      {groups.some(isInForce) && <p class="quiet">{words.withoutGuarantees}</p>}
      {groups.some(({ isAsked, rule }) => !isAsked && rule.places > 0) && (
        <p class="quiet">{words.waitingGuarantees}</p>
      )}
      <RunProgress label={words.working} progress={progress} />
      <Notice {...notice} />
      {current !== null && progress.fraction === null && (
        <>
          <LiveHeading>{words.found(current.sets.filter((set) => !isCurrent(set)).length)}</LiveHeading>
          <ol class="near-sets">
            {current.sets.map((set, index) => (
              <li key={index}>
                <NearSetCard
                  set={set}
                  place={index + 1}
                  cohort={reading.desk.cohort}
                  busy={task.busy}
                  onTake={() => void take(set)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <ActionBar>
        <FromTab {...at} />
        <Button primary={current === null} disabled={task.busy} onClick={() => void look()}>
          {latest === null ? words.ask : words.again}
        </Button>
      </ActionBar>
    </>
  );
}
