import { useMemo, useState } from "preact/hooks";
import { type Draft, draftsOf } from "../../../src/core/introduction/draft.ts";
import {
  KEPT_INTRODUCTION,
  readIntroduction,
  withProgrammeName,
} from "../../../src/core/introduction/introduction.ts";
import { ownTerm } from "../../../src/core/follow-up/own-term.ts";
import { termOf } from "../../../src/core/follow-up/term.ts";
import { madeDyads } from "../../../src/core/introduction/made-dyads.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { readTemplates } from "../../../src/core/papers/read-templates.ts";
import { namesAnybody, paperBlanks, unfilled } from "../../../src/core/papers/paper.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { following } from "../../room-kit/following.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { statuses } from "../../room-kit/statuses.ts";
import { HeldBackDyads } from "../../room-kit/HeldBackDyads.tsx";
import { heldBackIn, partHeld } from "../../room-kit/held-back-in.ts";
import { Tick } from "../../room-kit/Tick.tsx";
import { accompanyWords, deskWords } from "../../room-kit/words.ts";
import { PaperCard } from "./PaperCard.tsx";
import { TemplatesNote } from "./TemplatesNote.tsx";

/** An agreement to sign and a guide to the first meeting, for each dyad that was decided. */
export function Papers({ workbook }: RoomProps) {
  return (
    <DeskScreen room="papers" workbook={workbook} dyads="needed">
      {(at) => <PapersOfDyads {...at} />}
    </DeskScreen>
  );
}

function PapersOfDyads({ reading, task, refresh }: DeskProps) {
  const { language, words, issueWords } = usePanel();
  const roomWords = accompanyWords(language).papers;
  const { cohort } = reading.desk;
  const { snapshot } = reading.workbook;
  const written = cohort.settings.language;
  const { introduction, papers } = accompanyWords(written);
  const { message } = introduction;
  const blanks = paperBlanks(message, papers.paper);
  const [locked, setLocked] = useState(false);
  const [notice, setNotice] = useState("");
  const [omitted, setOmitted] = useState<readonly number[]>([]);
  const templates = useMemo(
    () => readTemplates(snapshot.tables, (programme) => accompanyWords(programme).papers.paper, written),
    [snapshot],
  );
  const {
    ready: drafts,
    held,
    issues,
  } = useMemo(() => {
    const collected = collectIssues();
    const { dyads } = reading;
    const decided =
      dyads === null ? [] : madeDyads(dyads, cohort, dyadWords(written), statuses(locked), collected.report);
    const names = withProgrammeName(
      readIntroduction(snapshot.kept?.[KEPT_INTRODUCTION], message),
      snapshot.spreadsheet,
    );
    const followed = following(reading, locked)?.followed ?? [];
    const termFor = ({ mentee, mentor }: Draft): string => {
      const dyad = followed.find(
        (each) => each.mentee.label === mentee.label && each.mentor.label === mentor.label,
      );
      const term = dyad === undefined ? null : ownTerm(dyad.life);
      return term === null
        ? papers.paper.term(termOf(cohort.settings))
        : papers.paper.ownTerm(term.months, term.isExact, term.until);
    };
    const drafts = draftsOf(decided, cohort, names, message).map((draft) => ({
      ...draft,
      values: { ...draft.values, term: termFor(draft) },
    }));
    return {
      ...partHeld(drafts, heldBackIn(reading)),
      issues: collected.issues,
    };
  }, [reading, locked]);
  const chosen = templates.papers.filter((_, index) => !omitted.includes(index));
  const lacking = unfilled(chosen, drafts[0]?.values ?? {}, blanks);
  const unsaid =
    drafts.length === 0
      ? []
      : (["programme", "coordination"] as const).filter((blank) => lacking.blanks.includes(blank));
  const isReady = chosen.length > 0 && unsaid.length === 0;
  return (
    <>
      <p>{roomWords.lead}</p>
      <TemplatesNote
        templates={templates}
        unknown={lacking.unknown}
        nameless={chosen.filter((paper) => !namesAnybody(paper, blanks)).map(({ title }) => title)}
        language={written}
        task={task}
        onWritten={setNotice}
      />
      <Notice text={notice} />
      {templates.papers.length > 0 && (
        <section>
          <h2>{roomWords.chosen}</h2>
          {templates.papers.map(({ title }, index) => (
            <Tick
              key={index}
              checked={!omitted.includes(index)}
              onChange={(is) => {
                setOmitted(is ? omitted.filter((other) => other !== index) : [...omitted, index]);
              }}
            >
              {title || roomWords.untitled}
            </Tick>
          ))}
          {chosen.length === 0 && <p class="invalid">{roomWords.noneChosen}</p>}
        </section>
      )}
      {issues.length > 0 && (
        <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
      )}
      {unsaid.map((blank) => (
        <p key={blank} class="said">
          <Icon name="warning" />
          <span>
            {roomWords.unsaid[blank]} <RoomLink room="introductions" />
          </span>
        </p>
      ))}
      <section>
        <HeldBackDyads held={held} />
        {drafts.length + held.length === 0 ? (
          <p class="note">
            <span>
              {roomWords.none(dyadWords(written).statuses.confirmed)} <RoomLink room="decide" />
            </span>
          </p>
        ) : (
          <h2>{roomWords.dyads(drafts.length)}</h2>
        )}
        <Tick checked={locked} onChange={setLocked}>
          {roomWords.locked}
        </Tick>
        <LongList items={drafts} keyOf={({ mentee, mentor }) => JSON.stringify([mentee.label, mentor.label])}>
          {(draft) => (
            <PaperCard
              draft={draft}
              papers={chosen}
              language={written}
              isReady={isReady}
              task={task}
              onWritten={setNotice}
            />
          )}
        </LongList>
      </section>
      <ActionBar>
        <p class="quiet">{deskWords(language).desk.from(reading.dyads?.name ?? "")}</p>
        <Button
          disabled={task.busy}
          onClick={() =>
            void task.run(async () => {
              setNotice("");
              await refresh();
            })
          }
        >
          {words.reread}
        </Button>
      </ActionBar>
    </>
  );
}
