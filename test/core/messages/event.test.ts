import { expect, test } from "vitest";
import { event as english } from "../../../src/core/messages/en/event.ts";
import { event as french } from "../../../src/core/messages/fr/event.ts";

test("what was written also says how many refused pairs were kept apart, where there are any", () => {
  const after = (apart: number) => [french.room.made("Fait.", apart), english.room.made("Done.", apart)];
  expect(after(0)).toEqual(["Fait.", "Done."]);
  expect(after(1)).toEqual([
    "Fait. 1 paire refusée ne s’y rencontre pas.",
    "Done. 1 refused pair does not meet in it.",
  ]);
  expect(after(2)).toEqual([
    "Fait. 2 paires refusées ne s’y rencontrent pas.",
    "Done. 2 refused pairs do not meet in it.",
  ]);
});
