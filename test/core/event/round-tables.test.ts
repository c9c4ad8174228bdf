import { expect, test } from "vitest";
import type { Rota } from "../../../src/core/event/rota.ts";
import { roundTables } from "../../../src/core/event/round-tables.ts";

const attendee = (name: string, since = 0, present = true) => ({ key: name, name, since, present });
const rota: Rota = {
  ...{ rounds: 2, minutes: 8, tables: 2, group: 2, doubtsFirst: false, happened: 0, best: true },
  mentees: [attendee("Lea"), attendee("Max"), attendee("Noa"), attendee("Zoé", 1), attendee("Ida", 0, false)],
  mentors: [attendee("Ada"), attendee("Bob")],
  schedule: [
    [
      { table: 1, mentor: 1, mentees: [0, 1] },
      { table: 2, mentor: 0, mentees: [] },
    ],
    [{ table: 1, mentor: 1, mentees: [2] }],
  ],
};

test("a round tells who sits at which table, and who is there and meets nobody", () => {
  expect(roundTables(rota, 0)).toEqual({
    tables: [
      { table: 1, mentor: "Bob", mentees: ["Lea", "Max"] },
      { table: 2, mentor: "Ada", mentees: [] },
    ],
    resting: ["Noa"],
  });
  expect(roundTables(rota, 1).resting).toEqual(["Lea", "Max", "Zoé"]);
  expect(roundTables(rota, 5)).toEqual({ tables: [], resting: ["Lea", "Max", "Noa", "Zoé"] });
});
