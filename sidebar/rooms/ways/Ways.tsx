import { useState } from "preact/hooks";
import { isSameRun } from "../../room-kit/is-same-run.ts";
import type { Answer } from "../../room-kit/use-weighing.ts";
import { type Way, withWay } from "../../../src/core/tradeoffs/ways.ts";
import { type Asking, WeighingScreen } from "../../room-kit/WeighingScreen.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { guaranteeWords, waysWords } from "../../room-kit/words.ts";
import { type Workbook, asKept, choicesToKeep, isChanged, withChoices } from "../../room-kit/workbook.ts";
import { Button } from "../../views/Button.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { Picture } from "./Picture.tsx";
import { WayCard } from "./WayCard.tsx";
import { changesOf, factsOf, nameOf, usualPlaced } from "./way-words.ts";

/** What each way of choosing the dyads would give, as a picture and in words; one click takes one. */
export function Ways({ workbook }: RoomProps) {
  const { language } = usePanel();
  const { ways } = waysWords(language);
  return (
    <WeighingScreen
      room="ways"
      question="ways"
      workbook={workbook}
      words={{ ...ways, ask: ways.compare, working: ways.comparing }}
    >
      {(answer, asking) => <Compared workbook={workbook} answer={answer} asking={asking} />}
    </WeighingScreen>
  );
}

interface ComparedProps {
  /** As the panel has it now. */
  readonly workbook: Workbook;
  readonly answer: Answer<"ways">;
  readonly asking: Asking;
}

function Compared({ workbook, answer: { of: compared, answer: tradeOffs }, asking }: ComparedProps) {
  const { language, format, session, dispatch, call, reader, words: panelWords } = usePanel();
  const words = waysWords(language);
  const { ways } = words;
  const { points } = tradeOffs;
  const { held } = guaranteeWords(language);
  // Guarantees that wait for their questions count in no way.
  const settings =
    compared.settings === null || points[0].guaranteed !== null
      ? compared.settings
      : { ...compared.settings, guarantees: [] };
  const [selected, setSelected] = useState<number | null>(null);
  const [isOutOfDate, setOutOfDate] = useState(false);
  const facts = points.map((point) => factsOf(point, tradeOffs, words, format.score, held));
  const take = (way: Way) =>
    asking.task.run(async () => {
      const now = await reader.workbook(workbook);
      setOutOfDate(!isSameRun(compared, now));
      if (!isSameRun(compared, now)) return;
      const chosen = withChoices(now, withWay(now.choices, way));
      // Kept before the panel goes on: where that fails, the rules stay as they were.
      if (isChanged(chosen)) await call("saveSettings", choicesToKeep(chosen, chosen.choices));
      dispatch({ type: "setup", workbook: asKept(chosen) });
      void session.propose(asKept(chosen));
    });
  const placed = usualPlaced(points);
  if (points.every((point) => point.placed === 0))
    return (
      <>
        <LiveHeading focused>{ways.nobody}</LiveHeading>
        <p>
          <RoomLink room="helps">{panelWords.result.helps}</RoomLink>
        </p>
      </>
    );
  return (
    <>
      <LiveHeading focused>{ways.found(points.length)}</LiveHeading>
      <p>
        {points.length === 1
          ? `${ways.placed(placed, tradeOffs.mentees)}.`
          : ways.allPlace(
              placed,
              tradeOffs.mentees,
              points.every((point) => point.placed === placed),
            )}
      </p>
      {points.length > 1 && <p>{ways.how}</p>}
      {points.length > 1 && (
        <Picture
          points={points}
          labels={points.map((point, index) =>
            ways.point(index + 1, nameOf(point.ways[0], words), (facts[index] ?? []).join(", ")),
          )}
          selected={selected}
          onSelect={setSelected}
        />
      )}
      <ol class="ways">
        {points.map((point, index) => (
          <WayCard
            key={index}
            point={point}
            place={index + 1}
            facts={facts[index] ?? []}
            changes={settings === null ? [] : changesOf(point.ways[0], settings, words)}
            isNow={index === 0}
            isSelected={index === selected}
            busy={asking.task.busy}
            onSelect={() => {
              setSelected(index);
            }}
            onTake={() => {
              void take(point.ways[0]);
            }}
          >
            <Notice text={isOutOfDate ? ways.outOfDate : ""} done={false}>
              <p>
                <Button disabled={asking.task.busy} onClick={asking.again}>
                  {ways.again}
                </Button>
              </p>
            </Notice>
          </WayCard>
        ))}
      </ol>
      <p class="quiet">{ways.blockingWhat}</p>
    </>
  );
}
