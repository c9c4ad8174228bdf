import { isSaid } from "../../../src/core/tabs/table.ts";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { fitOf } from "../../../src/core/follow-up/course.ts";
import { SIDES } from "../../../src/core/follow-up/courses.ts";
import { reasonText } from "../../../src/core/follow-up/ending.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import type { FollowUpWords } from "../../../src/core/messages/fr/follow-up.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";
import { DyadLife } from "./DyadLife.tsx";

/** When it began, whether the two have met where the course does not say so, and how long ago either said anything. */
function timesOf({ since, course, going, ending, sides }: Followed, words: FollowUpWords): string {
  const { metOn, met, silent } = going;
  const hasNews = SIDES.some((name) => sides[name].latest !== null);
  const saysMet = course === "met" || (course === "notMet" && met !== "planned");
  const parts = [
    since === null ? "" : words.since(dayText(since)),
    metOn !== null ? words.metOn(dayText(metOn)) : saysMet ? "" : words.metState[met ?? "no"],
    silent === null || ending !== null ? "" : words.silent(silent, hasNews),
  ];
  return parts.filter(isSaid).join(" · ");
}

interface FollowedDyadProps {
  readonly dyad: Followed;
  /** As days from 1 January 1970. */
  readonly today: number;
  /** Whether nobody of any dyad has said how the two suit each other: that is said once, for all. */
  readonly isUnasked: boolean;
  /** The language of the programme. */
  readonly written: Language;
}

/** How the two suit each other, a line for each of the two, or for both where they say the same. */
function fitsOf({ sides }: Followed, isUnasked: boolean, words: FollowUpWords): string[] {
  const [mentee, mentor] = SIDES.map((name) =>
    sides[name].unclear ? "unclear" : (fitOf(sides[name]) ?? "none"),
  );
  if (mentee === undefined || mentor === undefined) return [];
  if (mentee === mentor) return mentee === "none" && isUnasked ? [] : [words.bothFit[mentee]];
  const { colon } = words.tab.ending;
  return [
    `${words.sides.mentee}${colon}${words.fits[mentee]}`,
    `${words.sides.mentor}${colon}${words.fits[mentor]}`,
  ];
}

/** A dyad and how it goes: the reasons to call first, then what each has said. */
export function FollowedDyad({ dyad, today, isUnasked, written }: FollowedDyadProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const { mentee, mentor, course, going, ending, note } = dyad;
  return (
    <>
      <div class="strong">{words.pair(mentee.label, mentor.label)}</div>
      <div>
        <span class={`course course-${course}`}>{words.tab.courses[course]}</span>
      </div>
      {going.calls.map((call) => (
        <div key={call.why}>{words.tab.call(call)}</div>
      ))}
      <div class="quiet">{timesOf(dyad, words)}</div>
      <DyadLife dyad={dyad} today={today} written={written} />
      {ending === null ? (
        fitsOf(dyad, isUnasked, words).map((line) => (
          <div key={line} class="quiet">
            {line}
          </div>
        ))
      ) : (
        <div class="quiet">{words.endedOn(dayText(ending.on), reasonText(ending, words.tab.ending))}</div>
      )}
      {note !== "" && <div class="followed-note">{note}</div>}
    </>
  );
}
