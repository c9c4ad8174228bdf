import { useMemo, useState } from "preact/hooks";
import { type Draft, draftsOf, waitsForConsent } from "../../../src/core/introduction/draft.ts";
import {
  type Introduction,
  KEPT_INTRODUCTION,
  mergedIntroduction,
  readIntroduction,
  withProgrammeName,
} from "../../../src/core/introduction/introduction.ts";
import {
  KEPT_INTRODUCED,
  introducedMark,
  readIntroduced,
  withIntroduced,
} from "../../../src/core/introduction/introduced.ts";
import { madeDyads } from "../../../src/core/introduction/made-dyads.ts";
import { mergePlan } from "../../../src/core/introduction/merge-plan.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { Icon } from "../../views/Icon.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { LongList } from "../../views/LongList.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { keepChoice } from "../../room-kit/keep-change.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { accompanyWords, deskWords } from "../../room-kit/words.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { useKept } from "../../room-kit/use-kept.ts";
import { statuses } from "../../room-kit/statuses.ts";
import { heldBackIn, partHeld } from "../../room-kit/held-back-in.ts";
import { DraftCard } from "./DraftCard.tsx";
import { HeldBackDyads } from "../../room-kit/HeldBackDyads.tsx";
import { TemplateEditor } from "./TemplateEditor.tsx";

/** One message for each dyad that was decided, ready in the coordinator's own mail. */
export function Introductions({ workbook }: RoomProps) {
  return (
    <DeskScreen room="introductions" workbook={workbook} dyads="needed">
      {(at) => <Messages {...at} />}
    </DeskScreen>
  );
}

function Messages({ reading, task }: DeskProps) {
  const { language, call, ask, issueWords } = usePanel();
  const roomWords = accompanyWords(language).introduction;
  const { cohort } = reading.desk;
  const written = cohort.settings.language;
  const { message } = accompanyWords(written).introduction;
  const [shown, setShown] = useState(reading.workbook.snapshot.kept?.[KEPT_INTRODUCTION] ?? "");
  const read = (text: string): Introduction =>
    withProgrammeName(readIntroduction(text, message), reading.workbook.snapshot.spreadsheet);
  const [introduction, setIntroduction] = useState<Introduction>(() => read(shown));
  const [isFirst] = useState(introduction.coordination === "");
  const [locked, setLocked] = useState(false);
  const [notice, setNotice] = useState("");
  const { dyads } = reading;
  const { dyadsToIntroduce, issues } = useMemo(() => {
    const collected = collectIssues();
    const { report } = collected;
    return {
      dyadsToIntroduce:
        dyads === null ? [] : madeDyads(dyads, cohort, dyadWords(written), statuses(locked), report),
      issues: collected.issues,
    };
  }, [reading, locked]);
  const allDrafts = draftsOf(dyadsToIntroduce, cohort, introduction, message);
  const whyHeld = useMemo(() => heldBackIn(reading), [reading]);
  const { ready: drafts, held } = partHeld(allDrafts, whyHeld);
  const marks = useKept(KEPT_INTRODUCED, reading.workbook.snapshot);
  const introducedMarks = readIntroduced(marks.text);
  const markOf = ({ dyad: { mentee, mentor } }: Draft): string =>
    introducedMark(cohort.mentees[mentee]?.key ?? "", cohort.mentors[mentor]?.key ?? "");
  const ready = drafts.filter((draft) => !waitsForConsent(draft));
  const introducedDrafts = drafts.filter((draft) => introducedMarks.has(markOf(draft)));
  const mark = (those: readonly Draft[], is: boolean): void => {
    marks.change((text) => withIntroduced(text, those.map(markOf), is));
  };
  const unsaid = (["programme", "coordination"] as const).filter((blank) =>
    drafts[0]?.missing.includes(blank),
  );

  const save = (): Promise<boolean> =>
    task.run(async () => {
      setNotice("");
      const before = read(shown);
      const { kept, isKept } = await keepChoice(
        ...([{ call, ask }, KEPT_INTRODUCTION, shown] as const),
        (text) => JSON.stringify(mergedIntroduction(before, introduction, read(text))),
        shown || JSON.stringify(before),
      );
      if (!isKept) return;
      setShown(kept);
      setIntroduction(read(kept));
      setNotice(roomWords.saved);
    });
  const write = (): Promise<boolean> =>
    task.run(async () => {
      setNotice("");
      const { tab } = await call("writeTab", mergePlan(ready, message, written));
      setNotice(roomWords.written(tab));
    });
  return (
    <>
      <p>{roomWords.lead}</p>
      {allDrafts.length === 0 && (
        <p class="note">
          <span>
            {roomWords.none(dyadWords(written).statuses.confirmed)} <RoomLink room="decide" />
          </span>
        </p>
      )}
      <Tick checked={locked} onChange={setLocked}>
        {roomWords.locked}
      </Tick>
      <Fold title={roomWords.template} open={isFirst}>
        <TemplateEditor
          introduction={introduction}
          language={written}
          disabled={task.busy}
          onChange={setIntroduction}
          onSave={() => void save()}
          onRestore={() => {
            setIntroduction({ ...introduction, subject: message.subject, body: message.body });
          }}
        />
      </Fold>
      <Notice text={notice} />
      {issues.length > 0 && (
        <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
      )}
      <HeldBackDyads held={held} />
      {drafts.length > 0 && (
        <section>
          <h2>{roomWords.dyads(drafts.length)}</h2>
          <p role="status">
            {roomWords.introducedSoFar(introducedDrafts.length, drafts.length)}{" "}
            {ready.some((draft) => !introducedMarks.has(markOf(draft))) && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  mark(ready, true);
                }}
              >
                {roomWords.introducedAll}
              </button>
            )}
          </p>
          {unsaid.map((blank) => (
            <p key={blank} class="said">
              <Icon name="warning" />
              <span>{roomWords.message.missing[blank]}</span>
            </p>
          ))}
          <LongList items={drafts} keyOf={markOf}>
            {(draft) => (
              <DraftCard
                draft={draft}
                written={written}
                introduced={introducedMarks.has(markOf(draft))}
                onIntroduced={(is) => {
                  mark([draft], is);
                }}
                onDone={setNotice}
              />
            )}
          </LongList>
        </section>
      )}
      <ActionBar>
        <p class="quiet" id="why">
          {unsaid.length > 0 ? roomWords.incomplete : deskWords(language).desk.from(dyads?.name ?? "")}
        </p>
        <Button
          primary
          disabled={task.busy || ready.length === 0 || unsaid.length > 0}
          describedBy="why"
          onClick={() => void write()}
        >
          {roomWords.write}
        </Button>
      </ActionBar>
    </>
  );
}
