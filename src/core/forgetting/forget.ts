import type { DyadWords } from "../dyads/words.ts";
import type { Language } from "../programme/settings.ts";
import type { HeadersOf } from "../follow-up/follow-up-columns.ts";
import type { Aside } from "../tabs/aside.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import type { Table } from "../tabs/table.ts";
import { eraseAside, renaming } from "./aside-texts.ts";
import { eraseCriteriaTab } from "./criteria-tab.ts";
import { eraseDyadsTab } from "./dyads-tab.ts";
import { eraserOf } from "./eraser.ts";
import type { Everything } from "./everything.ts";
import type { StandIn } from "./stand-in.ts";
import type { Erasure } from "./erasure.ts";
import type { PersonFinder } from "./find-person.ts";
import type { Identity } from "./identity.ts";
import { eraseKept, eraseSettings } from "./kept.ts";
import { keyPairsIn } from "./key-pairs.ts";
import { eraseLetters, holdsLetters, holdsPapers } from "./letters-tab.ts";
import { eraseLinksTab } from "./links-tab.ts";
import type { Place, Question, Verdict } from "./place.ts";
import { erasePlainTab } from "./plain-tab.ts";
import { type TabChanges, changesOf, editOf } from "./tab-cells.ts";

/** Where a person appears in a workbook, what is to be asked, and what takes them out. */
export interface Forgetting {
  readonly places: readonly Place[];
  readonly questions: readonly Question[];
  readonly erasures: readonly Erasure[];
}

/** Whom a person is told from, and by what they are replaced. */
export interface ForgettingPlan {
  readonly person: Identity;
  /** Made once for a person: what it found in a text holds. */
  readonly finder: PersonFinder;
  /** Everybody of the workbook, the person among them. */
  readonly everybody: readonly Identity[];
  readonly standIn: StandIn;
  /** What was answered, by question. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The words of a dyads tab, and those of a follow-up tab, by its language. */
  readonly wordsOf: (language: Language) => DyadWords;
  readonly headersOf: HeadersOf;
}

function editsOf(tab: TabChanges): Erasure[] {
  const edit = editOf(tab);
  return edit === null ? [] : [{ kind: "tab", tab: tab.table.name, edit }];
}

/** The order of the tabs: what the coordinator keeps, results, answers, and last those that say who the person is. */
function rankOf(table: Table, roleTabs: Everything["roleTabs"], { roles }: Identity): number {
  if (roles.some((role) => roleTabs[role] === table.name)) return 4;
  if (Object.values(roleTabs).includes(table.name)) return 3;
  return table.formFed ? 2 : isDyadsTab(table) ? 1 : 0;
}

/**
 * Lists every place of a workbook where a person appears, and makes the edits that take them out: their own rows go, of
 * rows of others only what names them. Where a text may mean somebody else, it is a question, and stays until it is
 * answered. A file from which the person was taken out gives no place but those that only a person can change.
 */
export function forget(
  { spreadsheet, tables, dyadsTabs, roleTabs, aside, kept, settings }: Everything,
  { person, finder, everybody, standIn, verdicts, wordsOf, headersOf }: ForgettingPlan,
): Forgetting {
  const eraser = eraserOf(finder, standIn, verdicts);
  const rank = (table: Table): number => rankOf(table, roleTabs, person);
  const all = [...dyadsTabs, ...tables].sort((a, b) => rank(a) - rank(b));
  const asideOf = (table: Table): Aside | undefined => aside.find(({ sheetId }) => sheetId === table.id);
  // A tab named after somebody who is perhaps another is looked at by a person anyway
  const isNamedIn = (text: string): boolean => finder.find(text).some(({ doubt }) => doubt !== "alike");
  const byHand = all.filter((table) => !holdsPapers(ownTab(table)));
  for (const name of [spreadsheet, ...byHand.map((table) => table.name)])
    if (isNamedIn(name)) eraser.note({ kind: "name", tab: name, row: null, column: "" });

  const besides = all.flatMap((table) => eraseAside(table, asideOf(table), eraser, wordsOf));
  const keys = [...new Set(everybody.flatMap((other) => [...other.emails, ...other.keys]))];
  const context = { pairs: keyPairsIn(dyadsTabs, wordsOf), keys };
  const texts = Object.entries(kept).flatMap(([name, before]): Erasure[] => {
    const value = eraseKept(name, before, eraser, context);
    return value === before ? [] : [{ kind: "kept", name, value, before }];
  });
  const choices = eraseSettings(settings, eraser);
  const edits = all.flatMap((table): Erasure[] => {
    const tab = changesOf(table, asideOf(table) ?? { formulas: [] });
    const mark = ownTab(table);
    if (isDyadsTab(table)) eraseDyadsTab(tab, eraser, wordsOf);
    else if (isLinksTab(table) || table.name === settings.linksTab) eraseLinksTab(tab, eraser);
    else if (isCriteriaTab(table)) eraseCriteriaTab(tab, eraser);
    else if (mark !== null && holdsLetters(mark)) {
      const name = eraseLetters(tab, eraser, mark, everybody);
      return [...editsOf(tab), ...renaming(table, name, all)];
    } else erasePlainTab(tab, eraser, { person, everybody, headersOf });
    return editsOf(tab);
  });
  return {
    places: eraser.places(),
    questions: eraser.questions(),
    erasures: [
      ...besides,
      ...texts,
      ...(choices === settings ? [] : [{ kind: "settings" as const, settings: choices }]),
      ...edits,
    ],
  };
}
