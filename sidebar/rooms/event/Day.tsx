import { useLayoutEffect, useState } from "preact/hooks";
import { cardsOf } from "../../../src/core/event/cards.ts";
import { KEPT_EVENT_TITLE, LONGEST_TITLE, eventTitle } from "../../../src/core/event/event-title.ts";
import { redraftRota } from "../../../src/core/event/make-rota.ts";
import { countKeptApart } from "../../../src/core/event/refused-pairs.ts";
import type { Attendance, Rota } from "../../../src/core/event/rota.ts";
import { rotaSheetPlan } from "../../../src/core/event/rota-sheet-plan.ts";
import { writeThenRead } from "../../room-kit/write-then-read.ts";
import { usePanel } from "../../views/panel.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import type { StepProps } from "./step-props.ts";
import { cardsFile, drawCards } from "./Cards.tsx";
import { KeepAgain } from "./KeepAgain.tsx";
import { NextStep } from "./NextStep.tsx";
import { NoRota } from "./NoRota.tsx";
import { Present } from "./Present.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { RotaSummary } from "./RotaSummary.tsx";
import { WholeNumber } from "./WholeNumber.tsx";
import { planRota } from "../../room-kit/plan-rota.ts";
import { useKept } from "../../room-kit/use-kept.ts";
import { useProgress } from "../../room-kit/use-progress.ts";
import { eventWords } from "../../room-kit/words.ts";

function thereNow({ mentees, mentors }: Rota): Attendance {
  const keys = (people: Rota["mentees"]): Set<string> =>
    new Set(people.flatMap(({ key, present }) => (present ? [key] : [])));
  return { mentees: keys(mentees), mentors: keys(mentors) };
}

function isSameSet(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return keys.size === others.size && [...keys].every((key) => others.has(key));
}

/** On the day: absences and late arrivals, the rest made again, and a card for each person. */
export function Day({ reading, task, placed, refresh, onStep }: StepProps) {
  const { language, call, page } = usePanel();
  const { room } = eventWords(language);
  const progress = useProgress();
  const [present, setPresent] = useState<Attendance>({ mentees: new Set(), mentors: new Set() });
  const [happened, setHappened] = useState(0);
  const [hasCards, setHasCards] = useState(false);
  const [notice, setNotice] = useState("");
  const keptTitle = useKept(KEPT_EVENT_TITLE, reading.snapshot);
  // What could not be kept stays in the field.
  const [typed, setTyped] = useState<string | null>(null);
  const [unkept, setUnkept] = useState<string | null>(null);
  const title = typed ?? eventTitle(keptTitle.text, reading.snapshot.spreadsheet);
  const nameEvent = async (text: string): Promise<void> => {
    setTyped(text);
    setUnkept(null);
    if (await keptTitle.change(() => text)) setTyped(null);
    else setUnkept(text);
  };
  useLayoutEffect(() => {
    if (placed === null) return;
    setPresent(thereNow(placed.rota));
    setHappened(placed.rota.happened);
    setHasCards(false);
  }, [placed?.sheetId]);
  if (placed === null) return <NoRota onStep={onStep} />;
  const { rota } = placed;
  const tabLanguage = reading.programme.settings.language;
  const { tabs } = eventWords(tabLanguage);

  const remake = () =>
    task.run(async () => {
      setNotice("");
      const fresh = await refresh();
      if (fresh === null) return;
      const draft = redraftRota(fresh, rota, happened, present);
      const again = await progress.run((calls) => planRota(draft, calls));
      if (again === null) {
        setNotice(room.cancelled);
        return;
      }
      const { tab } = await writeThenRead(
        () => call("writeTab", rotaSheetPlan(again, tabLanguage, tabs.rota)),
        refresh,
      );
      setNotice(room.made(room.day.remade(tab), countKeptApart(fresh.cohort, present)));
    });
  const openCards = (): void => {
    setHasCards(true);
    const cards = cardsOf(rota, reading.cohort);
    const what = { cards, title: title || tabs.rota.title, language: tabLanguage, words: tabs.cards };
    const view = page.openWindow("dyade-cards");
    if (view === null) {
      page.download(room.day.cardsFile, "text/html;charset=utf-8", cardsFile(what));
      setNotice(room.day.cardsSaved(room.day.cardsFile));
      return;
    }
    setNotice("");
    const print = (): void => {
      view.print();
    };
    drawCards(view.document, { ...what, print });
  };
  const over = happened >= rota.rounds;
  const before = thereNow(rota);
  const isChanged =
    happened !== rota.happened ||
    !isSameSet(present.mentees, before.mentees) ||
    !isSameSet(present.mentors, before.mentors);
  const doneWith = hasCards && !isChanged ? "clock" : null;
  const next = over ? "ballots" : doneWith;
  return (
    <>
      <p>{room.day.what}</p>
      <div class="event-numbers">
        <WholeNumber
          label={room.day.happened}
          value={happened}
          least={0}
          most={rota.rounds}
          onChange={setHappened}
        />
      </div>
      <Present cohort={reading.cohort} present={present} onChange={setPresent} />
      <RunProgress label={room.plan.making} progress={progress} />
      <Notice text={notice} done={notice !== room.cancelled} />
      <RotaSummary rota={rota} />
      <label class="field event-title">
        {room.day.title}
        <input
          type="text"
          class="text-input"
          maxLength={LONGEST_TITLE}
          value={title}
          onChange={({ currentTarget: { value } }) => {
            void nameEvent(value.trim());
          }}
        />
      </label>
      {unkept !== null && (
        <KeepAgain
          text={room.day.titleUnkept}
          action={room.day.keepTitle}
          onKeep={() => void nameEvent(unkept)}
        />
      )}
      <p class="quiet">{room.day.cardsWhat}</p>
      <ActionBar>
        {over && <p class="quiet">{room.day.over}</p>}
        {next !== null && <NextStep step={next} onStep={onStep} />}
        <Button primary={next === null && !isChanged} disabled={task.busy} onClick={openCards}>
          {room.day.cards}
        </Button>
        <Button primary={isChanged && !over} disabled={task.busy || over} onClick={() => void remake()}>
          {room.day.remake}
        </Button>
      </ActionBar>
    </>
  );
}
