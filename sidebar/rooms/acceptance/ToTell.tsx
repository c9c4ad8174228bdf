import type { PersonToTell } from "../../../src/core/acceptance/to-tell.ts";
import type { LabelledPeople } from "../../../src/core/cohort/cohort.ts";
import { askingWords } from "../../room-kit/words.ts";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";

interface ToTellProps {
  readonly people: readonly PersonToTell[];
  readonly cohort: LabelledPeople;
}

/** Who was asked about a dyad that is refused or replaced since, and has to hear it; nothing for nobody. */
export function ToTell({ people, cohort }: ToTellProps) {
  const roomWords = askingWords(usePanel().language);
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{roomWords.toTell(people.length)}</h2>
      <LongList
        items={people}
        keyOf={({ mentee, mentor, side }) => `${String(mentee)} ${String(mentor)} ${side}`}
      >
        {({ mentee, mentor, side, was }) => {
          const names = {
            mentee: cohort.menteeLabels[mentee] ?? "",
            mentor: cohort.mentorLabels[mentor] ?? "",
          };
          return roomWords.tell[was](names[side], names[side === "mentee" ? "mentor" : "mentee"]);
        }}
      </LongList>
    </section>
  );
}
