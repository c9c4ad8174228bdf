import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

type Imports = ReadonlyMap<string, readonly string[]>;

/** Every source file, and the files of ours that it imports, types included. */
function importsOf(files: readonly string[]): Imports {
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
      const local = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith("."));
      return [file, local.map((name) => path.posix.join(path.posix.dirname(file), name.split("?")[0] ?? ""))];
    }),
  );
}

/** A circle of imports, its first file at both ends; null where there is none. */
function circleIn(imports: Imports): string[] | null {
  const finished = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (finished.has(file)) return null;
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle !== null) return circle;
    }
    finished.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

it("sees a circle of two files and the way round it", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  expect(circleIn(imports)).toEqual(["b", "c", "b"]);
  expect(circleIn(new Map([["a", ["b", "c"]]]))).toBeNull();
});

it("no file imports itself by way of others, not even for a type", () => {
  const files = ["src", "sidebar", "tools"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((file) => path.posix.join(root, file.split(path.sep).join("/")))
      .filter((file) => /\.tsx?$/.test(file)),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(circleIn(importsOf(files))).toBeNull();
});
