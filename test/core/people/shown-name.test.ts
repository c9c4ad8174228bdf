import { expect, it } from "vitest";
import { readName } from "../../../src/core/people/name.ts";
import { LONGEST_NAME, shownName } from "../../../src/core/people/shown-name.ts";

it("a name is shown as written", () => {
  const name = "Marie-Hélène Tremblay-Gagnon, directrice principale du développement des affaires (Montréal)";
  expect(shownName(name)).toBe(name);
});

it("a name longer than any is cut between two signs, and cut again is the same", () => {
  const name = `a${"🙂".repeat(25_000)}`;
  expect(shownName(name)).toBe(`a${"🙂".repeat((LONGEST_NAME - 2) / 2)}…`);
  expect(shownName(shownName(name))).toBe(shownName(name));
});

it("a note that is cut stays a note", () => {
  for (const [open, close] of ["()", "[]"])
    expect(readName(shownName(`Marie Roy ${open ?? ""}${"note ".repeat(60)}${close ?? ""}`)).key).toBe(
      "marie roy",
    );
});
