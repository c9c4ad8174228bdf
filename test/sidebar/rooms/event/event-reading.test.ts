import { expect, test } from "vitest";
import { readEvent } from "../../../../sidebar/rooms/event/event-reading.ts";
import { openWorkbook } from "../../../../sidebar/workbook.ts";
import { smallDyads, withDyads } from "../../dyads-tabs.ts";

test("an event respects what was refused in the dyads tab", async () => {
  const refusedOf = async (status: string) => {
    const reading = await readEvent(openWorkbook(withDyads(smallDyads(8, { status }))));
    return reading?.cohort.refused.size;
  };
  expect(await refusedOf("Proposée")).toBe(0);
  expect(await refusedOf("Refusée")).toBe(1);
});
