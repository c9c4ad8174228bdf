import { expect, it } from "vitest";
import { dataCheck, dataCheckInTurns, madeCheck } from "../../sidebar/data-check.ts";
import { changeCriterion, openWorkbook } from "../../sidebar/workbook.ts";
import { countsOf } from "../../src/core/proposal/check-data.ts";
import { Cancelled } from "../../src/core/steps.ts";
import { kept, smallWorkbook } from "./small-workbook.ts";

it("a check is made once for each reading of the answers and each lot of choices", async () => {
  const workbook = openWorkbook(smallWorkbook());
  expect(madeCheck(workbook)).toBeNull();
  const check = await dataCheckInTurns(workbook);
  expect(madeCheck(workbook)).toBe(check);
  expect(dataCheck(openWorkbook(workbook.snapshot))).toBe(check);
  expect(madeCheck(openWorkbook(smallWorkbook()))).toBeNull();
  const changed = changeCriterion(workbook, 0, { on: false });
  expect(madeCheck(changed)).toBeNull();
  expect(dataCheck(changed)).not.toBe(check);
});

it("made at once or in turns it is the same", async () => {
  expect(await dataCheckInTurns(openWorkbook(smallWorkbook()))).toEqual(
    dataCheck(openWorkbook(smallWorkbook())),
  );
});

it("stops when nobody waits for it any more", async () => {
  const controller = new AbortController();
  const check = dataCheckInTurns(openWorkbook(smallWorkbook()), controller.signal);
  controller.abort();
  await expect(check).rejects.toBeInstanceOf(Cancelled);
});

it("what kept choices name and is gone is counted with the rest, each once", () => {
  const settings = kept({ mentors: { columns: { organisation: "Une question renommée" } } });
  const [plain, gone] = [{}, { settings }].map((changes) => dataCheck(openWorkbook(smallWorkbook(changes))));
  if (plain === undefined || gone === undefined) throw new Error("two checks");
  expect(gone.notices.map(({ code }) => code)).toContain("choice-waits");
  expect(countsOf(gone).warnings).toBe(countsOf(plain).warnings + 1);
  expect(gone.issues).toHaveLength(plain.issues.length + 1);
});
