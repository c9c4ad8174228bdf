import { useMemo, useState } from "preact/hooks";
import { type Approach, KEPT_APPROACH, readApproach } from "../../../src/core/acceptance/approach.ts";
import { KEPT_ASKED, readAsked, withAsked } from "../../../src/core/acceptance/asked.ts";
import { type AskedDyad, askingOf } from "../../../src/core/acceptance/asking.ts";
import { formerPairs } from "../../../src/core/acceptance/former-pairs.ts";
import { type DyadsRows, readDyadsRows } from "../../../src/core/dyads/tab/read-tab.ts";
import { KEPT_NOTED, readNoted, withNoted } from "../../../src/core/acceptance/noted.ts";
import { formTables } from "../../../src/core/forms/form-rows.ts";
import { readTabAnswers } from "../../../src/core/acceptance/read-tab-answers.ts";
import { SIDES, type Side } from "../../../src/core/acceptance/side.ts";
import { answerMark, reportDates } from "../../../src/core/acceptance/side-answer.ts";
import { LONGEST_NAME } from "../../../src/core/introduction/introduction.ts";
import { type Issue, collectIssues } from "../../../src/core/issues/issue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { programmeName } from "../../../src/core/programme/programme-name.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { useKept } from "../../room-kit/use-kept.ts";
import { askingWords } from "../../room-kit/words.ts";
import type { AnswerToNote } from "./NoteAnswer.tsx";

export interface Asking {
  readonly dyads: readonly AskedDyad[];
  readonly issues: readonly Issue[];
  /** Whether somebody was asked, and no tab holds answers: their form feeds another file, or its questions were renamed. */
  readonly lacksForm: boolean;
  readonly approach: Approach;
  readonly setApproach: (approach: Approach) => void;
  /** Keeps the approach with the workbook. @returns whether it is kept; what was typed stays either way. */
  readonly keepApproach: () => Promise<boolean>;
  /** The switch: whether the step is skipped; kept at once, and taken back where that fails. */
  readonly skip: (skipped: boolean) => Promise<void>;
  /** The last day to answer of whoever is asked today: `2026-03-08`. */
  readonly until: string;
  /** Notes that a side was asked today, or was not after all. @returns whether that is kept. */
  readonly note: (dyad: AskedDyad, side: Side, isAsked: boolean) => Promise<boolean>;
  /** Notes that all sides of some dyads that may be asked now were asked today. @returns whether that is kept. */
  readonly noteAll: (dyads: readonly AskedDyad[]) => Promise<boolean>;
  /** Notes what a side answered otherwise than in the form; with null, takes that back. @returns whether that is kept. */
  readonly noteAnswer: (dyad: AskedDyad, side: Side, answer: AnswerToNote | null) => Promise<boolean>;
  /** Keeps that of two answers the noted one counts. @returns whether that is kept. */
  readonly preferNoted: (dyad: AskedDyad, side: Side) => Promise<boolean>;
}

/** The other dyads tabs that can be read. */
function earlierTabs({ dyadsTabs }: DeskReading, inUse: number): DyadsRows[] {
  return dyadsTabs.flatMap((table) => (table.id === inUse ? [] : (readDyadsRows(table, dyadWords) ?? [])));
}

const DAY_MS = 86_400_000;

/** How it stands with the dyads of the tab, and how they are asked. */
export function useAsking({ reading }: DeskProps): Asking {
  const { dyads, desk, workbook } = reading;
  const { language } = desk.cohort.settings;
  const { texts } = askingWords(language);
  const kept = useKept(KEPT_APPROACH, workbook.snapshot);
  const [approach, setApproach] = useState<Approach>(() => {
    const keptApproach = readApproach(kept.text, texts);
    const programme =
      keptApproach.programme || programmeName(workbook.snapshot.spreadsheet ?? "").slice(0, LONGEST_NAME);
    return { ...keptApproach, programme };
  });
  const requests = useKept(KEPT_ASKED, workbook.snapshot);
  const notedAnswers = useKept(KEPT_NOTED, workbook.snapshot);
  const today = isoDay(new Date());
  const until = isoDay(new Date(Date.now() + approach.days * DAY_MS));
  const { answers, ...tab } = useMemo(
    () =>
      dyads === null
        ? { dyads: [], answers: [], issues: [] }
        : readTabAnswers(
            ...([dyads, desk.cohort, workbook.snapshot.tables, dyadWords(language)] as const),
            formerPairs([dyads.tab, ...earlierTabs(reading, dyads.sheetId)], desk.cohort, dyadWords),
          ),
    [reading],
  );
  const asking = askingOf({
    ...{ dyads: tab.dyads, cohort: desk.cohort, answers, order: approach.order, today },
    ...{ askedOf: readAsked(requests.text), notedOf: readNoted(notedAnswers.text) },
  });
  const dated = collectIssues();
  for (const { answers: sides } of asking)
    reportDates(
      SIDES.map((side) => sides[side]),
      dated.report,
    );
  const isAsked = asking.some(({ requests: { mentee, mentor } }) => mentee !== null || mentor !== null);
  return {
    dyads: asking,
    lacksForm: isAsked && formTables(workbook.snapshot.tables, "acceptance").length === 0,
    ...{ issues: [...tab.issues, ...dated.issues], approach, setApproach, until },
    keepApproach: () => kept.change(() => JSON.stringify(approach)),
    async skip(skipped) {
      const next = { ...approach, skipped };
      setApproach(next);
      if (await kept.change(() => JSON.stringify(next))) return;
      setApproach((now) => ({ ...now, skipped: !skipped }));
    },
    noteAnswer({ mark }, side, answer) {
      return notedAnswers.change((text) =>
        withNoted(
          text,
          mark,
          side,
          answer === null ? null : { ...answer, reason: answer.reason.trim(), on: today },
        ),
      );
    },
    async preferNoted({ mark, answers: sides }, side) {
      const { form = null, noted = null } = sides[side] ?? {};
      if (form === null || noted === null) return false;
      const preferred = { ...noted, over: answerMark(form) };
      return notedAnswers.change((text) => withNoted(text, mark, side, preferred));
    },
    note({ mark }, side, isAsked) {
      return requests.change((text) => withAsked(text, mark, side, isAsked ? { on: today, until } : null));
    },
    noteAll(toAsk) {
      const sides = toAsk.flatMap(({ mark, state }) => state.toAsk.map((side) => ({ mark, side })));
      return requests.change((text) =>
        sides.reduce((changed, { mark, side }) => withAsked(changed, mark, side, { on: today, until }), text),
      );
    },
  };
}
