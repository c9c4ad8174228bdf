import { afterEach, describe, expect, it, vi } from "vitest";
import { listStore, moved, toggled } from "../../../sidebar/directory-page/short-list.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function storage(kept: Record<string, string>) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

describe("the list of a person", () => {
  it("moves a name as far as there are places", () => {
    expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], "a", 9)).toEqual(["b", "c", "a"]);
  });

  it("takes a name in at the end, and out", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });

  it("is remembered for the directory it was made in", () => {
    const kept = {};
    vi.stubGlobal("localStorage", storage(kept));
    listStore("2026").write(["a", "b"]);
    expect(listStore("2026").read()).toEqual(["a", "b"]);
    expect(listStore("2027").read()).toEqual([]);
  });

  it.each(["{", "3", '["a",4]'])("is what can be read of what was kept: %s", (text) => {
    vi.stubGlobal("localStorage", storage({ "dyade-directory:x": text }));
    expect(listStore("x").read()).toEqual(text.startsWith("[") ? ["a"] : []);
  });

  it("is only on the page where the browser keeps nothing for a file", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(listStore("x").read()).toEqual([]);
    expect(() => {
      listStore("x").write(["a"]);
    }).not.toThrow();
  });
});
