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
import { mayRenew } from "../../../src/core/follow-up/renewable.ts";
import { RenewButton, RenewalRefused } from "./RenewButton.tsx";
import { RenewForm } from "./RenewForm.tsx";
import { Unfinished } from "./Unfinished.tsx";
import { Unheard } from "./Unheard.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { accompanyWords } from "../../room-kit/words.ts";
import type { News } from "./news.ts";

interface OpenForm {
  readonly is: "end" | "renew";
  readonly pair: string;
}

interface FollowedDyadsProps {
  readonly follow: FollowUp;
  readonly busy: boolean;
  readonly onEnd: (dyad: Followed, reason: EndingReason, words: string) => void;
  /** `by`: who decides it where not both said yes. */
  readonly onRenew: (dyad: Followed, by?: string) => void;
  /** Is given what was done in the room and changes no tab. */
  readonly onSay: (news: News) => void;
}

/** The dyads that need a call, the most urgent first, then the others; ending one is asked for in its place. */
export function FollowedDyads({ follow, busy, onEnd, onRenew, onSay }: FollowedDyadsProps) {
  const { language, issueWords } = usePanel();
  const roomWords = accompanyWords(language).followUp;
  const { followed, issues, answers, journals, today } = follow;
  /** Which form is open, and of which dyad. */
  const [open, setOpen] = useState<OpenForm | null>(null);
  /** Whose button takes the focus back from the form that was closed. */
  const closed = useRef<OpenForm | null>(null);
  const isSame = (form: OpenForm | null, is: OpenForm["is"], dyad: Followed): boolean =>
    form?.is === is && form.pair === pairOf(dyad);
  const focused = (is: OpenForm["is"], dyad: Followed) => (button: HTMLButtonElement | null) => {
    if (button === null || !isSame(closed.current, is, dyad)) return;
    closed.current = null;
    button.focus();
  };
  const close = (): void => {
    closed.current = open;
    setOpen(null);
  };
  const answerIssues = issues.filter((issue) => !isAboutTab(issue));
  const calls = whoNeedsACall(follow);
  const isWritten = journals > 0 || followed.some(({ life }) => life.meetings !== null);
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
      <FollowedDyad dyad={dyad} today={today} isUnasked={answers === journals} written={follow.language} />
      <AskEach dyad={dyad} written={follow.language} busy={busy} onSay={onSay} />
      <RenewalRefused dyad={dyad} today={today} written={follow.language} />
      <div class="draft-buttons">
        {!isSame(open, "renew", dyad) && (
          <RenewButton
            dyad={dyad}
            today={today}
            disabled={busy || follow.tab?.isReadable === false}
            focused={focused("renew", dyad)}
            onRenew={onRenew}
            onAsk={() => {
              setOpen({ is: "renew", pair: pairOf(dyad) });
            }}
          />
        )}
        {dyad.course !== "gone" && dyad.ending === null && !isSame(open, "end", dyad) && (
          <button
            ref={focused("end", dyad)}
            type="button"
            class="button small"
            aria-label={roomWords.endOf(pairName(dyad))}
            disabled={busy}
            onClick={() => {
              setOpen({ is: "end", pair: pairOf(dyad) });
            }}
          >
            {roomWords.end}
          </button>
        )}
      </div>
      {isSame(open, "renew", dyad) && mayRenew(dyad, today) && (
        <RenewForm
          dyad={dyad}
          disabled={busy}
          onRenew={(by) => {
            setOpen(null);
            onRenew(dyad, by);
          }}
          onCancel={close}
        />
      )}
      {isSame(open, "end", dyad) && dyad.ending === null && (
        <EndForm
          disabled={busy}
          likely={isNearEnd(dyad.life, today) ? "term" : "fit"}
          onEnd={(reason, words) => {
            onEnd(dyad, reason, words);
          }}
          onCancel={close}
        />
      )}
    </div>
  );
  return (
    <>
      <p>{answers > 0 ? roomWords.answers(answers) : <RoomText>{roomWords.noAnswers}</RoomText>}</p>
      {answers > 0 && answers === journals && (
        <p>
          <RoomText>{roomWords.noPulse}</RoomText>
        </p>
      )}
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
        <LongList items={calls} keyOf={pairOf}>
          {entry}
        </LongList>
      </section>
      {others.length > 0 && (
        <Fold
          title={(calls.length === 0 ? roomWords.all : roomWords.others)(others.length)}
          open={calls.length === 0}
        >
          <LongList items={others} keyOf={pairOf}>
            {entry}
          </LongList>
        </Fold>
      )}
    </>
  );
}
