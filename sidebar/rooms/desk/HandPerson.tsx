import { pairAtHand } from "../../../src/core/desk/pair-at-hand.ts";
import type { Looked } from "../../../src/core/desk/side-by-side.ts";
import { usePanel } from "../../panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { Alternatives } from "./Alternatives.tsx";
import { Profiles } from "./Profiles.tsx";
import type { HandProps } from "./hand-props.ts";
import { roomWords } from "./words.ts";

/** One person alone: their profile, and who would suit them; for a mentee in a dyads tab, at what price. */
export function HandPerson({ looked, ...at }: HandProps & { readonly looked: Looked }) {
  const { language, format } = usePanel();
  const { desk } = roomWords(language);
  const { cohort } = at.reading.desk;
  const { mentee, mentor } = looked;
  const { topics, candidates, mentees, seats } = pairAtHand(at.reading.desk, at.reading.stands, looked);
  const label = mentee === null ? cohort.mentorLabels[mentor ?? -1] : cohort.menteeLabels[mentee];
  const others = mentee === null ? cohort.menteeLabels : cohort.mentorLabels;
  return (
    <>
      <h2 class="hand-names">{label}</h2>
      <p class="quiet">
        {mentee === null ? desk.hand.mentor : desk.hand.mentee}
        {seats !== null && ` · ${desk.hand.seats(mentees.length, seats)}`}
      </p>
      <section>
        <h2>{desk.hand.best}</h2>
        {candidates.length === 0 && <p class="quiet">{desk.hand.noOthers}</p>}
        <ul class="list">
          {candidates.map(({ person, score, level, together }) => (
            <li key={person}>
              {others[person]} <span class="quiet">{desk.hand.score(format.score(score))}</span>{" "}
              {together && <span class="badge">{desk.hand.current}</span>}{" "}
              {level !== "ok" && <span class="badge">{desk.levels[level]}</span>}
            </li>
          ))}
        </ul>
      </section>
      {mentee !== null && at.reading.dyads !== null && <Alternatives {...at} mentee={mentee} />}
      <Fold title={desk.hand.profile} open>
        <Profiles topics={topics} />
      </Fold>
    </>
  );
}
