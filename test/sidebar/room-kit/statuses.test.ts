import { expect, test } from "vitest";
import { statuses } from "../../../sidebar/room-kit/statuses.ts";

test("a dyad that is locked and that nobody confirmed is introduced and followed if asked, else not", () => {
  expect(statuses(false)).toEqual(["confirmed"]);
  expect(statuses(true)).toEqual(["confirmed", "locked"]);
});
