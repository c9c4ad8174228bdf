import { expect, it } from "vitest";
import {
  DEFAULT_TOPICS,
  mergedTopics,
  parseTopics,
  readTopics,
  topicsText,
} from "../../../src/core/forms/topics.ts";

it("a list is typed one topic a line; blanks and repetitions go", () => {
  expect(parseTopics("  Vente \n\nFinances,  impôts\r\nVENTE.\n")).toEqual(["Vente", "Finances, impôts"]);
});

it("a kept list is read again as it was", () => {
  const topics = ["Vente", "Finances, impôts", "=1+1"];
  expect(readTopics(topicsText(topics), "fr")).toEqual(topics);
});

it("the default list serves where none is kept, or where the kept text is no list", () => {
  for (const text of [undefined, "", "[]", "{", '{"a":1}', "[1]", '["  "]'])
    expect(readTopics(text, "en")).toBe(DEFAULT_TOPICS.en);
});

it("a list changed here goes with what others have changed in it meanwhile", () => {
  const shown = ["Vente", "Finances", "Relève"];
  const here = ["Vente", "Relève", "Achats"];
  expect(mergedTopics(shown, here, shown)).toEqual(here);
  expect(mergedTopics(shown, here, ["Vente", "Finances", "Réseau"])).toEqual(["Vente", "Achats", "Réseau"]);
});
