import { expect, test } from "vitest";
import { readAsked, withAsked } from "../../../src/core/acceptance/asked.ts";
import { askingOf } from "../../../src/core/acceptance/asking.ts";
import { readNoted, withNoted } from "../../../src/core/acceptance/noted.ts";
import { SIDES } from "../../../src/core/acceptance/side.ts";
import { peopleToTell } from "../../../src/core/acceptance/to-tell.ts";
import { readTold, withTold } from "../../../src/core/acceptance/told.ts";
import { introducedMark } from "../../../src/core/introduction/introduced.ts";
import type { MadeDyad } from "../../../src/core/introduction/made-dyads.ts";
import { ANA, BOB, EVE, ZOE, cohort, dyad } from "./answers.ts";

const mark = introducedMark(cohort.mentees[ZOE]?.key ?? "", cohort.mentors[ANA]?.key ?? "");
const request = { on: "2026-03-01", until: "2026-03-08" };
const askedText = SIDES.reduce((text, side) => withAsked(text, mark, side, request), "");

/** Both of Zoé and Ana were asked. */
function told(dyads: readonly MadeDyad[], notedText = "", today = "2026-03-10") {
  const [askedOf, notedOf] = [readAsked(askedText), readNoted(notedText)];
  const entries = askingOf({ dyads, cohort, answers: [], askedOf, notedOf, order: "both", today });
  return peopleToTell({ entries, shown: [], cohort, askedText, askedOf, notedOf, today }).map(
    ({ mentee, mentor, side, was }) => [mentee, mentor, side, was],
  );
}

const noted = (accepts: boolean) =>
  withNoted("", mark, "mentee", { accepts, on: "2026-03-02", how: "phone", reason: "" });

test.each<[string, readonly MadeDyad[]]>([
  ["refused by hand", [dyad(ZOE, ANA, "refused")]],
  ["given to somebody else by hand", [dyad(ZOE, BOB), dyad(EVE, ANA)]],
])(
  "of a dyad that is %s, whoever was asked or accepted is to be told, and whoever declined is not",
  (_, dyads) => {
    expect(told(dyads)).toEqual([
      [ZOE, ANA, "mentee", "asked"],
      [ZOE, ANA, "mentor", "asked"],
    ]);
    expect(told(dyads, noted(true))).toEqual([
      [ZOE, ANA, "mentee", "accepted"],
      [ZOE, ANA, "mentor", "asked"],
    ]);
    expect(told(dyads, noted(false))).toEqual([[ZOE, ANA, "mentor", "asked"]]);
  },
);

test("nobody is to be told of a dyad that stands, nor a month later", () => {
  expect(told([dyad(ZOE, ANA, "locked")])).toEqual([]);
  expect(told([dyad(ZOE, BOB)], "", "2026-05-01")).toEqual([]);
});

test("who knows already is kept by the dyad, the side and the day of the request, without a name", () => {
  const [askedOf, notedOf] = [readAsked(askedText), readNoted("")];
  const dyads = [dyad(ZOE, BOB)];
  const entries = askingOf({
    dyads,
    cohort,
    answers: [],
    askedOf,
    notedOf,
    order: "both",
    today: "2026-03-10",
  });
  const keys = peopleToTell({
    ...{ entries, shown: [], cohort, askedText, askedOf, notedOf, today: "2026-03-10" },
  }).map(({ key }) => key);
  expect(keys).toEqual([`${mark} mentee 2026-03-01`, `${mark} mentor 2026-03-01`]);
  const [key = ""] = keys;
  const text = withTold("", key, true);
  expect([...readTold(text)]).toEqual([key]);
  expect(withTold(text, key, false)).toBe("");
});
