import { expect, test } from "vitest";
import { settingsFile } from "../../../src/core/programme/settings.ts";
import {
  BANDS,
  DEFAULT_BANDS,
  bandDots,
  bandOf,
  boundsOfBand,
  withBand,
} from "../../../src/core/programme/bands.ts";

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

test.each([
  [0, 80, [80, 50, 30]],
  [0, 40, [50, 50, 30]],
  [0, 400, [100, 50, 30]],
  [1, 90, [70, 70, 30]],
  [1, 30, [70, 30, 30]],
  [2, -5, [70, 50, 0]],
  [2, 60, [70, 50, 50]],
])("band %i that is to begin at %i is brought back between its neighbours", (at, score, expected) => {
  const from = withBand(DEFAULT_BANDS, at, score);
  expect(from).toEqual(expected);
  expect(settingsFile.safeParse({ format: "dyade-settings/1", bands: from }).success).toBe(true);
});

test("a band whose field is emptied begins where it did at first, or as near as its neighbours let it", () => {
  expect(withBand([90, 80, 10], 0)).toEqual([80, 80, 10]);
  expect(withBand([90, 60, 10], 1)).toEqual([90, 50, 10]);
  expect(boundsOfBand([90, 60, 10], 1)).toEqual({ least: 10, most: 90 });
});
