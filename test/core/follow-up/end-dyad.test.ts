import { expect, test } from "vitest";
import { dayText, readDay } from "../../../src/core/follow-up/calendar.ts";
import { endDyad, isUnfinished } from "../../../src/core/follow-up/end-dyad.ts";
import { followed, of, words } from "./programmes.ts";

const zoe = of(followed([]), "Zoé Lam");
const wish = { reason: "time", words: "  trop de\nréunions ", on: "2026-03-01" } as const;
const w = words("fr").ending;

test("a dyad ends with its reason on one line, from the day it began to the day told", () => {
  const { ending } = endDyad(zoe, wish, w);
  expect(ending).toMatchObject({ reason: "time", words: "trop de réunions" });
  expect([ending.since, ending.on].map((day) => dayText(day ?? 0))).toEqual(["2026-02-03", "2026-03-01"]);
});

test("an end that was written already keeps its reason, and gets only what is missing elsewhere", () => {
  const ending = { reason: "left", words: "", since: null, on: readDay("2026-02-20") ?? 0 } as const;
  const rest = endDyad({ ...zoe, ending, inLinks: true }, wish, w);
  expect(rest).toEqual({ ending, link: null, decision: { ...zoe.row, status: "refused" } });
  expect(endDyad({ ...zoe, ending, row: null }, wish, w)).toMatchObject({ decision: null });
});

test("an end is unfinished until both tabs tell it", () => {
  const { ending } = endDyad(zoe, wish, w);
  expect(isUnfinished({ ending: null, inLinks: false, row: zoe.row })).toBe(false);
  expect(isUnfinished({ ending, inLinks: false, row: null })).toBe(true);
  expect(isUnfinished({ ending, inLinks: true, row: zoe.row })).toBe(true);
  expect(isUnfinished({ ending, inLinks: true, row: null })).toBe(false);
});
