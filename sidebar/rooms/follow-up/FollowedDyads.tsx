import { useRef, useState } from "preact/hooks";
import { isNearEnd } from "../../../src/core/follow-up/end-calls.ts";
import { isUnfinished } from "../../../src/core/follow-up/end-dyad.ts";
import type { EndingReason } from "../../../src/core/follow-up/ending-reasons.ts";
import { type FollowUp, whoNeedsACall } from "../../../src/core/follow-up/follow-up.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { isAboutTab } from "../../../src/core/follow-up/tab-doubts.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { LongList } from "../../views/LongList.tsx";
import { AskEach } from "./AskEach.tsx";
import { EndForm } from "./EndForm.tsx";
import { FollowedDyad } from "./FollowedDyad.tsx";
import { RenewButton } from "./RenewButton.tsx";
import { Unfinished } from "./Unfinished.tsx";
import { Unheard } from "./Unheard.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { accompanyWords } from "../../room-kit/words.ts";

interface FollowedDyadsProps {
  readonly follow: FollowUp;
  readonly busy: boolean;
  readonly onEnd: (dyad: Followed, reason: EndingReason, words: string) => void;
  readonly onRenew: (dyad: Followed) => void;
  /** Is given what was done in the room and changes no tab. */
  readonly onSay: (text: string) => void;
}

/** The dyads that need a call, the most urgent first, then the others; ending one is asked for in its place. */
export function FollowedDyads({ follow, busy, onEnd, onRenew, onSay }: FollowedDyadsProps) {
  const { language, issueWords } = usePanel();
  const roomWords = accompanyWords(language).followUp;
  const { followed, issues, answers, today } = follow;
  const [ending, setEnding] = useState<string | null>(null);
  /** Whose button takes the focus back from the form that was closed. */
  const closed = useRef<string | null>(null);
  const answerIssues = issues.filter((issue) => !isAboutTab(issue));
  const calls = whoNeedsACall(follow);
  const isWritten = follow.journals > 0 || followed.some(({ life }) => life.meetings !== null);
  const others = followed.filter((dyad) => !calls.includes(dyad));
  const pairName = ({ mentee, mentor }: Followed): string => roomWords.pair(mentee.label, mentor.label);
  if (followed.length === 0)
    return (
      <p class="note">
        <span>
          {roomWords.none(dyadWords(follow.language).statuses.confirmed)} <RoomLink room="decide" />
        </span>
      </p>
    );

  const entry = (dyad: Followed) => (
    <div class="followed">
      <FollowedDyad dyad={dyad} today={today} />
      <AskEach dyad={dyad} written={follow.language} busy={busy} onSay={onSay} />
      <div class="draft-buttons">
        <RenewButton
          dyad={dyad}
          today={today}
          disabled={busy || follow.tab?.isReadable === false}
          onRenew={onRenew}
        />
        {dyad.course !== "gone" && dyad.ending === null && ending !== pairOf(dyad) && (
          <button
            ref={(button) => {
              if (button === null || closed.current !== pairOf(dyad)) return;
              closed.current = null;
              button.focus();
            }}
            type="button"
            class="button small"
            aria-label={roomWords.endOf(pairName(dyad))}
            disabled={busy}
            onClick={() => {
              setEnding(pairOf(dyad));
            }}
          >
            {roomWords.end}
          </button>
        )}
      </div>
      {ending === pairOf(dyad) && dyad.ending === null && (
        <EndForm
          disabled={busy}
          likely={isNearEnd(dyad.life, today) ? "term" : "fit"}
          onEnd={(reason, words) => {
            onEnd(dyad, reason, words);
          }}
          onCancel={() => {
            closed.current = pairOf(dyad);
            setEnding(null);
          }}
        />
      )}
    </div>
  );
  return (
    <>
      <p>{answers > 0 ? roomWords.answers(answers) : <RoomText>{roomWords.noAnswers}</RoomText>}</p>
      {answers > 0 && !isWritten && (
        <p>
          <RoomText>{roomWords.noJournal}</RoomText>
        </p>
      )}
      {answerIssues.length > 0 && (
        <Fold title={roomWords.issues(answerIssues.length)} icon="warning">
          <IssueList issues={answerIssues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        </Fold>
      )}
      <Unheard follow={follow} />
      <Unfinished dyads={followed.filter(isUnfinished)} busy={busy} onFinish={onEnd} />
      <section>
        <h2>{roomWords.calls(calls.length)}</h2>
        <LongList items={calls}>{entry}</LongList>
      </section>
      {others.length > 0 && (
        <Fold
          title={(calls.length === 0 ? roomWords.all : roomWords.others)(others.length)}
          open={calls.length === 0}
        >
          <LongList items={others}>{entry}</LongList>
        </Fold>
      )}
    </>
  );
}
