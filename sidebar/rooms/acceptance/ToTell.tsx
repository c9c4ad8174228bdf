import type { PersonToTell } from "../../../src/core/acceptance/to-tell.ts";
import { KEPT_TOLD, readTold, withTold } from "../../../src/core/acceptance/told.ts";
import type { LabelledPeople } from "../../../src/core/cohort/cohort.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { useKept } from "../../room-kit/use-kept.ts";
import { askingWords } from "../../room-kit/words.ts";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";

interface ToTellProps {
  readonly people: readonly PersonToTell[];
  readonly cohort: LabelledPeople;
  readonly snapshot: Snapshot;
}

/** Who was asked about a dyad that is refused or replaced since, and whether they heard it; nothing for nobody. */
export function ToTell({ people, cohort, snapshot }: ToTellProps) {
  const roomWords = askingWords(usePanel().language);
  const kept = useKept(KEPT_TOLD, snapshot);
  if (people.length === 0) return null;
  const keys = readTold(kept.text);
  const left = people.filter(({ key }) => !keys.has(key)).length;
  return (
    <section>
      <LiveHeading>{left === 0 ? roomWords.allTold : roomWords.toTell(left)}</LiveHeading>
      <LongList
        items={people}
        keyOf={({ mentee, mentor, side }) => `${String(mentee)} ${String(mentor)} ${side}`}
      >
        {({ mentee, mentor, side, was, key }) => {
          const names = {
            mentee: cohort.menteeLabels[mentee] ?? "",
            mentor: cohort.mentorLabels[mentor] ?? "",
          };
          return (
            <>
              {roomWords.tell[was](names[side], names[side === "mentee" ? "mentor" : "mentee"])}
              <Tick
                checked={keys.has(key)}
                onChange={(isTold) => {
                  void kept.change((text) => withTold(text, key, isTold));
                }}
              >
                {roomWords.isTold(names[side])}
              </Tick>
            </>
          );
        }}
      </LongList>
    </section>
  );
}
