import fc from "fast-check";
import { expect, test } from "vitest";
import { followUpPlan } from "../../../src/core/follow-up/follow-up-plan.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { followed, of, words, written } from "./programmes.ts";
import { GOOD, YES, pulseTab } from "./pulses.ts";

const answers = pulseTab("fr", {
  on: "2026-02-20 09:00:00",
  name: "Zoé Lam",
  email: "zoe@z.example",
  met: YES,
  fit: GOOD,
});
const first = written(followed([answers]), (rows, at) =>
  rows.map((row, index) =>
    row.map((cell, column) =>
      column === at("Notes de la coordination")
        ? `note ${String(index)}`
        : column === at("Objectifs convenus")
          ? `goal ${String(index)}`
          : cell,
    ),
  ),
);

/** Rows in another order, some of them twice, and columns in another order, a blank one added. */
function shuffled({ rows, ...table }: Table, order: readonly number[], columns: readonly number[]): Table {
  const [head = [], header = [], ...below] = rows;
  const chosen = order.map((index) => below[index % below.length] ?? []);
  const turn = (row: readonly Cell[]): Cell[] => columns.map((column) => row[column] ?? "");
  return { ...table, rows: [head, header, ...below, ...chosen].map(turn) };
}

const width = first.rows[1]?.length ?? 0;
const anyOrder = fc.shuffledSubarray(
  Array.from({ length: width + 1 }, (_, index) => index),
  { minLength: width + 1 },
);

test("no sorting, copying or moving of rows and columns loses a note or a goal, or changes how a dyad goes", () => {
  const expected = followed([answers]).followed.map(({ course, mentee }) => [mentee.name, course]);
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 6 }), anyOrder, (order, columns) => {
      const follow = followed([answers, shuffled(first, order, columns)]);
      expect(follow.followed.map(({ course, mentee }) => [mentee.name, course])).toEqual(expected);
      expect(of(follow, "Chloé Ray").note).toBe("note 0");
      expect(of(follow, "Zoé Lam").note).toBe("note 1");
      expect(of(follow, "Chloé Ray").life.goals).toBe("goal 0");
      expect(of(follow, "Zoé Lam").life.goals).toBe("goal 1");
    }),
    { numRuns: 40 },
  );
});

test("whatever people type in the tabs, nothing throws and the dyads that stand are told", () => {
  const edit = fc.tuple(fc.nat(4), fc.nat(width), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 12 }),
      fc.array(edit, { maxLength: 12 }),
      (inFirst, inAnswers) => {
        const edited = (table: Table, edits: readonly (readonly [number, number, Cell])[]): Table => {
          const rows = table.rows.map((row) => [...row]);
          for (const [row, column, value] of edits) (rows[row] ??= [])[column] = value;
          return { ...table, rows: Array.from(rows, (row = []) => Array.from(row, (cell = "") => cell)) };
        };
        const follow = followed([edited(answers, inAnswers), edited(first, inFirst)]);
        const standing = follow.followed.filter(({ row }) => row !== null);
        expect(standing.map(({ mentee }) => mentee.name)).toEqual(["Chloé Ray", "Zoé Lam"]);
        for (const { going } of follow.followed) for (const call of going.calls) words("fr").call(call);
        // What is written next has a cell of text or a number wherever it has one.
        for (const cell of followUpPlan(follow, words("fr")).cells.flat())
          expect(cell).toEqual(expect.anything());
      },
    ),
    { numRuns: 60 },
  );
});
