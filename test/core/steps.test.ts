import { expect, test } from "vitest";
import { Cancelled, type Steps, runSteps, within } from "../../src/core/steps.ts";

function* countTo(last: number): Steps<string> {
  for (let step = 1; step <= last; step++) yield step / last;
  return "done";
}

test("a computation runs to its end and tells its progress", () => {
  const seen: number[] = [];
  expect(runSteps(countTo(4), { onProgress: (fraction) => seen.push(fraction) })).toBe("done");
  expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
});

test("a part of a longer computation tells its progress as a part", () => {
  const seen: number[] = [];
  runSteps(within(countTo(2), 0.5, 0.75), { onProgress: (fraction) => seen.push(fraction) });
  expect(seen).toEqual([0.625, 0.75]);
});

test("an aborted signal stops it before its next slice", () => {
  const signal = { aborted: false };
  let slices = 0;
  const onProgress = (): void => {
    slices++;
    signal.aborted = true;
  };
  expect(() => runSteps(countTo(10), { onProgress, signal })).toThrow(Cancelled);
  expect(slices).toBe(1);
});
