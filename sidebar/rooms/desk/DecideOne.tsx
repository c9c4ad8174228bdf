import type { AnsweredDyad } from "../../../src/core/acceptance/answered-queue.ts";
import { changeRow } from "../../../src/core/desk/decisions.ts";
import { isDecided, nextToDecide } from "../../../src/core/desk/dyad-queue.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { fragileIn } from "../../../src/core/robustness/fragile.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { usePanel } from "../../views/panel.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { PrepareButton } from "../../room-kit/PrepareButton.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { ConfirmClear } from "./ConfirmClear.tsx";
import { DecideBar } from "./DecideBar.tsx";
import { DecideEnd } from "./DecideEnd.tsx";
import { DyadCard } from "./DyadCard.tsx";
import { FragileFirst } from "./FragileFirst.tsx";
import { LackingOpinions, losesOpinions } from "./LackingOpinions.tsx";
import { LostDecisions } from "./LostDecisions.tsx";
import { OutsideQueue } from "./OutsideQueue.tsx";
import { agreedIn } from "./opinions-in.ts";
import { QueueNav } from "./QueueNav.tsx";
import { useSelectedPlace } from "./use-selected-place.ts";
import { type DecidePlace, usePlace } from "./use-place.ts";
import { useQueue } from "./use-queue.ts";
import type { DeskRobustness } from "./use-robustness.ts";
import { useSaidDecisions } from "./use-said-decisions.ts";
import type { Followed } from "./use-selection.ts";

interface DecideOneProps extends DeskProps {
  readonly robustness: DeskRobustness;
  readonly followed: Followed;
}

/** One dyad of the queue and its decision; behind the last, what there is to do next. */
export function DecideOne({ robustness, followed, ...props }: DecideOneProps) {
  const { language } = usePanel();
  const { committee, desk, decide: words } = deskWords(language);
  const { reading } = props;
  const { dyads } = reading;
  const { writer, notice, setNotice, lost, decide: write } = useSaidDecisions(props);
  const { measured } = robustness;
  const { queue, isFirst, putFirst } = useQueue(reading, measured);
  const statuses = queue.map(({ row, status }) => writer.pending.get(row.row.menteeKey) ?? status);
  const placeAt = (index: number | null): DecidePlace => {
    const dyad = queue[index ?? -1];
    return dyad === undefined ? { is: "end" } : { is: "dyad", mentee: dyad.mentee };
  };
  const selectedPlace = useSelectedPlace(props, followed.selection, writer.isWriting);
  const start = placeAt(nextToDecide(statuses, -1));
  const [place, setPlace] = usePlace(start, { queue, followed, selectedPlace, hasDyads: dyads !== null });

  if (dyads === null || place.is === "person")
    return (
      <OutsideQueue
        {...props}
        place={selectedPlace}
        onBack={dyads === null ? null : () => setPlace(placeAt(nextToDecide(statuses, -1)))}
      />
    );
  const at = place.is === "end" ? -1 : queue.findIndex(({ mentee }) => mentee === place.mentee);
  const dyad = queue[at];
  const cohort = reading.desk.cohort;
  const nameOf = ({ mentee, mentor }: AnsweredDyad): string =>
    desk.selected.together(cohort.menteeLabels[mentee] ?? "", cohort.mentorLabels[mentor] ?? "");
  const isFragile = fragileIn(measured);
  const fragile = queue.filter(
    ({ mentee, mentor }, index) => isFragile(mentee, mentor) && !isDecided(statuses[index] ?? null),
  );
  const go = (index: number | null): void => {
    setNotice("");
    setPlace(placeAt(index));
    scrollTo(0, 0);
  };
  const next = nextToDecide(statuses, at);
  const decide = (status: Status): void => {
    if (dyad === undefined) return;
    const agreed = status === "confirmed" ? agreedIn(reading, dyad) : [];
    const said = agreed.length === 0 ? null : committee.confirmedWith(nameOf(dyad), agreed);
    write(changeRow(dyads.current, dyad.mentee, status), said);
    const after = statuses.map((each, index) => (index === at ? status : each));
    if (status !== "proposed") go(nextToDecide(after, at));
  };
  return (
    <>
      <QueueNav
        at={at}
        all={queue.length}
        decided={statuses.filter(isDecided).length}
        dyad={dyad === undefined ? "" : nameOf(dyad)}
        pending={writer.pending.size}
        onGo={go}
      />
      <FragileFirst
        robustness={robustness}
        fragile={fragile.length}
        isFirst={isFirst}
        onFirst={() => {
          putFirst();
          go(queue.findIndex((each) => each === fragile[0]));
        }}
      />
      <Notice text={notice} />
      <LostDecisions
        lost={lost}
        backTo={({ menteeKey }) => {
          const index = queue.findIndex(({ row }) => row.row.menteeKey === menteeKey);
          return index < 0 || index === at ? null : () => go(index);
        }}
      />
      <LackingOpinions reading={reading} />
      <ConfirmClear
        key={dyad?.mentee}
        // A lost opinion may be one against.
        queue={losesOpinions(reading) ? [] : queue}
        cohort={cohort}
        isFragile={isFragile}
        disabled={writer.isWriting || props.task.busy}
        onConfirm={async (clear) => {
          const changes = clear.map(({ mentee }) => changeRow(dyads.current, mentee, "confirmed"));
          if (!(await writer.decideAll(changes))) return;
          const after = queue.map((each, index) =>
            clear.includes(each) ? "confirmed" : (statuses[index] ?? null),
          );
          go(nextToDecide(after, -1));
          setNotice(words.clearDone(clear.length));
        }}
      />
      {dyad === undefined ? (
        <DecideEnd
          statuses={statuses}
          workbook={reading.workbook}
          onReview={() => go(statuses.indexOf("discuss"))}
        />
      ) : (
        <>
          <DyadCard
            {...props}
            key={dyad.mentee}
            dyad={dyad}
            measured={measured}
            status={statuses[at] ?? null}
            isBusy={writer.isWriting || props.task.busy}
            onUndo={() => decide("proposed")}
            onNext={next === null ? null : () => go(next)}
            onDone={setNotice}
          />
          <FromTab {...props} />
          <DecideBar
            status={statuses[at] ?? null}
            isDeclined={dyad.asking?.state.outcome === "declined"}
            onDecide={decide}
          />
        </>
      )}
      {dyad === undefined && queue.length === 0 && (
        <ActionBar>
          <PrepareButton workbook={reading.workbook} />
        </ActionBar>
      )}
    </>
  );
}
