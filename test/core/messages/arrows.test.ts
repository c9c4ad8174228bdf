import { expect, test } from "vitest";
import { issue } from "../../../src/core/issues/issue.ts";
import { issueWords as englishIssue } from "../../../src/core/messages/en/issues.ts";
import { desk as english } from "../../../src/core/messages/en/desk.ts";
import { rerun as englishRerun } from "../../../src/core/messages/en/rerun.ts";
import { desk as french } from "../../../src/core/messages/fr/desk.ts";
import { issueWords as frenchIssue } from "../../../src/core/messages/fr/issues.ts";
import { rerun as frenchRerun } from "../../../src/core/messages/fr/rerun.ts";

const sum = (fingerprint: string) => ({
  ...{ mentees: 1, placed: 1, decided: 0, refused: 0 },
  ...{ mean: 50, minimum: 10, fingerprint },
});

test("an arrow is only for who is above whom: changes and circles are told in words", () => {
  const circle = issue("manager-cycle", {}, { names: ["Ana", "Bob"] });
  const texts = [
    ...[french, english].flatMap(({ selected, repair, compare }) => [
      selected.move("Zoé", "Ana", "Bob"),
      repair.move("Ana", "Bob"),
      repair.scores("50", "60"),
      compare.line("Ana", "Bob"),
    ]),
    frenchRerun.comparison.figures(sum("a"), sum("b")),
    englishRerun.comparison.figures(sum("a"), sum("b")),
    frenchIssue(circle),
    englishIssue(circle),
  ];
  for (const text of texts) expect(text).not.toContain("→");
  expect(texts[0]).toBe("Zoé (avant\u00a0: Ana; après\u00a0: Bob)");
  expect(texts.at(-2)).toContain("Ana et Bob");
});
