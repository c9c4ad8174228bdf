import { isSaid } from "../../../src/core/tabs/table.ts";
import { useState } from "preact/hooks";
import type { AnsweredDyad } from "../../../src/core/acceptance/answered-queue.ts";
import { isDecided } from "../../../src/core/desk/dyad-queue.ts";
import { isDyad } from "../../../src/core/dyads/read-rows.ts";
import { possibility } from "../../../src/core/dyads/possibilities.ts";
import { possibleMentors } from "../../../src/core/cohort/possible.ts";
import { loadsOf } from "../../../src/core/dyads/loads.ts";
import { watch } from "../../../src/core/dyads/watch.ts";
import { readSelectedPair } from "../../../src/core/desk/selected-pair.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { Robustness } from "../../../src/core/robustness/measure-robustness.ts";
import { bandOf } from "../../../src/core/programme/bands.ts";
import { BandName } from "../../views/BandName.tsx";
import { Fold } from "../../views/Fold.tsx";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";
import { Alternatives } from "../../room-kit/Alternatives.tsx";
import { Committee } from "./Committee.tsx";
import { ContributionBars } from "./ContributionBars.tsx";
import { DyadRobustness } from "./DyadRobustness.tsx";
import { LinkList } from "../../room-kit/LinkList.tsx";
import { agreedIn } from "./opinions-in.ts";
import { PersonCard } from "./PersonCard.tsx";
import { Profiles } from "./Profiles.tsx";
import { TheirAnswers } from "./TheirAnswers.tsx";
import type { SelectedPairProps } from "../../room-kit/selected-pair-props.ts";

interface DyadCardProps extends SelectedPairProps {
  readonly dyad: AnsweredDyad;
  /** As it was decided here, be it written yet or not. */
  readonly status: Status | null;
  readonly isBusy: boolean;
  /** How much the dyads depend on the weights; null while that is not measured. */
  readonly measured: Robustness | null;
  readonly onUndo: () => void;
  /** Goes to the next dyad that waits for its yes or its no; null where there is none. */
  readonly onNext: (() => void) | null;
}

/** Below it, two answers that share nothing differ more than they agree. */
const LEAST_COMMON = 0.5;

/** A dyad as a committee looks at it: both people in their own words, what matches and what does not, and who else. */
export function DyadCard({ dyad, status, isBusy, measured, onUndo, onNext, ...at }: DyadCardProps) {
  const { language, format } = usePanel();
  const { committee, desk, decide } = deskWords(language);
  const { mentee, mentor, row } = dyad;
  const { cohort } = at.reading.desk;
  const [isOpen, setOpen] = useState(false);
  const [isCounted, setCounted] = useState(false);
  const { pair, topics, mentees, seats } = readSelectedPair(at.reading.desk, at.reading.pairing, {
    mentee,
    mentor,
  });
  if (pair === null) return null;
  const mentorName = cohort.mentorLabels[mentor] ?? "";
  const rowWords = dyadWords(language);
  const missing = pair.contributions
    .filter(({ answered }) => answered)
    .map((contribution) => rowWords.lacks(contribution))
    .filter(isSaid);
  const common = pair.contributions.filter(
    ({ points, satisfaction, evidence }) =>
      points > 0 && (evidence.kind !== "answers" || satisfaction >= LEAST_COMMON),
  );
  const current = at.reading.dyads?.current;
  const loads = loadsOf(current?.rows.filter(isDyad) ?? []);
  const toWatch = watch(
    current?.cohort ?? cohort,
    rowWords,
    { mentee, mentor, status: row.row.status },
    loads,
  );
  // Ties and refusals have a list of their own.
  const others = toWatch.texts.slice(pair.links.length).filter((text) => text !== rowWords.refusedPair);
  const facts = [
    desk.selected.score(format.score(pair.score)),
    possibility(rowWords, possibleMentors(cohort)(mentee, 0, mentor)),
  ];
  const agreed = agreedIn(at.reading, dyad);
  const isSettled = status !== "proposed" && status !== "locked";
  return (
    <>
      {status !== "proposed" && (
        <p class="decided">
          <span class="badge">{status === null ? row.row.status : rowWords.statuses[status]}</span>
          {isSettled && (
            <button type="button" class="link" onClick={onUndo}>
              {decide.undo}
            </button>
          )}
        </p>
      )}
      {isDecided(status) && (
        <p>
          {decide.isDecided}{" "}
          {onNext !== null && (
            <button type="button" class="link" onClick={onNext}>
              {decide.nextOpen}
            </button>
          )}
        </p>
      )}
      {status === "confirmed" && agreed.length > 0 && <p>{committee.agreed(agreed)}</p>}
      {dyad.asking !== null && <TheirAnswers entry={dyad.asking} cohort={cohort} status={status} />}
      <PersonCard desk={at.reading.desk} role="mentee" person={mentee} />
      <PersonCard desk={at.reading.desk} role="mentor" person={mentor} />
      <LinkList links={pair.links} refused={row.status === "refused"} />
      {others.map((text) => (
        <p key={text} class="said">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      ))}
      {row.row.kept.note !== "" && (
        <p>
          <span class="quiet">{decide.note}</span> {row.row.kept.note}
        </p>
      )}
      <Committee {...at} dyad={dyad} />
      <h2>
        {decide.agreement} <BandName band={bandOf(pair.score, cohort.settings.bands)} />
      </h2>
      <details
        class="points-of"
        onToggle={({ currentTarget }) => {
          setCounted(currentTarget.open);
        }}
      >
        <summary>{decide.number}</summary>
        <p>{facts.filter(isSaid).join(" · ")}</p>
        <p class="quiet">
          {desk.selected.coverage(format.percent(pair.coverage))}{" "}
          {desk.selected.seatsOf(mentorName, desk.selected.seats(mentees.length, seats ?? 0))}
        </p>
      </details>
      <DyadRobustness
        measured={measured}
        criteria={cohort.settings.criteria}
        mentee={mentee}
        mentor={mentor}
      />
      {common.length === 0 ? (
        <p>{decide.nothingInCommon}</p>
      ) : (
        <ContributionBars
          contributions={isCounted ? pair.contributions : common}
          most={Math.max(...pair.contributions.map(({ of }) => of))}
          withPoints={isCounted}
        />
      )}
      {missing.length > 0 && (
        <>
          <h2>{decide.missing}</h2>
          {missing.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
      <Fold title={desk.selected.profiles}>
        <Profiles topics={topics} />
      </Fold>
      <Fold title={decide.other} onToggle={setOpen}>
        {isOpen && !isBusy && <Alternatives {...at} selection={{ mentee, mentor }} />}
      </Fold>
    </>
  );
}
