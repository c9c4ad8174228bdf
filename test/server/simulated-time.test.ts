import { expect, test } from "vitest";
import { simulateGoogle } from "../bench/simulated.ts";

const LONGEST: Readonly<Record<string, number>> = { open: 10, propose: 30, edit: 2, decide: 15 };

test("at 400 people an edit takes two seconds at most, and a run thirty, by the time model of the emulator", async () => {
  const times = await simulateGoogle([400]);
  expect(times.map(({ what }) => what).sort()).toEqual(Object.keys(LONGEST).sort());
  for (const { what, google } of times) expect(google, what).toBeLessThanOrEqual(LONGEST[what] ?? 0);
});
