import { votedPairs } from "../../../src/core/event/ballot-pairs.ts";
import { withoutBallot } from "../../../src/core/event/no-ballot.ts";
import type { Ballot } from "../../../src/core/event/read-ballots.ts";
import type { Rota } from "../../../src/core/event/rota.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { presentAt } from "./ballot-reading.ts";
import type { EventReading } from "./event-reading.ts";
import { eventWords } from "../../room-kit/words.ts";

interface WhatTheySayProps {
  readonly reading: EventReading;
  readonly rota: Rota | null;
  readonly ballots: readonly Ballot[];
}

/** How many ballots there are, who chose each other, who refused, and who of those present has not voted. */
export function WhatTheySay({ reading, rota, ballots }: WhatTheySayProps) {
  const { language } = usePanel();
  const words = eventWords(language).room.ballots;
  const { cohort } = reading;
  const { mutual, refused } = votedPairs(ballots);
  const waited = rota === null ? [] : withoutBallot(cohort, presentAt(rota, reading), ballots);
  const people = new Set(
    ballots.map(({ role, person }) => (role === "mentee" ? cohort.mentees : cohort.mentors)[person]?.key),
  ).size;
  const list = (pairs: typeof mutual) => (
    <LongList items={pairs} keyOf={({ mentee, mentor }) => `${String(mentee)} ${String(mentor)}`}>
      {({ mentee, mentor }) =>
        words.pair(cohort.menteeLabels[mentee] ?? "", cohort.mentorLabels[mentor] ?? "")
      }
    </LongList>
  );
  return (
    <>
      <LiveHeading>{words.read(ballots.length, people)}</LiveHeading>
      <Fold title={words.mutual(mutual.length)}>{list(mutual)}</Fold>
      <Fold title={words.refused(refused.length)}>{list(refused)}</Fold>
      {waited.length > 0 && (
        <Fold title={words.waited(waited.length)}>
          <LongList items={waited} keyOf={(name) => name}>
            {(name) => name}
          </LongList>
        </Fold>
      )}
    </>
  );
}
