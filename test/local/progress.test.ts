import { expect, it } from "vitest";
import { cli } from "../../src/core/messages/en/cli.ts";
import { showProgress } from "../../src/local/progress.ts";

function writtenTo(isTTY: boolean, ...fractions: number[]): string[] {
  const written: string[] = [];
  const progress = showProgress(
    { isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 },
    cli,
  );
  fractions.forEach(progress.tell);
  progress.end();
  return written;
}

it("shows each percentage once on a terminal, and wipes the line at the end", () => {
  const lines = writtenTo(true, 0, 0.5, 0.501, 1);
  expect(lines.map((line) => /\d+(?=%)/.exec(line)?.[0])).toEqual(["0", "50", "100", undefined]);
  expect(lines.every((line) => line.startsWith("\r"))).toBe(true);
});

it("says nothing where there is no terminal", () => {
  expect(writtenTo(false, 0, 0.5, 1)).toEqual([]);
});
