import { describe, expect, it } from "vitest";
import { formatOf } from "../../sidebar/format.ts";

describe("numbers", () => {
  it("are written as in Québec", () => {
    expect(formatOf("fr").score(71.35)).toBe("71,4");
    expect(formatOf("fr").percent(0.354)).toBe("35\u00a0%");
    expect(formatOf("en").score(71)).toBe("71");
    expect(formatOf("en").percent(0.354)).toBe("35%");
  });

  it("are a dash where there are none", () => {
    expect(formatOf("en").score(null)).toBe("–");
  });
});
