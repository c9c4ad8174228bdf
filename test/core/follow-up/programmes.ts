import { type FollowUp, type FollowUpSources, followUp } from "../../../src/core/follow-up/follow-up.ts";
import { followUpPlan } from "../../../src/core/follow-up/follow-up-plan.ts";
import type { Renewal } from "../../../src/core/follow-up/renewal.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { isLinksTab } from "../../../src/core/tabs/tab-kinds.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { followUp as english } from "../../../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../../../src/core/messages/fr/follow-up.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { dyadsTable, readAgain } from "../introduction/dyads-tabs.ts";
import { handMade } from "../workbooks.ts";

export const words = (language: Language) => (language === "fr" ? french : english).tab;

/** Both dyads of the small programme, confirmed on 3 February 2026: Chloé with Bob, Zoé with Alice. */
export const BOTH = dyadsTable(smallTables(), SETTINGS, () => ({
  status: "Confirmée",
  decidedOn: "2026-02-03",
}));

/** How the small programme goes. `more`: tabs of the pulse and earlier follow-up tabs; `links`: rows of the Links tab. */
export function followed(
  more: readonly Table[],
  {
    dyads = BOTH,
    otherDyads = [] as readonly Table[],
    today = "2026-03-01",
    links = [] as (readonly Cell[])[],
    months = 12,
    renewal = undefined as Renewal | undefined,
  } = {},
): FollowUp {
  const tables = smallTables(...links);
  const { cohort } = gather(smallTables());
  const sources: FollowUpSources = {
    dyads: { table: dyads, tab: readAgain(dyads) },
    otherDyads: otherDyads.map((each) => readAgain(each)),
    cohort,
    tables: [...tables, ...more],
    links: tables.find(isLinksTab) ?? null,
    statuses: ["confirmed"],
    months,
    ...(renewal && { renewal }),
    today,
    dyadWords: dyadWords("fr"),
    wordsOf: words,
  };
  return followUp(sources);
}

/** The follow-up tab as the server writes it, after a person changed its rows. */
export function written(
  follow: FollowUp,
  change: (rows: Cell[][], at: (header: string) => number) => Cell[][] = (rows) => rows,
): Table {
  const page = followUpPlan(follow, words(follow.language));
  const [head = [], header = [], ...rows] = page.cells;
  const [first = "", ...others] = head;
  const table = handMade("Suivi 2026-03-01 10h00", [], []);
  const changed = change(rows, (name) => header.indexOf(name));
  return { ...table, rows: [[`2026-03-01 10h00 · ${String(first)}`, ...others], header, ...changed] };
}

/** A dyad by the name of its mentee. */
export function of(follow: FollowUp, mentee: string): Followed {
  const found = follow.followed.find((one) => one.mentee.name === mentee);
  if (found === undefined) throw new Error(`${mentee} is not followed`);
  return found;
}

/** The follow-up tab of a day, in which a person wrote texts in Zoé's row, by their headers. */
export function edited(follow: FollowUp, texts: Readonly<Record<string, Cell>>): Table {
  return written(follow, (rows, at) =>
    rows.map((row) =>
      row[at("Mentoré·e")] === "Zoé Lam"
        ? row.map(
            (cell, column) => Object.entries(texts).find(([title]) => at(title) === column)?.[1] ?? cell,
          )
        : row,
    ),
  );
}
