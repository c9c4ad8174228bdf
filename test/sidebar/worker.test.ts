import { describe, expect, it } from "vitest";
import type { RunMessage } from "../../sidebar/worker-line.ts";
import { type RunRequest, serveRuns } from "../../sidebar/worker.ts";
import { smallWorkbook } from "./small-workbook.ts";

function answersTo(request: RunRequest): RunMessage<string>[] {
  const answers: RunMessage<string>[] = [];
  serveRuns({
    listen: (listener) => {
      listener(request);
    },
    post: (message) => void answers.push(message),
  });
  return answers;
}

describe("the worker", () => {
  it("says that it lives before it computes, and ends with the outcome", () => {
    const answers = answersTo({ snapshot: JSON.stringify(smallWorkbook()) });
    expect(answers[0]).toEqual({ type: "progress", fraction: 0 });
    const last = answers[answers.length - 1];
    expect(last?.type).toBe("done");
    expect(last?.type === "done" && JSON.parse(last.result)).toMatchObject({ kind: "proposal" });
  });

  it("never goes back, and spares the page steps too small to see", () => {
    const fractions = answersTo({ snapshot: JSON.stringify(smallWorkbook()) }).flatMap((answer) =>
      answer.type === "progress" ? [answer.fraction] : [],
    );
    for (const [index, fraction] of fractions.entries()) {
      const before = fractions[index - 1];
      if (before !== undefined) expect(fraction - before).toBeGreaterThanOrEqual(0.005);
    }
  });

  it("answers a fault with a message, never with silence", () => {
    const answers = answersTo({ snapshot: "not a snapshot" });
    expect(answers[answers.length - 1]?.type).toBe("failed");
  });
});
