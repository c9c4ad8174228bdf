import { expect, test } from "vitest";
import type { Answer, Clash } from "../../sidebar/clashes.ts";
import { keepChoices } from "../../sidebar/keep-choices.ts";
import { startReader } from "../../sidebar/reader.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { reopenWorkbook } from "../../sidebar/reopen-workbook.ts";
import { changeCriterion, openWorkbook, withChoices } from "../../sidebar/workbook.ts";
import type { Workbook } from "../../sidebar/workbook.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { ChoicesToKeep } from "../../src/server/rpc-types.ts";
import { kept, smallWorkbook, table } from "./small-workbook.ts";

const never = () => Promise.reject(new Error("not to be asked"));

/** Keeps the choices of a workbook in a spreadsheet that is `now` by then. */
async function keep(
  workbook: Workbook,
  now: Snapshot,
  ask: (clashes: readonly Clash[]) => Promise<readonly Answer[] | null>,
) {
  const requests: ChoicesToKeep[] = [];
  const call = ((name: string, request: ChoicesToKeep) => {
    if (name === "saveSettings") requests.push(request);
    return Promise.resolve(name === "readWorkbook" ? now : {});
  }) as Call;
  const isKept = await keepChoices(workbook, { call, reader: startReader(call), ask });
  return { isKept, requests, settings: JSON.parse(requests[0]?.settings ?? "null") as unknown };
}

test("what another panel kept since the reading stays, beside what was chosen here", async () => {
  const mine = withChoices(openWorkbook(smallWorkbook()), kept({ objective: "stable" }));
  const { settings } = await keep(mine, smallWorkbook({ settings: kept({ mostEach: 1 }) }), never);
  expect(settings).toEqual(kept({ objective: "stable", mostEach: 1 }));
});

test("a choice that both made is asked about before anything is written, and holds as it is answered", async () => {
  const mine = withChoices(openWorkbook(smallWorkbook()), kept({ objective: "stable", spread: 2 }));
  const theirs = smallWorkbook({ settings: kept({ objective: "fair", spread: 2, mostEach: 1 }) });
  for (const [answers, objective] of [
    [["mine"], "stable"],
    [["theirs"], "fair"],
    [null, null],
  ] as const) {
    const { isKept, settings } = await keep(mine, theirs, (clashes) => {
      expect(clashes).toEqual([{ path: ["settings", "objective"], mine: "stable", theirs: "fair" }]);
      return Promise.resolve(answers);
    });
    expect(isKept).toBe(answers !== null);
    expect(settings).toEqual(objective === null ? null : kept({ objective, spread: 2, mostEach: 1 }));
  }
});

test("a choice that both made is asked about even where the workbook was read again before it is kept", async () => {
  const theirs = smallWorkbook({ settings: kept({ committee: ["Zoé"] }) });
  const mine = withChoices(openWorkbook(smallWorkbook()), kept({ committee: ["Luc"] }));
  const again = reopenWorkbook(mine, theirs);
  const clash = { path: ["settings", "committee"], mine: ["Luc"], theirs: ["Zoé"] };
  expect(again.clashes).toEqual([clash]);
  const { settings } = await keep(again, theirs, (clashes) => {
    expect(clashes).toEqual([clash]);
    return Promise.resolve(["theirs"]);
  });
  expect(settings).toEqual(kept({ committee: ["Zoé"] }));
  // Chosen alike here since, there is nothing left to ask.
  const alike = withChoices(again, kept({ committee: ["Zoé"], term: 6 }));
  expect((await keep(alike, theirs, never)).settings).toEqual(kept({ committee: ["Zoé"], term: 6 }));
});

const HEADER = ["Actif", "Critère", "Type", "Question mentoré·e", "Question mentor·e", "Poids"];
const TOPICS = ["oui", "Sujets", "couvre", "Sujets que je veux aborder", "Sujets que je peux aborder"];
const REGION = ["oui", "Région", "identique", "Région", "Région"];
const withRows = (...rows: (string | number)[][]): Snapshot =>
  smallWorkbook({ tables: [...smallWorkbook().tables, table(3, "Critères", [HEADER, ...rows], false)] });

test("a weight that both changed is asked about by the name of its criterion; other rows are taken over", async () => {
  const mine = changeCriterion(openWorkbook(withRows([...TOPICS, 35], [...REGION, 5])), 0, { weight: 60 });
  const now = withRows([...TOPICS, 20], [...REGION, 9]);
  const asked: (readonly Clash[])[] = [];
  const ask = (answer: Answer) => (clashes: readonly Clash[]) => {
    asked.push(clashes);
    return Promise.resolve([answer]);
  };
  const kept = await keep(mine, now, ask("mine"));
  expect(kept.requests[0]?.edit?.changes).toMatchObject([{ row: 1, was: "20", value: 60 }]);
  expect(asked).toMatchObject([[{ row: "Sujets", mine: 60, theirs: 20 }]]);
  const left = await keep(mine, now, ask("theirs"));
  expect(left.requests[0]?.edit?.changes).toEqual([]);
});

test("the first two to change a weight, when there is no Criteria tab yet, do not undo each other", async () => {
  const mine = changeCriterion(openWorkbook(smallWorkbook()), 0, { weight: 60 });
  // The other panel has made the tab with what it proposes, and another weight of the region.
  const { requests } = await keep(mine, withRows([...TOPICS, 35], [...REGION, 44]), never);
  expect(requests[0]?.edit?.changes).toMatchObject([{ row: 1, was: "35", value: 60 }]);
});

test("a criterion that others took out stays out, unless it was changed here: then it is asked about", async () => {
  const before = openWorkbook(withRows([...TOPICS, 35], [...REGION, 5]));
  const now = withRows([...TOPICS, 35]);
  const { requests } = await keep(changeCriterion(before, 0, { weight: 60 }), now, never);
  expect(requests[0]?.edit).toMatchObject({ changes: [{ row: 1, value: 60 }] });
  expect(JSON.stringify(requests[0]?.edit)).not.toContain("Région");
  const mine = changeCriterion(before, 1, { weight: 8 });
  const taken = await keep(mine, now, (clashes) => {
    expect(clashes).toMatchObject([{ row: "Région", mine: { weight: 8 } }]);
    expect(clashes[0]?.theirs).toBeUndefined();
    return Promise.resolve(["theirs"]);
  });
  expect(JSON.stringify(taken.requests[0]?.edit)).not.toContain("Région");
});
