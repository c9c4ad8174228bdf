import { readSelectedPair } from "../../../src/core/desk/selected-pair.ts";
import type { ReadRow } from "../../../src/core/dyads/read-rows.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { Alternatives } from "./Alternatives.tsx";
import { BroughtBars } from "./BroughtBars.tsx";
import { LinkList } from "./LinkList.tsx";
import { Profiles } from "./Profiles.tsx";
import type { HandProps } from "./hand-props.ts";
import { deskWords } from "../../room-kit/words.ts";

interface HandPairProps extends HandProps {
  readonly mentee: number;
  readonly mentor: number;
  readonly row: ReadRow | null;
}

/** A dyad: its score and what made it, its links, both profiles, and what another choice would cost. */
export function HandPair({ mentee, mentor, row, ...at }: HandPairProps) {
  const { language, format } = usePanel();
  const { desk } = deskWords(language);
  const { cohort } = at.reading.desk;
  const { pair, topics, mentees, seats } = readSelectedPair(at.reading.desk, at.reading.stands, {
    mentee,
    mentor,
  });
  if (pair === null) return null;
  const mentorName = cohort.mentorLabels[mentor] ?? "";
  const names = desk.hand.together(cohort.menteeLabels[mentee] ?? "", mentorName);
  const facts = [
    desk.hand.score(format.score(pair.score)),
    pair.rank === null ? "" : desk.hand.rank(pair.rank),
    row?.status ? dyadWords(language).statuses[row.status] : "",
  ];
  return (
    <>
      <h2 class="hand-names">{names}</h2>
      <p>{facts.filter((part) => part !== "").join(" · ")}</p>
      <p class="quiet">
        {desk.hand.coverage(format.percent(pair.coverage))}{" "}
        {desk.hand.seatsOf(mentorName, desk.hand.seats(mentees.length, seats ?? 0))}
      </p>
      <LinkList links={pair.links} refused={row?.status === "refused"} />
      <BroughtBars contributions={pair.contributions} />
      <Fold title={desk.hand.profiles}>
        <Profiles topics={topics} />
      </Fold>
      <Alternatives {...at} looked={{ mentee, mentor }} />
    </>
  );
}
