import { useMemo, useRef, useState } from "preact/hooks";
import { type AnsweredDyad, answeredQueue } from "../../../src/core/acceptance/answered-queue.ts";
import { askingToday } from "../../../src/core/acceptance/asking-today.ts";
import { type RowChange, changeRow } from "../../../src/core/desk/decisions.ts";
import { dyadQueue, isDecided, nextToDecide } from "../../../src/core/desk/dyad-queue.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { fragileIn } from "../../../src/core/robustness/fragile.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
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
import { useDecisionWriter } from "./use-decision-writer.ts";
import { useSelectedPlace } from "./use-selected-place.ts";
import { type DecidePlace, usePlace } from "./use-place.ts";
import type { DeskRobustness } from "./use-robustness.ts";
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
  const [notice, setNotice] = useState("");
  const [lost, setLost] = useState<readonly RowChange[]>([]);
  /** What is to be said once the decision is written, by the keys of the mentees. */
  const agreements = useRef(new Map<string, string>());
  const writer = useDecisionWriter(
    props,
    (changes) => {
      setLost(changes);
      setNotice("");
    },
    (decisions) => {
      const agreed = decisions.flatMap(({ menteeKey }) => agreements.current.get(menteeKey) ?? []);
      for (const { menteeKey } of decisions) agreements.current.delete(menteeKey);
      setNotice((said) => agreed[agreed.length - 1] ?? said);
    },
  );
  const { measured } = robustness;
  // What is measured while somebody decides changes the order when they ask for it.
  const [order, setOrder] = useState(measured);
  const isFirst = order !== null && order === measured;
  const queue = useMemo((): readonly AnsweredDyad[] => {
    if (dyads === null) return [];
    const { snapshot } = reading.workbook;
    const tabWords = dyadWords(dyads.tab.settings.language);
    const asking = askingToday({
      ...{ dyadsTab: dyads, cohort: reading.desk.cohort, tables: snapshot.tables, words: tabWords },
      ...{ keptText: (name) => snapshot.kept?.[name], today: isoDay(new Date()) },
    });
    const isFragile = fragileIn(isFirst ? measured : null);
    return answeredQueue(dyadQueue(dyads.current, tabWords, dyads.reviews, isFragile), asking.dyads);
  }, [dyads, isFirst]);
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
    setLost([]);
    const agreed = status === "confirmed" ? agreedIn(reading, dyad) : [];
    const change = changeRow(dyads.current, dyad.mentee, status);
    const { menteeKey } = change;
    if (agreed.length > 0) agreements.current.set(menteeKey, committee.confirmedWith(nameOf(dyad), agreed));
    else agreements.current.delete(menteeKey);
    writer.decide(change);
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
          setOrder(measured);
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
