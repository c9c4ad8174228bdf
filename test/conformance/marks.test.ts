import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { asks as frenchAsks, assumptions } from "../../src/core/messages/fr/assumptions.ts";
import type { CaseId } from "../../src/conformance/case-id.ts";
import { CASES } from "../../src/conformance/cases/index.ts";
import { isUnattended } from "../../src/conformance/page/run-all.ts";
import { cardsOf } from "../../src/conformance/run-case.ts";
import { emulatorSources, isCalled, marksOf, methodsIn } from "./marks.ts";
import { observeEmulator } from "./observe-emulator.ts";

const ids = CASES.map(({ id }) => id);

it("reads the marks of methods and of their groups", () => {
  const text = `const range = strict<Range>(meter, "Range", {
    // live: R1 R2
    read: {
      getValue: () => 1,
      // live: W1
      getNote: () => "",
    },
    write: { setValue: () => 2 },
  });`;
  expect(methodsIn("x.ts", text)).toEqual([
    { place: "x.ts: getValue", name: "getValue", owner: "Range", cases: ["R1", "R2"] },
    { place: "x.ts: getNote", name: "getNote", owner: "Range", cases: ["W1"] },
    { place: "x.ts: setValue", name: "setValue", owner: "Range", cases: [] },
  ]);
  expect(marksOf("// live: R1 W12\nx(); // alive: Z1")).toEqual(["R1", "W12"]);
});

it("every mark of the emulator names a case", () => {
  const marks = emulatorSources().flatMap(({ text }) => marksOf(text));
  expect(marks.length).toBeGreaterThan(100);
  expect(marks.filter((id) => !ids.includes(id as CaseId))).toEqual([]);
});

it("every public method of the emulator is called by a case that its mark names", async () => {
  const runs = await observeEmulator();
  const methods = emulatorSources().flatMap(({ file, text }) => methodsIn(file, text));
  expect(methods.length).toBeGreaterThan(300);
  const callsOf = (id: string): ReadonlySet<string> => runs.get(id as CaseId)?.methods ?? new Set();
  const idle = methods.filter((method) => !method.cases.some((id) => isCalled(method, callsOf(id))));
  expect(idle.map(({ place, cases }) => [place, ...cases].join(" "))).toEqual([]);
});

it("there are the cases that were asked for, each once, each with its sentence", () => {
  const wanted = { E: 10, W: 17, R: 10, T: 9, D: 10, P: 5, H: 6, S: 8, O: 9, L: 2, K: 7 };
  const listed = Object.entries(wanted).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`),
  );
  expect(listed.length).toBe(93);
  expect(ids).toEqual(expect.arrayContaining(listed));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(Object.keys(assumptions).sort());
});

it("what a person must do is asked in words, and nothing else is", () => {
  const attended = cardsOf().filter((card) => !isUnattended(card) && !card.needsForms);
  expect(attended.map(({ id }) => id as string).sort()).toEqual(Object.keys(frenchAsks).sort());
});

it("every case names a file that is there, and what in it would break", () => {
  for (const { id, relies } of CASES) {
    const [file = "", name = ""] = relies.split(" ");
    expect(existsSync(file), `${id}: ${file}`).toBe(true);
    expect(readFileSync(file, "utf8").includes(name) && name !== "", `${id}: ${relies}`).toBe(true);
  }
});

it("what is documented or was seen has a source, and a guess has none", () => {
  for (const { id, grounds } of CASES)
    expect([id, grounds.source === ""]).toEqual([id, grounds.evidence === "assumed"]);
});
