import type { Effect } from "../../../src/core/tradeoffs/help.ts";
import { MOST_SEATS } from "../../../src/core/tradeoffs/seat-helps.ts";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { WeighingScreen } from "../../room-kit/WeighingScreen.tsx";
import { guaranteeWords, helpsWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { HelpGroup, groupOf } from "./HelpGroup.tsx";

/** What would help: whom to recruit, which place, which rule, each with what it would bring to everybody. */
export function Helps({ workbook }: RoomProps) {
  const { language, format } = usePanel();
  const words = helpsWords(language);
  const heldOf = ({ guaranteed }: Effect): string =>
    guaranteed === undefined ? "" : guaranteeWords(language).held(guaranteed);
  return (
    <WeighingScreen
      room="helps"
      question="helps"
      workbook={workbook}
      words={{ ...words, ask: words.look, working: words.looking }}
    >
      {({ answer: { now, mentees, helps, mentorsTab } }) => (
        <>
          <p class="helps-now">{words.now(now.placed, mentees, format.score(now.mean), heldOf(now))}</p>
          <LiveHeading focused>{words.found(helps.length)}</LiveHeading>
          {helps.length > 0 && (
            <p class="quiet">
              {words.facts(now.guaranteed !== undefined)}
              {helps.some(({ change }) => change.kind === "seat") && ` ${words.fewSeats(MOST_SEATS)}`}
            </p>
          )}
          {[...new Set(helps.map(groupOf))].map((group) => (
            <HelpGroup
              key={group}
              group={group}
              helps={helps.filter((help) => groupOf(help) === group)}
              now={now}
              mentorsTab={mentorsTab}
            />
          ))}
          <p class="quiet helps-kept">{helps.length === 0 ? words.none : words.kept}</p>
        </>
      )}
    </WeighingScreen>
  );
}
