import { useState } from "preact/hooks";
import type { Answer } from "../../room-kit/use-weighing.ts";
import { type Way, withWay } from "../../../src/core/tradeoffs/ways.ts";
import { WeighingScreen } from "../../room-kit/WeighingScreen.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { guaranteeWords, waysWords } from "../../room-kit/words.ts";
import { withChoices } from "../../room-kit/workbook.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { Picture } from "./Picture.tsx";
import { WayCard } from "./WayCard.tsx";
import { changesOf, factsOf, nameOf } from "./way-words.ts";

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
      {(answer) => <Compared answer={answer} />}
    </WeighingScreen>
  );
}

function Compared({ answer: { of: workbook, answer: tradeOffs } }: { readonly answer: Answer<"ways"> }) {
  const { language, format, session, dispatch } = usePanel();
  const words = waysWords(language);
  const { ways } = words;
  const { points } = tradeOffs;
  const { held } = guaranteeWords(language);
  // Guarantees that wait for their questions count in no way.
  const settings =
    workbook.settings === null || points[0].guaranteed !== null
      ? workbook.settings
      : { ...workbook.settings, guarantees: [] };
  const [selected, setSelected] = useState<number | null>(null);
  const facts = points.map((point) => factsOf(point, tradeOffs, words, format.score, held));
  const take = (way: Way): void => {
    const chosen = withChoices(workbook, withWay(workbook.choices, way));
    dispatch({ type: "setup", workbook: chosen });
    void session.propose(chosen);
  };
  return (
    <>
      <LiveHeading>{ways.found(points.length)}</LiveHeading>
      <p>
        {ways.allPlace(
          points[0].placed,
          tradeOffs.mentees,
          points.every(({ placed }) => placed === points[0].placed),
        )}
      </p>
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
            onSelect={() => {
              setSelected(index);
            }}
            onTake={() => {
              take(point.ways[0]);
            }}
          />
        ))}
      </ol>
      <p class="quiet">{ways.blockingWhat}</p>
    </>
  );
}
