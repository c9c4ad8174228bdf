import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { SIDES } from "../../../src/core/follow-up/courses.ts";
import { isNearEnd } from "../../../src/core/follow-up/end-calls.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { LIFE_COLUMNS } from "../../../src/core/follow-up/life-columns.ts";
import { doubtOf } from "../../../src/core/follow-up/likely-days.ts";
import type { FollowUpWords } from "../../../src/core/messages/fr/follow-up.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { isSaid } from "../../../src/core/tabs/table.ts";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

/** How often the two met, or how long, where that is known from, and what one of them counted otherwise; `""` where nobody said. */
function amountOf({ life }: Followed, key: "meetings" | "hours", words: FollowUpWords): string {
  const amount = life[key];
  if (amount === null) return "";
  const source = life.unread.has(key) ? words.fromJournal : life.byHand.has(key) ? words.byHand : "";
  const others = SIDES.flatMap((side) => {
    const counted = life.news[side][key];
    return counted === null || counted === amount ? [] : [words.counted(side, counted)];
  });
  const remarks = [source, ...others].filter(isSaid);
  return remarks.length === 0 ? words[key](amount) : `${words[key](amount)} (${remarks.join(", ")})`;
}

/** The cells of the follow-up tab that do not count, each with its column. */
function uncountedOf(
  { life }: Followed,
  words: FollowUpWords,
  headers: FollowUpWords["tab"]["headers"],
): string[] {
  return LIFE_COLUMNS.filter((column) => life.unread.has(column)).map((column) => {
    const text = life.cells[column] ?? "";
    return words.uncounted(headers[column], text, doubtOf(column, text) === "life-unread");
  });
}

/** When it ends, and how often and how long the two have met. */
function factsOf(dyad: Followed, today: number, words: FollowUpWords): string[] {
  const { until, renewedOn } = dyad.life;
  return [
    [
      until === null || dyad.ending !== null || isNearEnd(dyad.life, today)
        ? ""
        : words.until(dayText(until)),
      renewedOn === null ? "" : words.renewedOn(dayText(renewedOn)),
    ],
    [amountOf(dyad, "meetings", words), amountOf(dyad, "hours", words)],
  ].map((parts) => parts.filter(isSaid).join(" · "));
}

interface DyadLifeProps {
  readonly dyad: Followed;
  /** As days from 1 January 1970. */
  readonly today: number;
  /** The language of the programme. */
  readonly written: Language;
}

/** The year of a dyad: its end, its meetings, its goals, and near the end who wants to go on. */
export function DyadLife({ dyad, today, written }: DyadLifeProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const { colon } = words.tab.ending;
  const { goals, progress, goesOn } = dyad.life;
  // That both want to go on is said above.
  const isRenewable = dyad.going.calls.some(({ why }) => why === "renew");
  return (
    <>
      {[
        ...factsOf(dyad, today, words),
        ...uncountedOf(dyad, words, accompanyWords(written).followUp.tab.headers),
      ]
        .filter(isSaid)
        .map((fact) => (
          <div key={fact} class="quiet">
            {fact}
          </div>
        ))}
      {(goals !== "" || progress !== null) && (
        <div class="quiet goals">
          {words.goals}
          {colon}
          {[goals, progress === null ? "" : words.tab.life.progress[progress]].filter(isSaid).join("\n")}
        </div>
      )}
      {isNearEnd(dyad.life, today) && !isRenewable && (
        <div class="quiet">
          {words.goesOn}{" "}
          {SIDES.map((side) => {
            const wish = goesOn[side];
            return `${words.sides[side]}${colon}${wish === null ? words.noWish : words.tab.life.goesOn[wish].toLowerCase()}`;
          }).join(" · ")}
        </div>
      )}
    </>
  );
}
