import { expect, test } from "vitest";
import { LONGEST_TITLE, eventTitle } from "../../../src/core/event/event-title.ts";

test("an event is called as somebody wrote, else as the programme, never too long for large letters", () => {
  expect(eventTitle(" Soirée éclair ", "Copie de Mentorat")).toBe("Soirée éclair");
  expect(eventTitle(undefined, "Copie de Mentorat")).toBe("Mentorat");
  expect(eventTitle("", undefined)).toBe("");
  expect(eventTitle("a".repeat(200))).toHaveLength(LONGEST_TITLE);
});
