import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Host } from "../../src/local/host.ts";
import { makeProject } from "../../src/local/project.ts";
import { buildCode } from "../../tools/build-code.ts";
import { smallTables } from "../core/dyads/cohorts.ts";
import { ask, hostOf, read } from "./sample-host.ts";

const code = await buildCode();
const manifest = readFileSync("appsscript.json", "utf8");

const NAME = "directory";

function keep(host: Host, value: string, before = read(host).kept?.[NAME] ?? "") {
  return ask(host, "keep", { name: NAME, value, before });
}

/** The same workbook where the `fails`-th call that changes the store fails, or each one from it on. */
async function failing(host: Host, fails: number, onwards: boolean): Promise<Host> {
  const script = `
let calls = 0;
const whole = PropertiesService.getDocumentProperties();
const store = new Proxy({}, {
  get: (_, name) => (...values) => {
    if (name !== "getProperties") calls++;
    if (name !== "getProperties" && (${onwards ? `calls >= ${String(fails)}` : `calls === ${String(fails)}`}))
      throw new Error("Service invoked too many times");
    const result = whole[name](...values);
    return name === "getProperties" ? result : store;
  },
});
PropertiesService = { getDocumentProperties: () => store };`;
  return Host.start(
    makeProject(`${script}\n${code}`, { sidebar: "<p>" }, manifest),
    structuredClone(host.workbook),
  );
}

/** A text of so many characters, none like its neighbours. */
const textOf = (mark: string, length: number): string =>
  Array.from({ length: length / 4 }, (_, at) => mark + String(at % 1_000).padStart(3, "0")).join("");

test("a character of two units is never cut, wherever it stands", async () => {
  const host = await hostOf(smallTables());
  for (let shift = 0; shift < 3; shift++) {
    const text = `${"a".repeat(shift)}${"😀".repeat(5_000)}`;
    expect(keep(host, text)).toEqual({
      ok: true,
      value: { kept: text },
      build: expect.any(String) as string,
    });
    expect(read(host).kept?.[NAME]).toBe(text);
    for (const piece of Object.values(host.workbook.documentProperties))
      expect(Buffer.from(piece, "utf8").toString("utf8")).toBe(piece);
  }
});

test("whichever call fails, the old text or the new one is whole, and the next writing leaves no leftovers", async () => {
  const host = await hostOf(smallTables());
  const texts = [textOf("a", 9_000), textOf("b", 20_000), "c", textOf("d", 14_000)];
  for (const text of texts) {
    const before = read(host).kept?.[NAME] ?? "";
    for (const onwards of [false, true])
      for (let fails = 1; fails < 20; fails++) {
        const broken = await failing(host, fails, onwards);
        const reply = keep(broken, text, before);
        const after = read(broken).kept?.[NAME] ?? "";
        expect([before, text]).toContain(after);
        if (reply.ok) expect(after).toBe(text);
        const mended = await failing(broken, 1_000, false);
        expect(keep(mended, "court", after).ok).toBe(true);
        expect(mended.workbook.documentProperties).toEqual({
          "dyade:directory": expect.stringMatching(/court$/),
        });
      }
    keep(host, text);
  }
});

test("a text in the pieces of an earlier version is read, and replaced whole", async () => {
  const host = await hostOf(smallTables());
  host.workbook.documentProperties = {
    "dyade:directory": "un ",
    "dyade:directory.1": "deux ",
    "dyade:directory.2": "trois",
  };
  expect(read(host).kept).toEqual({ directory: "un deux trois" });
  const text = textOf("n", 12_000);
  for (let fails = 1; fails < 8; fails++) {
    const broken = await failing(host, fails, true);
    keep(broken, text);
    expect(["un deux trois", text]).toContain(read(broken).kept?.[NAME]);
  }
  keep(host, text);
  expect(read(host).kept).toEqual({ directory: text });
  keep(host, "");
  expect(host.workbook.documentProperties).toEqual({});
});

test("a text for which there is no room is refused before anything is written, in words that say what to do", async () => {
  const host = await hostOf(smallTables());
  expect(keep(host, textOf("a", 200_000)).ok).toBe(true);
  expect(ask(host, "keep", { name: "topics", value: textOf("b", 200_000), before: "" }).ok).toBe(true);
  const before = structuredClone(host.workbook.documentProperties);
  const reply = keep(host, textOf("c", 120_000));
  expect(reply).toMatchObject({
    ok: false,
    fault: expect.stringMatching(/Rien n’a été gardé.*Raccourcissez/),
  });
  expect(host.workbook.documentProperties).toEqual(before);
  expect(keep(host, "").ok).toBe(true);
  expect(keep(host, textOf("c", 120_000)).ok).toBe(true);
});

test("what somebody else kept meanwhile is not written over, but said", async () => {
  const host = await hostOf(smallTables());
  keep(host, "premier");
  expect(keep(host, "deuxième", "vu avant")).toEqual({
    ok: true,
    value: { kept: "premier" },
    build: expect.any(String) as string,
  });
  expect(read(host).kept?.[NAME]).toBe("premier");
});
