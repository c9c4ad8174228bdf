import { beforeAll, describe, expect, it } from "vitest";
import { agrees } from "../../src/conformance/agree.ts";
import type { CaseId } from "../../src/conformance/case-id.ts";
import { CASES } from "../../src/conformance/cases/index.ts";
import { type EmulatorRun, isOutOfReach, observeEmulator } from "./observe-emulator.ts";

let runs: ReadonlyMap<CaseId, EmulatorRun> = new Map();
beforeAll(async () => {
  runs = await observeEmulator();
});

const reachable = CASES.filter((trial) => !isOutOfReach(trial));

describe("the emulator answers as the case says", () => {
  it.each(reachable.map((trial) => [trial.id, trial] as const))("%s", (id, { emulator }) => {
    const observed = runs.get(id)?.observed ?? null;
    if (!agrees(emulator, observed)) expect(observed).toEqual(emulator);
    expect(agrees(emulator, observed)).toBe(true);
  });
});

it("answers nearly all; a browser or a person is needed for the others alone", () => {
  const others = CASES.filter(isOutOfReach).map(({ id }) => id);
  expect(others.sort()).toEqual([
    "H3",
    "K6",
    "K7",
    "L2",
    "P5",
    "P8",
    "S1",
    "S10",
    "S2",
    "S3",
    "S4",
    "S6",
    "S7",
    "S8",
    "S9",
  ]);
});
