import { describe, expect, it } from "vitest";
import { factorOf } from "../../../src/core/robustness/factors.ts";

const many = Array.from({ length: 20_000 }, (_, at) => factorOf(1, at >> 3, at & 7));

describe("the factor of a weight in a draw", () => {
  it("lies between one half and two", () => {
    expect(Math.min(...many)).toBeGreaterThan(0.5);
    expect(Math.max(...many)).toBeLessThan(2);
  });

  it("is as likely in each quarter of the logarithms", () => {
    const quarters = [0, 0, 0, 0];
    for (const factor of many) {
      const quarter = Math.floor(2 * (Math.log2(factor) + 1));
      quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    }
    for (const count of quarters) expect(Math.abs(count - 5_000)).toBeLessThan(250);
  });

  it("is a power of two at the middle of one of 4,096 equal parts", () => {
    for (const factor of many) {
      const part = (Math.log2(factor) + 1) * 2_048 - 0.5;
      expect(Math.abs(part - Math.round(part))).toBeLessThan(1e-8);
    }
  });

  it("is the same on every host, to the last bit: here as another program, in Python, counts it", () => {
    const bits = (factor: number): string => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, factor);
      return view.getBigUint64(0).toString(16);
    };
    expect(bits(factorOf(1, 0, 0))).toBe("3ffb5f5fc4e13d42");
    expect(bits(factorOf(1, 0, 1))).toBe("3fea78787b5de225");
    expect(bits(factorOf(1, 199, 11))).toBe("3fe5957b8ce32258");
    expect(bits(factorOf(7, 3, 2))).toBe("3fee1a870dc3f479");
  });

  it("goes with no other: two criteria, two draws or two seeds have nothing in common", () => {
    const correlation = (pair: (at: number) => readonly [number, number]): number => {
      const pairs = Array.from({ length: 4_000 }, (_, at) => pair(at).map((factor) => Math.log2(factor)));
      const sum = pairs.reduce((total, [a = 0, b = 0]) => total + a * b, 0);
      return sum / pairs.reduce((total, [a = 0]) => total + a * a, 0);
    };
    expect(Math.abs(correlation((at) => [factorOf(1, at, 0), factorOf(1, at, 1)]))).toBeLessThan(0.06);
    expect(Math.abs(correlation((at) => [factorOf(1, at, 3), factorOf(1, at + 1, 3)]))).toBeLessThan(0.06);
    expect(Math.abs(correlation((at) => [factorOf(1, at, 3), factorOf(2, at, 3)]))).toBeLessThan(0.06);
    expect(Math.abs(correlation((at) => [factorOf(1, at, 4), factorOf(1, at + 1, 3)]))).toBeLessThan(0.06);
  });
});
