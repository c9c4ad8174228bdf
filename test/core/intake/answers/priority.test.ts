import { describe, expect, it } from "vitest";
import { readPriority } from "../../../../src/core/intake/answers/priority.ts";

describe("priority", () => {
  it.each([
    ["3", 3],
    ["2,5", 2.5],
    ["-1", -1],
    ["oui", 1],
    ["Yes!", 1],
    ["true", 1],
    ["", 0],
    ["Non", 0],
    ["no", 0],
    ["false", 0],
  ])("reads %j as %d", (text, priority) => {
    expect(readPriority(text)).toBe(priority);
  });

  it.each(["urgent", "?", "1 ou 2"])("cannot read %j", (text) => {
    expect(readPriority(text)).toBeNull();
  });
});
