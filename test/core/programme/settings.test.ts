import { describe, expect, it } from "vitest";
import { settingsFile } from "../../../src/core/programme/settings.ts";

const FORMAT = { format: "dyade-settings/1" };
const reads = (json: object): boolean => settingsFile.safeParse({ ...FORMAT, ...json }).success;

describe("a settings file", () => {
  it("needs its format alone", () => {
    expect(reads({})).toBe(true);
    expect(settingsFile.safeParse({}).success).toBe(false);
    expect(reads({ format: "dyade-settings/2" })).toBe(false);
  });

  it("may hold all that the contract shows", () => {
    expect(
      reads({
        language: "fr",
        mentors: {
          tab: "M",
          columns: { timestamp: "H", name: ["N"], email: "E", organisation: null, capacity: "C" },
        },
        mentees: { tab: "E", columns: { priority: "P", consent: null, avoid: "A", manager: "G" } },
        linksTab: "Liens",
        eligibility: [
          { role: "mentor", column: "Années", is: "at-least", value: 5 },
          { role: "mentee", column: "Région", is: "one-of", value: ["Laval", 3] },
          { role: "mentee", column: "CV", is: "answered" },
        ],
        criteria: [
          {
            label: "Sujets",
            kind: "covers",
            mentee: "a",
            mentor: ["b", "c"],
            weight: 35,
            on: true,
            required: false,
            atLeast: 0.5,
            blank: "allow",
            options: ["x"],
            equivalents: [["x", "y"]],
            ladder: ["1"],
            min: 1,
            max: 2,
            slack: 1,
            range: 10,
            need: 2,
          },
        ],
        links: { sameManager: "ignore", past: "conflict" },
        decisions: { locked: [["a@x.ca", "b@x.ca"]], refused: [] },
        objective: "fair",
        spread: 2.5,
        mostEach: 2,
      }),
    ).toBe(true);
  });

  it.each([
    [{ colour: "blue" }],
    [{ mentors: { columns: { priority: "P" } } }],
    [{ criteria: [{ kind: "covers", weigth: 3 }] }],
    [{ criteria: [{ kind: "magic" }] }],
    [{ criteria: [{ kind: "covers", weight: -1 }] }],
    [{ criteria: [{ kind: "overlap", need: 0 }] }],
    [{ eligibility: [{ role: "mentor", is: "answered" }] }],
    [{ spread: -1 }],
    [{ floor: -1 }],
    [{ mostEach: 0 }],
    [{ mostEach: 1.5 }],
    [{ objective: "best" }],
    [{ language: "es" }],
    [{ decisions: { locked: [["a@x.ca"]] } }],
  ])("is refused with %j", (json) => {
    expect(reads(json)).toBe(false);
  });

  it("says how long a dyad lasts in whole months, one at least", () => {
    expect(reads({ term: 9 })).toBe(true);
    for (const term of [0, -3, 1.5, "12"]) expect(reads({ term })).toBe(false);
  });
});
