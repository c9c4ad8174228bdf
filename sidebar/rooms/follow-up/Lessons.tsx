import { useMemo, useState } from "preact/hooks";
import {
  type CriterionLessons,
  FEWEST_DYADS,
  FEWEST_ON_SIDE,
  lessons,
} from "../../../src/core/lessons/lessons.ts";
import { OUTCOMES } from "../../../src/core/lessons/outcome.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { accompanyWords, deskWords } from "../../room-kit/words.ts";
import { following } from "../../room-kit/following.ts";

/** What the dyads that were followed say of the criteria, and how little that proves. */
export function Lessons({ workbook }: RoomProps) {
  return (
    <DeskScreen room="lessons" workbook={workbook} dyads="needed">
      {(at) => <LessonsOfDyads {...at} />}
    </DeskScreen>
  );
}

function LessonsOfDyads({ reading, task, refresh }: DeskProps) {
  const { language, words } = usePanel();
  const roomWords = accompanyWords(language).lessons;
  const { cohort } = reading.desk;
  const [locked, setLocked] = useState(false);
  const { follow, lines } = useMemo(() => {
    const now = following(reading, locked);
    return { follow: now, lines: lessons(now?.followed ?? [], cohort) };
  }, [reading, locked]);
  const isFollowed = follow !== null && follow.followed.length > 0;
  const { confirmed } = dyadWords(cohort.settings.language).statuses;
  return (
    <>
      <p>{roomWords.lead}</p>
      <Tick checked={locked} onChange={setLocked}>
        {roomWords.locked}
      </Tick>
      {!isFollowed && (
        <p class="note">
          <span>
            {roomWords.none(confirmed)} <RoomLink room="decide" />
          </span>
        </p>
      )}
      {isFollowed && follow.answers === 0 && (
        <p class="note">
          <span>
            {roomWords.noNews} <RoomLink room="questions" />
          </span>
        </p>
      )}
      {lines.length === 0 && (
        <p class="note">
          <span>
            {roomWords.noCriteria} <RoomLink room="uses" />
          </span>
        </p>
      )}
      {isFollowed && <LessonList lines={lines} />}
      <p class="quiet">{roomWords.howMany(FEWEST_DYADS, FEWEST_ON_SIDE)}</p>
      <p class="quiet">{roomWords.caution}</p>
      <ActionBar>
        <p class="quiet">{deskWords(language).desk.from(reading.dyads?.name ?? "")}</p>
        <Button
          disabled={task.busy}
          onClick={() => void task.run(async () => void (await refresh(reading.dyads?.sheetId)))}
        >
          {words.reread}
        </Button>
      </ActionBar>
    </>
  );
}

function LessonList({ lines }: { readonly lines: readonly CriterionLessons[] }) {
  const { language } = usePanel();
  const roomWords = accompanyWords(language).lessons;
  return (
    <ul class="list">
      {lines.map(({ criterion, of }, at) => (
        <li key={at}>
          <div class="strong">{criterion.label ?? criterion.kind}</div>
          {OUTCOMES.map((outcome) => {
            const [first, ...more] = roomWords.lesson(of[outcome]);
            return (
              <div key={outcome}>
                {roomWords.outcomes[outcome]}
                {accompanyWords(language).followUp.tab.ending.colon}
                {first}
                {more.map((sentence) => (
                  <div key={sentence} class="quiet">
                    {sentence}
                  </div>
                ))}
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
