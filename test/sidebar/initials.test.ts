import { afterEach, beforeEach, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
};
const refuses = (): never => {
  throw new Error("SecurityError");
};

/** As after the panel is opened anew. */
async function opened(localStorage: object) {
  vi.resetModules();
  vi.stubGlobal("localStorage", localStorage);
  return import("../../sidebar/initials.ts");
}

beforeEach(() => {
  kept.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("initials are sent with decisions once they are given, and remembered the next time", async () => {
  const first = await opened(storage);
  expect(first.decidedBy()).toEqual({});
  first.rememberInitials("AP");
  expect(first.decidedBy()).toEqual({ by: "AP" });
  expect((await opened(storage)).decidedBy()).toEqual({ by: "AP" });
});

it("initials hold as long as the panel is open where the browser keeps nothing", async () => {
  const { decidedBy, rememberInitials } = await opened({ getItem: refuses, setItem: refuses });
  expect(decidedBy()).toEqual({});
  rememberInitials("AP");
  expect(decidedBy()).toEqual({ by: "AP" });
  rememberInitials("");
  expect(decidedBy()).toEqual({ by: "" });
});
