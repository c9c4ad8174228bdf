import { readSelectedPair } from "../../../src/core/desk/selected-pair.ts";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { Alternatives } from "../../room-kit/Alternatives.tsx";
import { Profiles } from "./Profiles.tsx";
import type { SelectedPairProps } from "../../room-kit/selected-pair-props.ts";
import { Agreement } from "../../room-kit/Agreement.tsx";
import { deskWords } from "../../room-kit/words.ts";

interface SelectedPersonProps extends SelectedPairProps {
  readonly selection: Selection;
  /** Whether somebody says already who it is. */
  readonly isNamed?: boolean;
}

/** One person alone: their profile and dyads, and who would suit them, at what price where there are dyads. */
export function SelectedPerson({ selection, isNamed = false, ...at }: SelectedPersonProps) {
  const { language } = usePanel();
  const { desk } = deskWords(language);
  const { cohort } = at.reading.desk;
  const { mentee, mentor } = selection;
  const { topics, candidates, mentees, seats } = readSelectedPair(
    at.reading.desk,
    at.reading.pairing,
    selection,
  );
  const label = mentee === null ? cohort.mentorLabels[mentor ?? -1] : cohort.menteeLabels[mentee];
  const { dyads } = at.reading;
  const shown = dyads === null ? candidates : candidates.filter(({ together }) => together);
  const others = mentee === null ? cohort.menteeLabels : cohort.mentorLabels;
  return (
    <>
      {!isNamed && (
        <>
          <h2 class="pair-names">{label}</h2>
          <p class="quiet">
            {mentee === null ? desk.selected.mentor : desk.selected.mentee}
            {seats !== null && ` · ${desk.selected.seats(mentees.length, seats)}`}
          </p>
        </>
      )}
      {shown.length > 0 && (
        <section>
          <h2>{dyads === null ? desk.selected.best : desk.selected.current}</h2>
          <ul class="list">
            {shown.map(({ person, score, level }) => (
              <li key={person}>
                {others[person]} <Agreement score={score} bands={cohort.settings.bands} />
                {level !== "ok" && <span class="badge">{desk.levels[level]}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {dyads !== null && <Alternatives {...at} selection={selection} />}
      <Fold title={desk.selected.profile} open>
        <Profiles topics={topics} />
      </Fold>
    </>
  );
}
