import { expect, test } from "vitest";
import { chosenTab, withChosenTab } from "../../sidebar/chosen-tab.ts";
import { smallDyads, withDyads } from "./dyads-tabs.ts";
import { smallWorkbook } from "./small-workbook.ts";

const [newest, older] = [smallDyads(8), smallDyads(7)];
const snapshot = withDyads(newest, older);
const chosen = { ...snapshot, previous: older };

test("the newest tab is nobody's choice, another one is", () => {
  expect(chosenTab(smallWorkbook())).toBeNull();
  expect(chosenTab(snapshot)).toBeNull();
  expect(chosenTab(chosen)).toEqual({ sheetId: 7, newest: 8 });
});

test("a choice holds in the next reading", () => {
  expect(withChosenTab(snapshot, chosenTab(chosen), [older, newest])).toEqual(chosen);
});

test("a choice ends where its tab is gone, and where a newer tab was written", () => {
  expect(withChosenTab(snapshot, chosenTab(chosen), [newest])).toBe(snapshot);
  const later = withDyads(smallDyads(9), newest, older);
  expect(withChosenTab(later, chosenTab(chosen), [older, newest, smallDyads(9)])).toBe(later);
});
