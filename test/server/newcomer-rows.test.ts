import { expect, test } from "vitest";
import type { Decision } from "../../src/server/rpc-types.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { columnOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, sheetNamed } from "./sample-host.ts";

const [STATUS, MENTEE, MENTOR] = [columnOf("status"), columnOf("mentee"), columnOf("mentor")];
const [BY, NOTE] = [columnOf("decidedBy"), columnOf("note")];

const ALICE = { mentor: "Alice Roy", mentorKey: "alice@a.example" };
const BOB = { mentor: "Bob Côté", mentorKey: "bob@b.example" };
/** Somebody who has no row, as a panel names them that has seen none. */
const NEW = { mentee: "Nouvelle Venue", menteeKey: "nouvelle@x.example", status: "locked" } as const;

async function programme() {
  const host = await hostOf(smallTables());
  const { id: sheetId, name, rows } = pair(host, SETTINGS);
  const below = rows.length + 1;
  return {
    below,
    decide: (decision: Decision) => ask(host, "decide", { sheetId, decisions: [decision] }),
    type: (column: number, text: string, row = below) => {
      host.edit({ sheetId, row: row - 1, column: column - 1, text });
    },
    row: (row: number) =>
      [STATUS, MENTEE, MENTOR, BY, NOTE].map((column) =>
        String(at(sheetNamed(host.workbook, name), row, column) ?? ""),
      ),
    length: () => sheetNamed(host.workbook, name).rows.length,
  };
}

const STALE = {
  ok: false,
  fault: expect.stringContaining("a changé entre-temps. Rien n’a été écrit") as string,
};

test("who was placed by another panel meanwhile keeps the row, with whoever decided on it", async () => {
  const { below, decide, type, row } = await programme();
  expect(decide({ ...NEW, ...ALICE })).toMatchObject({ ok: true });
  type(STATUS, "Confirmée");
  type(BY, "MR");
  type(NOTE, "Elle a dit oui");
  expect(decide({ ...NEW, ...BOB })).toMatchObject(STALE);
  expect(row(below)).toEqual(["Confirmée", NEW.mentee, "Alice Roy", "MR", "Elle a dit oui"]);
});

test("a newcomer refused meanwhile stays refused, and no other row is made", async () => {
  const { below, decide, type, row, length } = await programme();
  decide({ ...NEW, ...ALICE });
  type(STATUS, "Refusée");
  const rows = length();
  expect(decide({ ...NEW, ...BOB })).toMatchObject(STALE);
  expect(decide({ ...NEW, ...ALICE })).toMatchObject(STALE);
  expect(row(below).slice(0, 3)).toEqual(["Refusée", NEW.mentee, "Alice Roy"]);
  expect(length()).toBe(rows);
});

test("the same choice asked again, for its answer was lost, is taken once", async () => {
  const { decide, length } = await programme();
  decide({ ...NEW, ...ALICE });
  const rows = length();
  expect(decide({ ...NEW, ...ALICE })).toMatchObject({ ok: true });
  expect(length()).toBe(rows);
});

test("beside a refused dyad comes one other, whichever panel was first", async () => {
  const { below, decide, type, row, length } = await programme();
  decide({ ...NEW, ...ALICE });
  type(STATUS, "Refusée");
  const rows = length();
  const cellsSeen = `Refusée ¦ ${NEW.mentee} ¦ Alice Roy`;
  expect(decide({ ...NEW, ...BOB, cellsSeen })).toMatchObject({ ok: true });
  expect(decide({ ...NEW, ...BOB, cellsSeen })).toMatchObject({ ok: true });
  expect(decide({ ...NEW, mentor: "Autre Mentor", mentorKey: "", cellsSeen })).toMatchObject(STALE);
  expect(length()).toBe(rows + 1);
  expect(row(below)[0]).toBe("Refusée");
  expect(row(below + 1).slice(0, 3)).toEqual(["Verrouillée", NEW.mentee, "Bob Côté"]);
});

test("another mentor in the place of a confirmed one is nothing that whoever confirmed decided", async () => {
  const { below, decide, type, row } = await programme();
  decide({ ...NEW, ...ALICE });
  type(STATUS, "Confirmée");
  type(BY, "MR");
  const cellsSeen = `Confirmée ¦ ${NEW.mentee} ¦ Alice Roy`;
  expect(decide({ ...NEW, ...BOB, cellsSeen })).toMatchObject({ ok: true });
  expect(row(below).slice(0, 4)).toEqual(["Verrouillée", NEW.mentee, "Bob Côté", ""]);
});
