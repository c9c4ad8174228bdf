import { describe, expect, it } from "vitest";
import { assertServable, servableScript } from "../../tools/servable.ts";

describe("what HtmlService would misread", () => {
  it("is refused by name", () => {
    const misread = ["a <?= b ?>", "</SCRIPT>", "<!-- c -->", 'fetch("https://example.org")', "url(data:x)"];
    for (const text of misread) {
      expect(() => {
        assertServable(text, "script of the panel");
      }).toThrow("The script of the panel contains");
    }
    expect(() => {
      assertServable('if (a < b) self.createObjectURL("blob")', "script of the panel");
    }).not.toThrow();
  });
});

describe("the name of an XML vocabulary", () => {
  it("is the same string to the engine, and no address to who reads the page", () => {
    const code = servableScript('"http://www.w3.org/2000/svg"\n', "script of the panel");
    expect(code).not.toContain("//");
    expect(JSON.parse(code.replace("\\x2f", "/"))).toBe("http://www.w3.org/2000/svg");
  });
});
