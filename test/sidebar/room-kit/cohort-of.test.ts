import { expect, test } from "vitest";
import { cohortOf } from "../../../sidebar/room-kit/cohort-of.ts";
import { changeCriterion, openWorkbook } from "../../../sidebar/workbook.ts";
import { smallWorkbook } from "../small-workbook.ts";

const workbook = openWorkbook(smallWorkbook());
const { tables } = workbook.snapshot;
const programme = workbook.programme;
const reweighed = changeCriterion(workbook, 0, { weight: 77 }).programme;
if (programme === null || reweighed === null) throw new Error("The small workbook can be read.");

test("people are scored once for each reading of the answers and each lot of settings", async () => {
  const gathered = await cohortOf(tables, programme);
  expect(gathered.cohort.mentees).toHaveLength(2);
  expect(await cohortOf(tables, programme)).toBe(gathered);
  expect(await cohortOf(tables, reweighed)).not.toBe(gathered);
  expect(await cohortOf([...tables], programme)).not.toBe(gathered);
});
