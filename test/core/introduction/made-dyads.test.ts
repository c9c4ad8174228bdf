import { expect, test } from "vitest";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { madeDyads } from "../../../src/core/introduction/made-dyads.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { reporting, shortly } from "../builders.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { dyadsTable, readAgain } from "./dyads-tabs.ts";

const { cohort } = gather(smallTables());
const [CHLOE, ZOE] = [0, 1];

function made(table: Table, statuses: readonly Status[] = ["confirmed"]) {
  return reporting((report) =>
    madeDyads({ name: table.name, tab: readAgain(table) }, cohort, dyadWords("fr"), statuses, report),
  );
}

const confirmed = dyadsTable(smallTables(), SETTINGS, (_, row) =>
  row === CHLOE ? { status: "Confirmée", decidedOn: "2026-02-03" } : { status: "Verrouillée" },
);

test("only the dyads of the statuses asked for are told, with who and when", () => {
  expect(made(confirmed).value).toEqual([
    {
      mentee: CHLOE,
      mentor: 1,
      status: "confirmed",
      decidedOn: "2026-02-03",
      row: {
        menteeKey: "chloe@a.example",
        mentee: "Chloé Ray",
        cellsSeen: "Confirmée ¦ Chloé Ray ¦ Bob Côté",
      },
    },
  ]);
  expect(made(confirmed, ["confirmed", "locked"]).value.map(({ mentee }) => mentee)).toEqual([CHLOE, ZOE]);
});

test("sorted rows, moved columns and copied rows change nothing", () => {
  const [head = [], header = [], ...rows] = confirmed.rows;
  const turned = [head, header, ...[...rows].reverse(), ...rows].map((row) => [...row].reverse());
  const { value, issues } = made({ ...confirmed, rows: turned }, ["confirmed", "locked"]);
  expect(value.map(({ mentee }) => mentee)).toEqual([ZOE, CHLOE]);
  expect(issues).toEqual([]);
});

test("a name that is nobody's is an issue at its row, and the other dyads are told", () => {
  const typed = dyadsTable(smallTables(), SETTINGS, (_, row) => ({
    status: "Confirmée",
    ...(row === ZOE ? { mentor: "Quelqu’un d’autre" } : {}),
  }));
  const { value, issues } = made(typed);
  expect(value.map(({ mentee }) => mentee)).toEqual([CHLOE]);
  expect(issues.map(shortly)).toEqual(["person-not-recognised Dyades 2026-02-01 10h00:4 [Mentor·e]"]);
  const lower = made({ ...typed, rows: [["une ligne ajoutée au-dessus"], ...typed.rows] });
  expect(lower.issues.map(shortly)).toEqual(["person-not-recognised Dyades 2026-02-01 10h00:5 [Mentor·e]"]);
});
