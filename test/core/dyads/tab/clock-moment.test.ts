import { expect, test } from "vitest";
import { clockMomentOf, latestMoment, writtenAt } from "../../../../src/core/dyads/tab/clock-moment.ts";
import { tab } from "../../workbooks.ts";

/** A dyads tab of which the tag says when it was written, and the first cell and the name what people see. */
function written(utc: string, firstCell: string, name: string) {
  return { ...tab(name, [firstCell]), tags: { run: "r", moment: utc, columns: [] } };
}

test("the moment is that of the spreadsheet's clock, before and after midnight in UTC", () => {
  const toronto = "Dyades 2026-11-30 22h26";
  expect(clockMomentOf(written("2026-12-01T03:26:41.250Z", "", toronto))).toBe("2026-11-30T22:26:41.250");
  const early = "Dyades 2026-07-14 19h59";
  expect(clockMomentOf(written("2026-07-14T23:59:00.000Z", early, "Jumelage"))).toBe(
    "2026-07-14T19:59:00.000",
  );
});

test("a clock ahead of UTC, and one of half an hour, are told too", () => {
  const name = "Dyads 2026-12-01 05.30";
  expect(clockMomentOf(written("2026-12-01T00:00:00.000Z", "", name))).toBe("2026-12-01T05:30:00.000");
});

test("a moment that somebody typed in the first cell is not taken for the clock's", () => {
  const moment = "2026-12-01T03:26:00.000Z";
  expect(clockMomentOf(written(moment, "Vu le 2026-12-03 10h00", "Dyades 2026-11-30 22h26"))).toBe(
    "2026-11-30T22:26:00.000",
  );
});

test("where neither shows the moment any more, it is the earliest that it can have been", () => {
  expect(clockMomentOf(written("2026-12-01T03:26:00.000Z", "Nos dyades", "Automne"))).toBe(
    "2026-11-30T15:26:00.000",
  );
});

test("a moment without a zone is the clock's already", () => {
  expect(clockMomentOf(tab("Dyades 2026-11-30 22h26", ["Statut"]))).toBe("2026-11-30T22:26");
  expect(clockMomentOf(written("2026-11-30T22:26", "", "Automne"))).toBe("2026-11-30T22:26");
  expect(clockMomentOf(tab("Automne", ["Statut"]))).toBe("");
});

test("an answer can have come until tomorrow evening, by a clock ahead of ours", () => {
  const latest = latestMoment(new Date(2026, 10, 30, 22, 26));
  expect([writtenAt("2026-12-01T23:59:59") <= latest, writtenAt("2026-12-02T00:00") <= latest]).toEqual([
    true,
    false,
  ]);
});
