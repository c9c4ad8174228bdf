import { describe, expect, it } from "vitest";
import { titlesOf } from "../../../src/core/programme/titles.ts";

describe("the titles that settings name", () => {
  it("are a list, whether they name one, several or none", () => {
    expect(titlesOf("Gestionnaire")).toEqual(["Gestionnaire"]);
    expect(titlesOf(["Gestionnaire", "Directrice"])).toEqual(["Gestionnaire", "Directrice"]);
    expect(titlesOf(null)).toEqual([]);
    expect(titlesOf(undefined)).toEqual([]);
  });
});
