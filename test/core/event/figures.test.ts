import { expect, test } from "vitest";
import { rotaFigures } from "../../../src/core/event/figures.ts";
import type { Attendee, Rota } from "../../../src/core/event/rota.ts";

const person = (name: string, some: Partial<Attendee> = {}): Attendee => ({
  ...{ key: name, name, since: 0, present: true },
  ...some,
});

/** Three rounds. Ana meets two mentees at a time; Bo comes late; Cy leaves; Di has nobody to meet. */
const rota: Rota = {
  ...{ rounds: 3, minutes: 8, tables: 2, group: 2, doubtsFirst: false, happened: 1, best: true },
  mentors: [person("Ana"), person("Bo", { since: 1 })],
  mentees: [person("Cy", { present: false }), person("Di"), person("El")],
  schedule: [
    [{ table: 1, mentor: 0, mentees: [0, 2] }],
    [{ table: 2, mentor: 1, mentees: [2] }],
    [{ table: 1, mentor: 0, mentees: [2] }],
  ],
};

test("a rota is summed up, the breaks of each from the round in which they came", () => {
  expect(rotaFigures(rota)).toEqual({
    meetings: 4,
    tables: 1,
    // Di has three, El none; Cy has left
    mentees: { least: 0, most: 3 },
    // One each: Ana in the second round, Bo in the third
    mentors: { least: 1, most: 1 },
    alone: ["Di"],
  });
});

test("nobody is alone once all rounds are over", () => {
  expect(rotaFigures({ ...rota, happened: 3 }).alone).toEqual([]);
});

test("who has met in a round that is over, and meets nobody in those to come, is told", () => {
  const [first = []] = rota.schedule;
  expect(rotaFigures({ ...rota, schedule: [first, [], []] }).alone).toEqual(["Di", "El", "Ana", "Bo"]);
});
