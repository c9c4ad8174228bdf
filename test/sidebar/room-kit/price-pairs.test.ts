import { expect, test } from "vitest";
import { pricePairs } from "../../../sidebar/room-kit/price-pairs.ts";
import { readDesk } from "../../../sidebar/room-kit/desk-reading.ts";
import { openWorkbook } from "../../../sidebar/workbook.ts";
import { smallWorkbook } from "../small-workbook.ts";

const reading = await readDesk({ workbook: openWorkbook(smallWorkbook()), dyadsTabs: [] });
if (reading === null) throw new Error("The small workbook can be read.");
/** Chloé with Ariane, David with Boris: nothing is better. */
const together = { ...reading, pairing: { mentorOf: Int32Array.of(0, 1), locked: [] } };

test("prices the other mentors of a mentee, and tells who would move", async () => {
  const { pairs, optimum } = await pricePairs(together, { mentee: 0, mentor: 0 });
  expect(optimum.best).toBe(true);
  expect(pairs.map(({ mentee, choice }) => [mentee, choice.mentor])).toEqual([[0, 1]]);
  expect(pairs[0]?.choice.cost).toBeGreaterThan(0);
  expect(pairs[0]?.choice.moves).toEqual([{ mentee: 1, from: 1, to: 0 }]);
});

test("prices the mentees who might come to a mentor, those who are there left out", async () => {
  const { pairs } = await pricePairs(together, { mentee: null, mentor: 0 });
  expect(pairs.map(({ mentee, choice }) => [mentee, choice.mentor])).toEqual([[1, 0]]);
});
