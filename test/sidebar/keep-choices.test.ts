import { expect, test } from "vitest";
import { keepChoices } from "../../sidebar/keep-choices.ts";
import { startReader } from "../../sidebar/reader.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { openWorkbook, withChoices } from "../../sidebar/workbook.ts";
import { kept, smallWorkbook } from "./small-workbook.ts";

test("what another panel kept since the reading stays, beside what was chosen here", async () => {
  const requests: unknown[] = [];
  const now = smallWorkbook({ settings: kept({ mostEach: 1 }) });
  const call = ((name: string, request: unknown) => {
    if (name === "saveSettings") requests.push(request);
    return Promise.resolve(name === "readWorkbook" ? now : {});
  }) as Call;
  const workbook = openWorkbook(smallWorkbook());
  await keepChoices(withChoices(workbook, kept({ objective: "stable" })), {
    call,
    reader: startReader(call),
  });
  const [request] = requests as { settings: string }[];
  expect(JSON.parse(request?.settings ?? "")).toEqual(kept({ objective: "stable", mostEach: 1 }));
});
