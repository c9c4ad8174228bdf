import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Doubt } from "../../../src/core/doubts/doubt.ts";
import type { TabEdit } from "../../../src/core/tabs/tab-edit.ts";
import { countsOf } from "../../../src/core/proposal/check-data.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { LongList } from "../../views/LongList.tsx";
import { Title } from "../../views/Title.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useLinkRows } from "../../room-kit/use-link-rows.ts";
import { useTask } from "../../room-kit/use-task.ts";
import { dataCheck, unansweredForms } from "../../room-kit/workbook.ts";
import { deskWords, doubtsWords } from "../../room-kit/words.ts";
import { DoubtCard, type Replies } from "./DoubtCard.tsx";

/** What was done with the last question, and what takes it back. */
interface Settled {
  readonly text: string;
  readonly undo: readonly TabEdit[];
}

const NOTHING: Settled = { text: "", undo: [] };

/** The doubts that one answer settles, what they may break first; an answer leads on to the next. */
export function Doubts({ workbook }: RoomProps) {
  const { words, language, session, dispatch } = usePanel();
  const room = doubtsWords(language);
  const task = useTask();
  const answers = useLinkRows("doubts", workbook);
  const [notice, setNotice] = useState(NOTHING);
  const [postponed, setPostponed] = useState<readonly string[]>([]);
  const check = dataCheck(workbook);
  const isLater = ({ key }: Doubt): boolean => postponed.includes(key);
  const doubts = [...check.doubts.filter((doubt) => !isLater(doubt)), ...check.doubts.filter(isLater)];
  const { warnings, infos } = countsOf(check);
  const [list, focusCard] = useCardFocus(task.busy);

  const settle = (at: number, work: () => Promise<Settled>): void => {
    setNotice(NOTHING);
    focusCard(at);
    void task.run(async () => {
      setNotice(await work());
    });
  };
  const repliesTo = (doubt: Doubt, at: number): Replies => ({
    busy: task.busy,
    onAnswer: ({ rows }) => {
      settle(at, async () => {
        const { tab, undo } = await answers.write(rows);
        return { text: room.saved(tab), undo };
      });
    },
    onLater: () => {
      if (doubt.kind !== "consent") return;
      setPostponed([...postponed.filter((key) => key !== doubt.key), doubt.key]);
      setNotice({ text: room.postponed(doubt.person.name), undo: [] });
      focusCard(at);
    },
  });
  const wayOn = warnings + infos > 0;
  const isWaiting = unansweredForms(workbook) !== null;
  const isDone = doubts.length === 0 && !isWaiting;
  return (
    <>
      <Title>{words.rooms.names.doubts.name}</Title>
      {isWaiting && <p class="note">{words.unanswered.room}</p>}
      {!isWaiting && <LiveHeading>{isDone ? room.done : room.count(doubts.length)}</LiveHeading>}
      <Notice text={notice.text} />
      {notice.undo.length > 0 && (
        <button
          type="button"
          class="link"
          disabled={task.busy}
          onClick={() => {
            settle(0, async () => {
              await answers.undo(notice.undo);
              return { text: room.undone, undo: [] };
            });
          }}
        >
          {room.undo}
        </button>
      )}
      {isDone && (
        <div class="empty">
          <Icon name="done" />
          <p>{room.doneWhat}</p>
        </div>
      )}
      <div class="all-to-settle" ref={list}>
        <LongList items={doubts.map((doubt, at) => ({ doubt, at }))} keyOf={({ doubt }) => doubt.key}>
          {({ doubt, at }) => <DoubtCard doubt={doubt} replies={repliesTo(doubt, at)} />}
        </LongList>
      </div>
      <ActionBar>
        <Button
          primary={doubts.length === 0}
          onClick={() => {
            if (wayOn) dispatch({ type: "room", room: "check", workbook });
            else void session.home(workbook);
          }}
        >
          {wayOn ? room.check : words.rooms.home}
        </Button>
        <Button
          disabled={task.busy}
          onClick={() => {
            setNotice(NOTHING);
            void task.run(async () => void (await answers.reread()));
          }}
        >
          {deskWords(language).check.again}
        </Button>
      </ActionBar>
    </>
  );
}

/** Moves the focus to the first button of the card that comes in the place of one just answered, else to the way on. */
function useCardFocus(busy: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current === null || busy || !document.hasFocus()) return;
    const cards = list.current?.querySelectorAll<HTMLElement>(".to-settle") ?? [];
    const card = cards[Math.min(place.current, cards.length - 1)];
    place.current = null;
    (card ?? list.current?.parentElement?.querySelector(".actions"))?.querySelector("button")?.focus();
  });
  return [list, (at: number): void => void (place.current = at)] as const;
}
