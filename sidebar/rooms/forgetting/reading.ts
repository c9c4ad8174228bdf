import { everybodyIn } from "../../../src/core/forgetting/everybody.ts";
import type { Everything } from "../../../src/core/forgetting/everything.ts";
import { type PersonFinder, personFinder } from "../../../src/core/forgetting/find-person.ts";
import { type Forgetting, forget } from "../../../src/core/forgetting/forget.ts";
import type { Identity } from "../../../src/core/forgetting/identity.ts";
import { endedLines } from "../../../src/core/forgetting/ended-lines.ts";
import { managerLines, notStated } from "../../../src/core/forgetting/manager-lines.ts";
import type { Place, Verdict } from "../../../src/core/forgetting/place.ts";
import { namelessPlaces } from "../../../src/core/forgetting/receipt.ts";
import { identified } from "../../../src/core/forgetting/same-person.ts";
import type { StandIn } from "../../../src/core/forgetting/stand-in.ts";
import { dyadWords, languageOf } from "../../../src/core/messages/index.ts";
import type { Person } from "../../../src/core/people/person.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import type { Aside } from "../../../src/core/tabs/aside.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { isLinksTab } from "../../../src/core/tabs/tab-kinds.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { eraserOf } from "../../../src/core/forgetting/eraser.ts";
import { eraseSettings } from "../../../src/core/forgetting/kept.ts";
import { linksEdit } from "../../room-kit/links-edit.ts";
import { type Workbook, withChoices } from "../../room-kit/workbook.ts";
import { accompanyWords, forgettingWords } from "../../room-kit/words.ts";

/** The whole workbook at one moment, and everybody in it. */
export interface ForgettingReading {
  readonly workbook: Workbook;
  readonly everything: Everything;
  readonly everybody: readonly Identity[];
  /** Those of both forms who take part. */
  readonly participants: readonly Person[];
  /** That of the programme: what is written in the workbook is in it. */
  readonly written: Language;
}

/** Somebody who is to be forgotten, and what stands in for them. */
export interface Chosen {
  readonly person: Identity;
  readonly standIn: StandIn;
}

export function readEverything(
  workbook: Workbook,
  dyadsTabs: readonly Table[],
  aside: readonly Aside[],
): ForgettingReading {
  const { snapshot, tabs, programme, settings } = workbook;
  const everything: Everything = {
    spreadsheet: snapshot.spreadsheet ?? "",
    tables: snapshot.tables,
    dyadsTabs,
    roleTabs: { mentor: tabs.mentors?.name ?? null, mentee: tabs.mentees?.name ?? null },
    aside,
    kept: snapshot.kept ?? {},
    settings: snapshot.settings,
  };
  return {
    workbook,
    everything,
    everybody: everybodyIn(everything, dyadWords),
    participants: programme === null ? [] : [...programme.mentors.people, ...programme.mentees.people],
    written: settings?.language ?? languageOf(snapshot.locale),
  };
}

const finders = new WeakMap<ForgettingReading, Map<string, PersonFinder>>();

/** Finds somebody in the texts of a reading, each text looked at once however many questions are answered. */
function finderOf(reading: ForgettingReading, person: Identity): PersonFinder {
  const ofReading = finders.get(reading) ?? new Map<string, PersonFinder>();
  finders.set(reading, ofReading);
  const id = JSON.stringify(person);
  const finder = ofReading.get(id) ?? personFinder(person, reading.everybody);
  ofReading.set(id, finder);
  return finder;
}

/** Somebody with all names and addresses that a reading has of them, which a later reading may not have any more. */
export function wholeIn(
  { everything, everybody }: ForgettingReading,
  chosen: Chosen,
  verdicts: ReadonlyMap<string, Verdict>,
): Chosen {
  return { ...chosen, person: identified(chosen.person, everybody, everything, verdicts).person };
}

/** Where somebody appears, and what takes them out; lines of managers through them and ends of dyads are stated first. */
export function forgetIn(
  reading: ForgettingReading,
  { person: chosen, standIn }: Chosen,
  verdicts: ReadonlyMap<string, Verdict>,
): Forgetting {
  const { everything, everybody, participants, written } = reading;
  const { person, questions } = identified(chosen, everybody, everything, verdicts);
  const finder = finderOf(reading, person);
  const headersOf = (language: Language) => accompanyWords(language).followUp.tab;
  const plan = { person, finder, everybody, standIn, verdicts, wordsOf: dyadWords, headersOf };
  const texts = forget(everything, plan);
  const forgetting = { ...texts, questions: [...questions, ...texts.questions] };
  const { snapshot } = reading.workbook;
  const { linksTab } = snapshot.settings;
  const links =
    snapshot.tables.find(({ name }) => name === linksTab) ?? snapshot.tables.find(isLinksTab) ?? null;
  const { reportsTo } = forgettingWords(written);
  const today = isoDay(new Date());
  const words = accompanyWords(written).followUp.tab.ending;
  const lines = notStated(
    [
      ...managerLines(participants, links, finder, { standIn, reportsTo }),
      ...endedLines(snapshot.previous ?? null, finder, { standIn, today, wordsOf: dyadWords, words }),
    ],
    links,
  );
  if (lines.length === 0) return forgetting;
  const edit = linksEdit(snapshot, lines, written);
  return { ...forgetting, erasures: [{ kind: "tab", tab: edit.title, edit }, ...forgetting.erasures] };
}

/** The workbook of a reading for the whole panel: choices that were made in it and are not kept yet lose the person too. */
export function forgottenIn(
  reading: ForgettingReading,
  { person: chosen, standIn }: Chosen,
  verdicts: ReadonlyMap<string, Verdict>,
): Workbook {
  const { workbook, everybody, everything } = reading;
  const { person } = identified(chosen, everybody, everything, verdicts);
  const choices = eraseSettings(workbook.choices, eraserOf(finderOf(reading, person), standIn, verdicts));
  return choices === workbook.choices ? workbook : withChoices(workbook, choices);
}

/** Places of a reading as the receipt names them: no tab by the name of somebody. */
export function receiptPlaces(
  reading: ForgettingReading,
  { person: chosen }: Chosen,
  verdicts: ReadonlyMap<string, Verdict>,
  places: readonly Place[],
): Place[] {
  const { everything, everybody } = reading;
  const { tables } = everything;
  const { person } = identified(chosen, everybody, everything, verdicts);
  const { tabs } = forgettingWords(reading.written).register;
  return namelessPlaces(places, tables, finderOf(reading, person), tabs);
}
