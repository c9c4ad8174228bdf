import { useState } from "preact/hooks";
import type { QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import { missingIn } from "../../../src/core/desk/missing.ts";
import { readSelectedPair } from "../../../src/core/desk/selected-pair.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { bandDots, bandOf } from "../../../src/core/programme/bands.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";
import { Alternatives } from "./Alternatives.tsx";
import { BroughtBars } from "./BroughtBars.tsx";
import { LinkList } from "../../room-kit/LinkList.tsx";
import { PersonCard } from "./PersonCard.tsx";
import { Profiles } from "./Profiles.tsx";
import type { HandProps } from "./hand-props.ts";

interface DyadCardProps extends HandProps {
  readonly dyad: QueuedDyad;
  /** As it was decided here, be it written yet or not. */
  readonly status: Status | null;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** A dyad as a committee looks at it: both people in their own words, what matches and what does not, and who else. */
export function DyadCard({ dyad, status, isBusy, onUndo, ...at }: DyadCardProps) {
  const { words, language, format } = usePanel();
  const { desk, decide } = deskWords(language);
  const { mentee, mentor, row } = dyad;
  const { cohort } = at.reading.desk;
  const [isOpen, setOpen] = useState(false);
  const [isCounted, setCounted] = useState(false);
  const { pair, topics, mentees, seats } = readSelectedPair(at.reading.desk, at.reading.stands, {
    mentee,
    mentor,
  });
  if (pair === null) return null;
  const mentorName = cohort.mentorLabels[mentor] ?? "";
  const band = bandOf(pair.score, cohort.settings.bands);
  const missing = missingIn(pair.contributions);
  const common = pair.contributions.filter(({ points }) => points > 0);
  const facts = [
    desk.hand.score(format.score(pair.score)),
    pair.rank === null ? "" : desk.hand.rank(pair.rank),
  ];
  const isSettled = status !== "proposed" && status !== "locked";
  return (
    <>
      {status !== "proposed" && (
        <p class="decided">
          <span class="badge">{status === null ? row.row.status : dyadWords(language).statuses[status]}</span>
          {isSettled && (
            <button type="button" class="link" onClick={onUndo}>
              {decide.undo}
            </button>
          )}
        </p>
      )}
      <PersonCard desk={at.reading.desk} role="mentee" person={mentee} />
      <PersonCard desk={at.reading.desk} role="mentor" person={mentor} />
      <LinkList links={pair.links} refused={row.status === "refused"} />
      {row.row.kept.note !== "" && (
        <p>
          <span class="quiet">{decide.note}</span> {row.row.kept.note}
        </p>
      )}
      <h2>
        {decide.agreement}{" "}
        <span class="band">
          {words.bands[band]}{" "}
          <span class="dots" aria-hidden="true">
            {bandDots(band)}
          </span>
        </span>
      </h2>
      <details
        class="points-of"
        onToggle={({ currentTarget }) => {
          setCounted(currentTarget.open);
        }}
      >
        <summary>{decide.number}</summary>
        <p>{facts.filter((part) => part !== "").join(" · ")}</p>
        <p class="quiet">
          {desk.hand.coverage(format.percent(pair.coverage))}{" "}
          {desk.hand.seatsOf(mentorName, desk.hand.seats(mentees.length, seats ?? 0))}
        </p>
      </details>
      {common.length === 0 ? (
        <p>{decide.nothingInCommon}</p>
      ) : (
        <BroughtBars contributions={isCounted ? pair.contributions : common} withPoints={isCounted} />
      )}
      {missing.length > 0 && (
        <>
          <h2>{decide.missing}</h2>
          <p>{missing.join(", ")}</p>
        </>
      )}
      <Fold title={desk.hand.profiles}>
        <Profiles topics={topics} />
      </Fold>
      <Fold title={decide.other} onToggle={setOpen}>
        {isOpen && !isBusy && <Alternatives {...at} looked={{ mentee, mentor }} />}
      </Fold>
    </>
  );
}
