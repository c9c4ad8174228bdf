import { useMemo } from "preact/hooks";
import { KEPT_ASKED, changedAsked, readAsked } from "../../../src/core/acceptance/asked.ts";
import { type AskedDyad, askingOf } from "../../../src/core/acceptance/asking.ts";
import { formerPairs } from "../../../src/core/acceptance/former-pairs.ts";
import { type DyadsRows, readDyadsRows } from "../../../src/core/dyads/tab/read-tab.ts";
import { KEPT_NOTED, type NotedAnswer, changedNoted, readNoted } from "../../../src/core/acceptance/noted.ts";
import { formTables } from "../../../src/core/forms/form-rows.ts";
import { readTabAnswers } from "../../../src/core/acceptance/read-tab-answers.ts";
import { groupsOf } from "../../../src/core/acceptance/groups.ts";
import { type PersonToTell, peopleToTell } from "../../../src/core/acceptance/to-tell.ts";
import type { Request } from "../../../src/core/acceptance/merged-requests.ts";
import { SIDES, type Side } from "../../../src/core/acceptance/side.ts";
import { answerMark, reportDates } from "../../../src/core/acceptance/side-answer.ts";
import { type Issue, collectIssues } from "../../../src/core/issues/issue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { type Kept, useKept } from "../../room-kit/use-kept.ts";
import type { KeptChange } from "../../room-kit/keep-change.ts";
import type { AnswerToNote } from "./NoteAnswer.tsx";
import { type ApproachHere, useApproach } from "./use-approach.ts";

/** What became of something to note; `overtaken` where another panel noted otherwise meanwhile, and nothing is written. */
export type Noting = "kept" | "failed" | "overtaken";

export interface Asking extends ApproachHere {
  readonly dyads: readonly AskedDyad[];
  readonly issues: readonly Issue[];
  /** Who was asked about a dyad that is refused or replaced since. */
  readonly toTell: readonly PersonToTell[];
  /** Whether somebody was asked, and no tab holds answers: their form feeds another file, or its questions were renamed. */
  readonly lacksForm: boolean;
  /** The last day to answer of whoever is asked today: `2026-03-08`. */
  readonly until: string;
  /** Notes that a side was asked today, or was not after all. */
  readonly note: (dyad: AskedDyad, side: Side, isAsked: boolean) => Promise<Noting>;
  /** Notes that all of these were asked today. */
  readonly noteAll: (sent: readonly Request[]) => Promise<Noting>;
  /** Notes what a side answered otherwise than in the form; with null, takes that back. */
  readonly noteAnswer: (dyad: AskedDyad, side: Side, answer: AnswerToNote | null) => Promise<Noting>;
  /** Keeps that of two answers the noted one counts. */
  readonly preferNoted: (dyad: AskedDyad, side: Side) => Promise<Noting>;
}

/** Makes a change, unless what it changes is kept otherwise by then. */
async function noteIn(kept: Kept, change: KeptChange): Promise<Noting> {
  let isOvertaken = false;
  const isKept = await kept.change((text) => {
    const next = change(text);
    isOvertaken = next === null;
    return next;
  });
  return isKept ? "kept" : isOvertaken ? "overtaken" : "failed";
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
  const here = useApproach(workbook.snapshot, language);
  const { approach } = here;
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
  const askedOf = readAsked(requests.text);
  const notedOf = readNoted(notedAnswers.text);
  const asking = askingOf({
    ...{ dyads: tab.dyads, cohort: desk.cohort, answers, order: approach.order, today },
    ...{ askedOf, notedOf },
  });
  const toTell = useMemo(
    () =>
      peopleToTell({
        ...{ entries: asking, shown: groupsOf(asking).declined, cohort: desk.cohort, today },
        ...{ askedText: requests.text, askedOf, notedOf },
      }),
    [reading, requests.text, notedAnswers.text],
  );
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
    ...here,
    toTell,
    ...{ issues: [...tab.issues, ...dated.issues], until },
    noteAnswer({ mark, answers: sides }, side, answer) {
      const { form = null, noted = null } = sides[side] ?? {};
      // Whoever notes an answer beside words that are neither yes nor no has judged them.
      const over = form !== null && form.accepts === null ? { over: answerMark(form) } : {};
      const given: NotedAnswer | null =
        answer === null ? null : { ...answer, reason: answer.reason.trim(), on: today, ...over };
      return noteIn(notedAnswers, (text) => changedNoted(text, mark, side, noted, given));
    },
    async preferNoted({ mark, answers: sides }, side) {
      const { form = null, noted = null } = sides[side] ?? {};
      if (form === null || noted === null) return "failed";
      const preferred = { ...noted, over: answerMark(form) };
      return noteIn(notedAnswers, (text) => changedNoted(text, mark, side, noted, preferred));
    },
    note({ mark, requests: sides }, side, isAsked) {
      const request = isAsked ? { on: today, until } : null;
      return noteIn(requests, (text) => changedAsked(text, mark, side, sides[side], request));
    },
    noteAll(sent) {
      // Whoever was noted as asked meanwhile keeps that day.
      return noteIn(requests, (text) =>
        sent.reduce(
          (changed, { entry: { mark }, side }) =>
            changedAsked(changed, mark, side, null, { on: today, until }) ?? changed,
          text,
        ),
      );
    },
  };
}
