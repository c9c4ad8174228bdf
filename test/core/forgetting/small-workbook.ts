import { everybodyIn } from "../../../src/core/forgetting/everybody.ts";
import type { Everything } from "../../../src/core/forgetting/everything.ts";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import { type Forgetting, forget } from "../../../src/core/forgetting/forget.ts";
import { type Identity, typedIdentity } from "../../../src/core/forgetting/identity.ts";
import type { Verdict } from "../../../src/core/forgetting/place.ts";
import { identified } from "../../../src/core/forgetting/same-person.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { followUp as followUpEnglish } from "../../../src/core/messages/en/follow-up.ts";
import { followUp } from "../../../src/core/messages/fr/follow-up.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { type Table, cellText } from "../../../src/core/tabs/table.ts";

const STAND_IN = { label: "Personne retirée 1", key: "dyade-1" };

export function everything(tables: readonly Table[], more: Partial<Everything> = {}): Everything {
  return {
    ...{ spreadsheet: "Mentorat", tables, dyadsTabs: [], aside: [], kept: {} },
    roleTabs: { mentor: "Mentors", mentee: "Mentorés" },
    settings: { format: "dyade-settings/1" },
    ...more,
  };
}

/** Somebody of a workbook by what begins their label; whoever is typed where nobody is called so. */
function personOf(all: Everything, text: string): Identity {
  const person =
    everybodyIn(all, dyadWords).find(({ label }) => label.startsWith(text)) ?? typedIdentity(text);
  if (typeof person === "string") throw new Error(person);
  return person;
}

/** Forgets a person of a workbook. @param verdicts what was answered, by question. */
function forgetIn(all: Everything, person: Identity, verdicts: ReadonlyMap<string, Verdict>): Forgetting {
  const everybody = everybodyIn(all, dyadWords);
  const { person: whole, questions } = identified(person, everybody, all, verdicts);
  const texts = forget(all, {
    person: whole,
    finder: personFinder(whole, everybody),
    everybody,
    standIn: STAND_IN,
    verdicts,
    wordsOf: dyadWords,
    headersOf: (language: Language) => (language === "fr" ? followUp : followUpEnglish).tab,
  });
  return { ...texts, questions: [...questions, ...texts.questions] };
}

export function forgetting(
  all: Everything,
  text: string,
  verdicts: Readonly<Record<string, Verdict>> = {},
): Forgetting {
  const person = personOf(all, text);
  const answers = new Map<string, Verdict>();
  // An answer may bring up another question
  for (let asked = forgetIn(all, person, answers).questions; ;) {
    const before = answers.size;
    for (const { id, words } of asked) {
      const verdict = verdicts[words] ?? verdicts["*"];
      if (verdict !== undefined) answers.set(id, verdict);
    }
    if (answers.size === before) return forgetIn(all, person, answers);
    asked = forgetIn(all, person, answers).questions;
  }
}

/** Forgets a person, then reads the workbook without them and looks for them again, with the answers that were given. */
export function forgottenTwice(
  all: Everything,
  text: string,
  verdict: Verdict,
): {
  readonly first: Forgetting;
  readonly done: Forgetting;
  readonly second: Forgetting;
  readonly after: Everything;
} {
  const person = personOf(all, text);
  const answers = new Map<string, Verdict>();
  const first = forgetIn(all, person, answers);
  let done = first;
  while (done.questions.length > 0) {
    for (const { id } of done.questions) answers.set(id, verdict);
    done = forgetIn(all, person, answers);
  }
  const without = (table: Table): Table => ({ ...table, rows: rowsAfter(done, table) });
  const after = {
    ...all,
    tables: all.tables.map(without),
    dyadsTabs: all.dyadsTabs.map(without),
  };
  return { first, done, second: forgetIn(after, person, answers), after };
}

/** The rows of a tab once its edits are made, each as its texts. */
export function rowsAfter({ erasures }: Forgetting, table: Table): string[][] {
  const rows = table.rows.map((row) => row.map(cellText));
  for (const erasure of erasures) {
    if (erasure.kind !== "tab" || erasure.edit.sheetId !== table.id) continue;
    for (const { row, column, was, value } of erasure.edit.changes) {
      if (rows[row]?.[column] !== was) throw new Error(`${String(row)}:${String(column)} is not ${was}`);
      rows[row][column] = String(value);
    }
    const gone = erasure.edit.dropped.map(({ row }) => row);
    return rows.filter((_, row) => !gone.includes(row));
  }
  return rows;
}
