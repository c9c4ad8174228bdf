import { describe, expect, it } from "vitest";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import { proposedPairs } from "../../../src/core/event/proposed-pairs.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { handMade, proposed, sampleTables, snapshotOf } from "../workbooks.ts";
import { sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const columns = cohort.mentors.length;

describe("the dyads of a tab that nobody has decided", () => {
  const snapshot = snapshotOf(sampleTables());
  const { sheet, proposal } = proposed(snapshot);
  const page = toPlan(sheet, snapshot.tables);
  const dyadsTab = (change: (row: Cell[], index: number) => Cell[]): Table => ({
    ...handMade("Dyades", []),
    rows: page.cells.map((row, index) => (index < 2 ? [...row] : change([...row], index - 2))),
  });
  const pairs = (table: Table | undefined) => proposedPairs(cohort, table, dyadWords);

  it("are all those proposed, in whatever order the rows are", () => {
    const table = dyadsTab((row) => row);
    const expected = proposal.dyads.map(
      ({ mentee, mentor }) =>
        cohort.mentees.findIndex(({ row }) => row === mentee.row) * columns +
        cohort.mentors.findIndex(({ row }) => row === mentor.row),
    );
    const [first = [], header = [], ...rows] = table.rows;
    expect(pairs(table)).toEqual(new Set(expected));
    expect(pairs({ ...table, rows: [first, header, ...rows.reverse()] })).toEqual(new Set(expected));
  });

  it("are not those confirmed, locked or refused", () => {
    const decided = dyadsTab(([, ...row], index) => [
      ["Confirmée", "Verrouillée", "Refusée"][index % 3] ?? "",
      ...row,
    ]);
    expect(pairs(decided)).toEqual(new Set());
  });

  it("are none where there is no such tab", () => {
    expect(pairs(undefined)).toEqual(new Set());
    expect(pairs(sampleTables()[0])).toEqual(new Set());
  });
});
