import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { fresh } from "../../src/core/event/meeting-problem.ts";
import { assign } from "../../src/core/matching/index.ts";
import { runSteps } from "../../src/core/steps.ts";
import { scriptOf } from "../../src/local/sidebar-worker.ts";
import { buildSidebar } from "../../tools/build-sidebar.ts";
import { smallWorkbook } from "../sidebar/small-workbook.ts";

interface Answer {
  readonly type: string;
  readonly result?: unknown;
}

let page = "";
beforeAll(async () => {
  page = await buildSidebar();
});

/** The last answer of the page's script to a request, where it runs as a worker of that name. */
function lastAnswer(name: string, request: unknown): Answer | undefined {
  const answers: Answer[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const self = {
    name,
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) =>
      void listeners.push(listener),
    postMessage: (message: Answer) => void answers.push(message),
  };
  vm.runInNewContext(scriptOf(page), { self });
  listeners.forEach((listener) => {
    listener({ data: request });
  });
  return answers[answers.length - 1];
}

describe("the built sidebar", () => {
  it("is one file that asks for no other", () => {
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(page.replace(scriptOf(page), "")).not.toMatch(/\ssrc=|\shref=|@import/);
    expect(page).not.toMatch(/https?:\/\/|\burl\(/);
  });

  it("holds its style and script as they can be read", () => {
    expect(page).toContain("\nfunction startPage(page) {\n");
    expect(page).toContain("\n.spinner {\n");
  });

  it("shows that it is at work before its script is read", () => {
    const [before = ""] = page.split("<script");
    expect(before).toMatch(/<main id="panel">\s*<div class="loading"><div class="spinner"/);
  });

  it("asks for the workbook before anything else is loaded", () => {
    const asked: string[] = [];
    const ask = (name: string) => (request: string) => void asked.push(`${name} ${request}`);
    const run = { withSuccessHandler: () => run, withFailureHandler: () => run, readWorkbook: ask("read") };
    const google = { script: { run } };
    const [early = "", later = ""] = page.split("</script>");
    const window = {};
    vm.runInNewContext(early.split("<script>")[1] ?? "", { google, navigator: { onLine: true }, window });
    expect(asked).toEqual(["read {}"]);
    expect(window).toHaveProperty("earlyReading");
    expect(later).toContain("function startPage(");
  });

  it("becomes a worker where there is no document", () => {
    const answer = lastAnswer("pairing", { snapshot: JSON.stringify(smallWorkbook()) });
    expect(answer?.type).toBe("done");
    expect(JSON.parse(String(answer?.result))).toMatchObject({
      kind: "proposal",
      proposal: { placed: 2 },
    });
  });

  it("becomes a worker that plans the rounds of an event", () => {
    const worth = Float64Array.of(10, 20, 30, 40);
    const problem = fresh({ menteeCount: 2, mentorCount: 2, worth, rounds: 2, seats: 1, tables: 2 });
    expect(lastAnswer("rota", problem)).toMatchObject({ type: "done", result: { best: true } });
  });

  it("becomes a worker that weighs the sets of a workbook, and one that ranks them", () => {
    const snapshot = JSON.stringify(smallWorkbook());
    expect(lastAnswer("weighing", { question: "ways", snapshot })).toMatchObject({
      type: "done",
      result: { answer: { mentees: 2 } },
    });
    const problem = {
      menteeCount: 1,
      mentorCount: 2,
      scores: Float64Array.of(2, 1),
      capacities: Int32Array.of(1, 1),
    };
    const best = runSteps(assign(problem));
    const ranked = lastAnswer("ranking", { problem, best, count: 3 });
    expect(ranked).toMatchObject({ type: "done", result: [{ total: 2 }, { total: 1 }] });
  });

  it("refuses to be a worker for anything else", () => {
    expect(() => lastAnswer("", {})).toThrow("No worker is made for");
  });
});
