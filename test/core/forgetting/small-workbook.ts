import { everybodyIn } from "../../../src/core/forgetting/everybody.ts";
import type { Everything } from "../../../src/core/forgetting/everything.ts";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import { type Forgetting, forget } from "../../../src/core/forgetting/forget.ts";
import { type Identity, typedIdentity } from "../../../src/core/forgetting/identity.ts";
import type { Verdict } from "../../../src/core/forgetting/place.ts";
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

export function forgetting(
  all: Everything,
  text: string,
  verdicts: Readonly<Record<string, Verdict>> = {},
): Forgetting {
  const person = personOf(all, text);
  const everybody = everybodyIn(all, dyadWords);
  const plan = {
    person,
    finder: personFinder(person, everybody),
    everybody,
    standIn: STAND_IN,
    wordsOf: dyadWords,
    headersOf: (language: Language) => (language === "fr" ? followUp : followUpEnglish).tab,
  };
  const first = forget(all, { ...plan, verdicts: new Map() });
  const answers = first.questions.flatMap(({ id, words }): [string, Verdict][] => {
    const verdict = verdicts[words] ?? verdicts["*"];
    return verdict === undefined ? [] : [[id, verdict]];
  });
  return forget(all, { ...plan, verdicts: new Map(answers) });
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
