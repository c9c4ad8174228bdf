import { describe, expect, test } from "vitest";
import { type Appearance, oneEach } from "../../../src/core/forgetting/one-each.ts";

/** Rows as `name, address, organisation`. */
function people(...rows: readonly string[]): string[][] {
  const all = rows.map((row): Appearance => {
    const [name = "", email = "", organisation = ""] = row.split(", ");
    return { name, email, organisation, key: "", role: null };
  });
  return oneEach(all).map((group) => group.map((row) => rows[all.indexOf(row)] ?? ""));
}

describe("a row without an address is", () => {
  test("the only one of that name, wherever the address or the organisation stands", () => {
    expect(people("Luc Roy", "Luc Roy, luc@roy.ca, A", "luc roy, , A")).toEqual([
      ["Luc Roy, luc@roy.ca, A", "luc roy, , A", "Luc Roy"],
    ]);
    expect(people("Ana Côté", "Ana Côté, , B")).toEqual([["Ana Côté, , B", "Ana Côté"]]);
    expect(people("Luc Roy, luc@roy.ca", "Luc Roy, , A", "Luc Roy")).toHaveLength(1);
  });

  test("nobody else than itself where several bear the name", () => {
    expect(people("Luc Roy, luc@roy.ca, A", "Luc Roy, l@b.ca, B", "Luc Roy")).toHaveLength(3);
    expect(people("Luc Roy, , A", "Luc Roy, , B", "Luc Roy")).toHaveLength(3);
    expect(people("Luc Roy, luc@roy.ca, A", "Luc Roy, , B", "Luc Roy")).toHaveLength(3);
  });

  test("of those who share a name the one of the same organisation", () => {
    expect(people("Luc Roy, luc@roy.ca, A", "Luc Roy, l@b.ca, B", "Luc Roy, , B")).toEqual([
      ["Luc Roy, luc@roy.ca, A"],
      ["Luc Roy, l@b.ca, B", "Luc Roy, , B"],
    ]);
  });
});
