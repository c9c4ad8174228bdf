import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, says, told } from "./people.ts";

describe("a cycle of managers", () => {
  const links = linksOf({
    mentees: [mentee({ name: "Ana", manager: "Luc", row: 4 }), mentee({ name: "Eve", manager: "Ana" })],
    mentors: [mentor({ name: "Bob", manager: "Ana" }), mentor({ name: "Cid", manager: "Max" })],
    rows: [says("Bob", "dirige", "Luc")],
  });

  it("is one issue that names the people, each followed by their manager", () => {
    expect(links.issues).toEqual([
      {
        code: "manager-cycle",
        severity: "warning",
        tab: "Mentees",
        row: 4,
        column: "Gestionnaire",
        names: ["Ana", "Luc", "Bob"],
      },
    ]);
  });

  it("puts everyone on it in one line, and above those below, and nobody else", () => {
    expect(told(links, 0, 0)).toContain("reporting-line conflict");
    expect(links.of(0, 0)[0]?.chain).toEqual(["Ana", "Bob"]);
    expect(told(links, 1, 0)).toContain("reporting-line conflict");
    expect(links.of(1, 0)[0]?.chain).toEqual(["Bob", "Luc", "Ana", "Eve"]);
    expect(told(links, 0, 1)).toEqual([]);
  });

  it("is not made by naming oneself", () => {
    const self = linksOf({
      mentees: [mentee({ name: "Ana", email: "ana@a.ca", manager: "ANA@a.ca" })],
      mentors: [mentor({ name: "Bob", manager: "Bob" })],
      rows: [says("Zoé", "dirige", "Zoé")],
    });
    expect(self.issues).toEqual([]);
    expect(told(self)).toEqual([]);
  });

  it("is an issue each, where there are several", () => {
    const two = linksOf({
      rows: [
        says("A", "dirige", "B"),
        says("B", "dirige", "A"),
        says("D", "dirige", "C"),
        says("C", "dirige", "D", 9),
      ],
    });
    expect(two.issues.map(({ names }) => names)).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });

  it("of 20,000 people is found without running out of stack", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) =>
      says(`P${String(at)}`, "dirige", `P${String((at + 1) % 20_000)}`),
    );
    expect(linksOf({ rows }).issues[0]?.names).toHaveLength(20_000);
  });
});
