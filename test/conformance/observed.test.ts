import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Case } from "../../src/conformance/case.ts";
import type { Json } from "../../src/conformance/json.ts";
import { CASES, caseOf } from "../../src/conformance/cases/index.ts";
import type { ObservedRun } from "../../src/conformance/observation.ts";
import { complaintsOf } from "../../src/conformance/proofs.ts";
import { conformance } from "../../src/core/messages/en/conformance.ts";
import { PAGES, READMES, countLine, hypothesesPage, withCount } from "../../tools/hypotheses.ts";
import { importResults } from "../../tools/live-import.ts";
import { readObservations } from "../../tools/observations.ts";

const words = conformance.importer;
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "dyade-observed-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function runOf(...cases: readonly [string, Json][]): ObservedRun {
  return {
    ...{ format: "dyade-conformance/1", version: "0.1.0", date: "2026-12-01", locale: "fr_CA" },
    ...{ userLocale: "fr", timeZone: "America/Toronto", account: "personal" },
    cases: cases.map(([id, observed]) => ({ id, observed, milliseconds: 12, notes: {} })),
  };
}

async function importText(text: string): Promise<{ ok: boolean; message: string }> {
  const file = path.join(folder, "results.txt");
  await writeFile(file, text);
  return importResults(file, words, path.join(folder, "observed"));
}

it("what was observed at Google is what the emulator answers, or a reason is written", () => {
  expect(complaintsOf(CASES, readObservations())).toEqual([]);
});

it("keeps results by date, language and account, in the order of the list", async () => {
  const { ok, message } = await importText(JSON.stringify(runOf(["W2", ["=1+1", "=1+1", ""]], ["E5", 2])));
  expect([ok, message]).toEqual([true, expect.stringContaining("2 checks kept")]);
  const observed = path.join(folder, "observed");
  expect(await readdir(observed)).toEqual(["2026-12-01-fr_CA-personal.json"]);
  const [run] = readObservations(observed);
  expect(run?.cases.map(({ id }) => id)).toEqual(["E5", "W2"]);
  expect(await readFile(path.join(observed, "2026-12-01-fr_CA-personal.json"), "utf8")).toMatch(/\n$/);
});

it("keeps two runs of a day, of one language and account, and the same run once", async () => {
  const first = JSON.stringify(runOf(["W2", ["'=1+1", "=1+1", ""]]));
  for (const text of [first, JSON.stringify(runOf(["E5", 2])), first]) await importText(text);
  const observed = path.join(folder, "observed");
  const files = ["2026-12-01-fr_CA-personal-2.json", "2026-12-01-fr_CA-personal.json"];
  expect((await readdir(observed)).sort()).toEqual(files);
  expect(readObservations(observed).flatMap(({ cases }) => cases.map(({ id }) => id))).toEqual(["E5", "W2"]);
});

it.each<[string, string, string]>([
  ["no JSON", "hello", words.unreadable],
  ["other JSON", "[]", words.unreadable],
  ["another format", JSON.stringify({ ...runOf(["E5", 2]), format: "x/2" }), "format"],
  ["a date that is none", JSON.stringify({ ...runOf(["E5", 2]), date: "../x" }), "date"],
  ["a case that is not of the list", JSON.stringify(runOf(["Z9", 2])), "Z9"],
  ["a case twice", JSON.stringify(runOf(["E5", 2], ["E5", 2])), "twice: E5"],
  ["no case", JSON.stringify(runOf()), words.empty],
])("refuses %s, in words, and keeps nothing", async (_, text, message) => {
  expect(await importText(text)).toEqual({ ok: false, message: expect.stringContaining(message) as string });
  expect(await readdir(folder)).toEqual(["results.txt"]);
});

it("says what to give it", async () => {
  expect(await importResults(undefined, words)).toEqual({ ok: false, message: words.usage });
  expect((await importResults("nowhere.txt", words)).message).toContain("nowhere.txt");
});

describe("an observation that differs", () => {
  const other = runOf(["W2", ["'=1+1", "=1+1", ""]], ["E5", 2]);
  const withW2 = (change: Partial<Pick<Case, "emulator" | "differs">>): Case[] =>
    CASES.map((trial) => (trial.id === "W2" ? ({ ...trial, ...change } as Case) : trial));

  it("is red, and says what to do", () => {
    const complaints = complaintsOf(CASES, [other]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^W2 \(2026-12-01, fr_CA, personal\): expected .* Google says .*Mend/);
  });

  it("is green once the emulator and its case are mended", () => {
    expect(complaintsOf(withW2({ emulator: ["'=1+1", "=1+1", ""] }), [other])).toEqual([]);
  });

  it("is green once the case says why it differs and why that is safe", () => {
    expect(complaintsOf(withW2({ differs: "why" }), [other])).toEqual([]);
  });

  it("a reason for nothing is red", () => {
    const agreed = runOf(["W2", caseOf("W2").emulator]);
    expect(complaintsOf(withW2({ differs: "why" }), [agreed])).toEqual([
      expect.stringContaining("no observation"),
    ]);
    expect(complaintsOf(withW2({ differs: "why" }), [])).toHaveLength(1);
  });

  it("one account that differs is enough", () => {
    const agreed = { ...runOf(["W2", caseOf("W2").emulator]), account: "organisation" as const };
    expect(complaintsOf(CASES, [agreed, other])).toHaveLength(1);
  });
});

describe("the pages of assumptions", () => {
  it.each(["fr", "en"] as const)(
    "are those that the cases make (%s): npm run hypotheses",
    async (language) => {
      const runs = readObservations();
      expect(readFileSync(PAGES[language], "utf8")).toBe(await hypothesesPage(runs, language));
      const readme = readFileSync(READMES[language], "utf8");
      expect(readme).toBe(withCount(readme, countLine(runs, language)));
    },
  );

  it("count what is proven, and name the day", () => {
    const line = countLine([runOf(["E5", 2], ["W1", "x"])], "en");
    expect(line).toBe(`**1 of ${String(CASES.length)} assumptions proven**: on 2026-12-01 (fr_CA).`);
  });
});
