import { expect, test } from "vitest";
import { BANDS, DEFAULT_BANDS, bandDots, bandOf } from "../../../src/core/programme/bands.ts";

test("a score is in the band whose least score it reaches, as it is shown", () => {
  const bands = [100, 70, 69.95, 69.94, 50, 49.9, 30, 29.9, 0].map((score) => bandOf(score, DEFAULT_BANDS));
  expect(bands).toEqual([
    ...["veryGood", "veryGood", "veryGood"],
    ...["good", "good"],
    ...["toDiscuss", "toDiscuss"],
    ...["little", "little"],
  ]);
});

test("the coordinator says where each band begins; one may be empty", () => {
  expect([90, 80, 60, 59].map((score) => bandOf(score, [85, 60, 60]))).toEqual([
    "veryGood",
    "good",
    "good",
    "little",
  ]);
});

test("each band has its dots", () => {
  expect(BANDS.map(bandDots)).toEqual(["●●●●", "●●●○", "●●○○", "●○○○"]);
});
