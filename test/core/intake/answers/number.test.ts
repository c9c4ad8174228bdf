import { describe, expect, it } from "vitest";
import { firstNumber, numberIn, wholeNumber } from "../../../../src/core/intake/answers/number.ts";

describe("numbers", () => {
  it.each([
    ["5 ans", 5],
    ["environ 2,5 ans", 2.5],
    ["2.5", 2.5],
    ["3-5 ans", 3],
    ["2019-2021", 2019],
    ["-4", -4],
    ["niveau-2", 2],
    ["plus de 10 ans, dont 3 ici", 10],
    ["12 500 $", 12500],
    ["12\u202f500,50", 12500.5],
    [",5", 0.5],
    ["4/5", 4],
  ])("takes the first number of %j", (text, value) => {
    expect(firstNumber(text)).toBe(value);
  });

  it.each(["beaucoup", "", "moins d'un an"])("finds none in %j", (text) => {
    expect(firstNumber(text)).toBeNull();
  });

  it("takes a cell that is a number as it is", () => {
    expect(numberIn(2.5e-7)).toBe(2.5e-7);
    expect(numberIn("2,5")).toBe(2.5);
    expect(numberIn(undefined)).toBeNull();
    expect(numberIn(true)).toBeNull();
  });

  it("tells a number from a text that holds one", () => {
    expect(wholeNumber(" 12 ")).toBe(12);
    expect(wholeNumber("12 ans")).toBeNull();
  });
});
