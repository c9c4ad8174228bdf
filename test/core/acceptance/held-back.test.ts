import { expect, test } from "vitest";
import type { AskingStep } from "../../../src/core/acceptance/approach.ts";
import { askingOf } from "../../../src/core/acceptance/asking.ts";
import { heldBack } from "../../../src/core/acceptance/held-back.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { ANA, type Answer, ZOE, answered, cohort, dyad } from "./answers.ts";

function waits(status: Status, step: AskingStep, ...answers: readonly Answer[]) {
  const dyads = [dyad(ZOE, ANA, status)];
  const { sides } = answered(dyads, ...answers);
  const [entry] = askingOf({
    ...{ dyads, cohort, answers: sides, askedOf: () => null, notedOf: () => null },
    ...{ order: "mentor-first", today: "2026-03-05" },
  });
  return entry === undefined ? null : heldBack(entry, step);
}

const YES: Answer = ["Ana", "Zoé", "oui"];
const NO: Answer = ["Zoé", "Ana", "non"];

test("a decline holds any dyad back, whatever was decided since", () => {
  for (const status of ["confirmed", "locked"] as const)
    for (const step of ["asked", "unset", "skipped"] as const)
      expect(waits(status, step, YES, NO)).toEqual({ why: "declined", by: ["mentee"] });
});

test("a locked dyad waits for the answers of a programme that asks; a confirmed one does not", () => {
  expect(waits("locked", "asked")).toEqual({ why: "awaiting" });
  expect(waits("locked", "asked", YES)).toEqual({ why: "awaiting" });
  expect(waits("locked", "unset", YES)).toEqual({ why: "awaiting" });
  expect(waits("locked", "asked", YES, ["Zoé", "Ana", "oui"])).toBeNull();
  expect(waits("confirmed", "asked", YES)).toBeNull();
  expect(waits("locked", "unset")).toBeNull();
  expect(waits("locked", "skipped", YES)).toBeNull();
});
