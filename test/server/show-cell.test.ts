import { expect, test } from "vitest";
import { smallTables } from "../core/dyads/cohorts.ts";
import { ask, hostOf } from "./sample-host.ts";

const table = {
  name: "Suivi",
  formFed: false,
  rows: [
    ["2 dyades suivies", "", ""],
    ["État", "Mentoré·e", "Fin prévue"],
    ["Va bien", "Zoé Lam", "2099-01-01"],
  ],
};

/** Where the coordinator is brought: the row, and the column, from 0. */
async function placeOf(where: { readonly row?: number; readonly column?: string }) {
  const host = await hostOf([...smallTables(), table]);
  expect(ask(host, "showCell", { tab: "Suivi", ...where })).toMatchObject({ ok: true });
  return [host.selection?.area.row, host.selection?.area.column];
}

test("a cell is found under its header, though that stands below a line of ours", async () => {
  expect(await placeOf({ row: 3, column: "Fin prévue" })).toEqual([2, 2]);
  expect(await placeOf({ row: 3, column: "mentoré·e " })).toEqual([2, 1]);
});

test("without a header, or with one that is gone, it is the row", async () => {
  expect(await placeOf({ row: 3 })).toEqual([2, 0]);
  expect(await placeOf({ row: 3, column: "Notes" })).toEqual([2, 0]);
});
