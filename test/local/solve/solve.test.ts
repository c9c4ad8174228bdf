import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { solve as french } from "../../../src/core/messages/fr/solve.ts";
import { runSolve, solveCommand } from "../../../src/local/solve/solve.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dyade-solve-"));
});
afterAll(() => rm(folder, { recursive: true }));

const instance = (changes: object = {}) => ({
  format: "dyade-instance/1",
  mentees: [{ id: "A", priority: 0 }, { id: "B" }],
  mentors: [{ id: "M", capacity: 1 }],
  scores: [[72.5], [80]],
  ...changes,
});

async function solveText(text: string) {
  const path = join(folder, "instance.json");
  await writeFile(path, text);
  return solveCommand([path]);
}

const solveJson = (json: unknown) => solveText(JSON.stringify(json));

describe("solve", () => {
  it("gives the result of the contract's format", async () => {
    const { exitCode, stdout, stderr } = await solveJson(instance());
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      format: "dyade-result/1",
      pairs: [["B", "M"]],
      placed: 1,
      total: 80,
      minimum: 80,
      proof: { optimal: true, bound: 80, gap: 0 },
      unplaced: [{ mentee: "A", reason: "mentors-full" }],
      blockingPairs: [],
    });
  });

  it("keeps a lock that is not allowed, and counts it 0", async () => {
    const { stdout } = await solveJson(
      instance({
        scores: [[null], [80]],
        locked: [
          ["A", "M"],
          ["A", "M"],
        ],
      }),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      pairs: [["A", "M"]],
      total: 0,
      minimum: null,
      unplaced: [{ mentee: "B", reason: "mentors-full" }],
    });
  });

  it("keeps places for those whom a guarantee names, and says what each costs", async () => {
    const { exitCode, stdout } = await solveJson(
      instance({
        guarantees: [
          { members: ["A", "A"], places: 1 },
          { members: ["B"], places: 1 },
        ],
      }),
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ placed: 1, proof: { optimal: true } });
    const { pairs, guarantees } = JSON.parse(stdout) as { pairs: string[][]; guarantees: object[] };
    expect(pairs).toEqual([["B", "M"]]);
    expect(guarantees).toEqual([
      { places: 1, kept: 0, cost: 0 },
      // Without it, the other would be kept, and the pair worth 72.5.
      { places: 1, kept: 1, cost: -7.5 },
    ]);
    const alone = await solveJson(instance({ guarantees: [{ members: ["A"], places: 1 }] }));
    expect(JSON.parse(alone.stdout)).toMatchObject({
      pairs: [["A", "M"]],
      guarantees: [{ places: 1, kept: 1, cost: 7.5 }],
    });
  });

  it("accepts a programme without anybody", async () => {
    const { exitCode, stdout } = await solveJson(instance({ mentees: [], mentors: [], scores: [] }));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pairs: [], placed: 0, total: 0, minimum: null });
  });

  const refused: [what: string, json: unknown, told: string][] = [
    ["an unknown key", instance({ locks: [] }), "the document: unknown key “locks”."],
    [
      "an unknown key of a mentor",
      instance({ mentors: [{ id: "M", capacity: 1, seats: 1 }] }),
      "mentors[0]: unknown key “seats”.",
    ],
    [
      "a guarantee for somebody who is not there",
      instance({ guarantees: [{ members: ["A", "Z"], places: 1 }] }),
      "guarantees[0]: “Z” is not in mentees.",
    ],
    [
      "a guarantee of half a place",
      instance({ guarantees: [{ members: ["A"], places: 0.5 }] }),
      "guarantees[0].places: must be a whole number of places, zero or more.",
    ],
    [
      "guarantees where the worst pairs come first",
      instance({ objective: "fair", guarantees: [{ members: ["A"], places: 1 }] }),
      "guarantees: they count for the objective “total” alone; remove them or change objective.",
    ],
    ["another format", instance({ format: "dyade-instance/2" }), "format: must be “dyade-instance/1”."],
    ["something that is no object", [1], "the document: must be an object."],
    ["a missing list", { ...instance(), scores: undefined }, "scores: this value is missing."],
    [
      "a missing capacity",
      instance({ mentors: [{ id: "M" }] }),
      "mentors[0].capacity: this value is missing.",
    ],
    [
      "a negative capacity",
      instance({ mentors: [{ id: "M", capacity: -1 }] }),
      "mentors[0].capacity: must be a whole number of places, zero or more.",
    ],
    [
      "half a seat",
      instance({ mentors: [{ id: "M", capacity: 0.5 }] }),
      "mentors[0].capacity: must be a whole number of places, zero or more.",
    ],
    [
      "a negative score",
      instance({ scores: [[-1], [2]] }),
      "scores[0][0]: must be a finite number, zero or more, or null (pair not allowed).",
    ],
    [
      "a score in words",
      instance({ scores: [["1"], [2]] }),
      "scores[0][0]: must be a finite number, zero or more, or null (pair not allowed).",
    ],
    [
      "a row too many",
      instance({ scores: [[1], [2], [3]] }),
      "scores: 3 rows for 2 mentees; one is needed for each.",
    ],
    [
      "a ragged row",
      instance({ scores: [[1], [2, 3]] }),
      "scores[1]: 2 scores for 1 mentor; one is needed for each.",
    ],
    [
      "a mentee twice",
      instance({ mentees: [{ id: "A" }, { id: "A" }] }),
      "mentees: the id “A” is there twice.",
    ],
    [
      "a mentor twice",
      instance({
        mentors: [
          { id: "M", capacity: 1 },
          { id: "M", capacity: 1 },
        ],
        scores: [
          [1, 2],
          [3, 4],
        ],
      }),
      "mentors: the id “M” is there twice.",
    ],
    ["a lock of nobody", instance({ locked: [["Z", "M"]] }), "locked: “Z” is not in mentees."],
    ["a lock to nobody", instance({ locked: [["A", "Z"]] }), "locked: “Z” is not in mentors."],
    [
      "a lock of three",
      instance({ locked: [["A", "M", "M"]] }),
      "locked[0]: must be a pair [mentee, mentor].",
    ],
    ["a negative spread", instance({ spread: -1 }), "spread: must be a finite number, zero or more."],
    ["another objective", instance({ objective: "best" }), "objective: must be “total” or “fair”."],
    [
      "a priority in words",
      instance({ mentees: [{ id: "A", priority: "high" }, { id: "B" }] }),
      "mentees[0].priority: must be a finite number.",
    ],
    [
      "an id that is a number",
      instance({ mentees: [{ id: 1 }, { id: "B" }] }),
      "mentees[0].id: must be a text.",
    ],
    [
      "a mentee locked to two mentors",
      instance({
        mentors: [
          { id: "M", capacity: 1 },
          { id: "N", capacity: 1 },
        ],
        scores: [
          [1, 2],
          [3, 4],
        ],
        locked: [
          ["A", "M"],
          ["A", "N"],
        ],
      }),
      "locked: “A” cannot be locked to two mentors.",
    ],
  ];
  for (const [what, json, told] of refused) {
    it(`refuses ${what} in one line`, async () => {
      expect(await solveJson(json)).toEqual({ exitCode: 2, stdout: "", stderr: `${told}\n` });
    });
  }

  it("refuses NaN, infinities and what is not JSON", async () => {
    const path = join(folder, "instance.json");
    expect(await solveText("{")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `“${path}” is not valid JSON.\n`,
    });
    expect((await solveText(JSON.stringify(instance()).replace("72.5", "NaN"))).exitCode).toBe(2);
    expect((await solveText(JSON.stringify(instance()).replace("72.5", "1e999"))).stderr).toBe(
      "scores[0][0]: must be a finite number, zero or more, or null (pair not allowed).\n",
    );
  });

  it("refuses a missing file, no file and two files", async () => {
    const none = join(folder, "none.json");
    expect(await solveCommand([none])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `Cannot read the file “${none}”.\n`,
    });
    for (const args of [[], ["a", "b"]]) {
      expect((await solveCommand(args, french)).stderr).toBe(
        "Il faut un seul fichier : npm run -s dyade -- solve INSTANCE.json\n",
      );
    }
  });

  it("writes to the two streams and gives the exit status", async () => {
    const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const status = await runSolve([]);
    const told = stderr.mock.calls.flat().join("");
    stdout.mockRestore();
    stderr.mockRestore();
    expect(status).toBe(2);
    expect(told).toMatch(/^.*solve INSTANCE\.json\n$/);
  });
});
