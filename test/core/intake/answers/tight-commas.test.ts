import { expect, test } from "vitest";
import { learnedOptions, listedOptions } from "../../../../src/core/intake/answers/options.ts";
import { isTight, unreadCommas } from "../../../../src/core/intake/answers/tight-commas.ts";

const textsOf = (parse: (cell: string) => readonly { text: string }[], cell: string): string[] =>
  parse(cell).map(({ text }) => text);

test("a comma without a space parts options that stand elsewhere", () => {
  const cells = ["Vente,Finances", "Vente", "Finances, Relève", "Lead,coach"];
  expect(textsOf(learnedOptions(cells), "Vente,Finances, Relève")).toEqual(["Vente", "Finances", "Relève"]);
  expect(textsOf(learnedOptions(cells), "Lead,coach")).toEqual(["Lead,coach"]);
  expect(textsOf(learnedOptions(["1,5", "1", "5"]), "1,5")).toEqual(["1,5"]);
});

test("of listed options, a whole one comes before its parts", () => {
  const parse = listedOptions(["R,D", "R", "D", "Vente"], []);
  expect(textsOf(parse, "R,D,Vente")).toEqual(["R", "D", "Vente"]);
  expect(textsOf(parse, "R,D")).toEqual(["R,D"]);
  expect(textsOf(parse, "R,D;Export,Vente")).toEqual(["R,D", "Export,Vente"]);
});

test("what may be several answers is quoted with the parts that stand nowhere else", () => {
  const unread = unreadCommas(["Vente,Finances", "Finances", "Lead,coach", "12,5"], []);
  expect(unread("Vente,Finances; Relève")).toEqual([{ text: "Vente,Finances", unknown: ["Vente"] }]);
  expect(unread("Lead,coach")).toEqual([]);
  expect(unread("12,5")).toEqual([]);
});

test("only a comma that something follows at once may hold several answers in one", () => {
  expect(["Vente,Finances", "Vente,,Relève", "1,5"].map(isTight)).toEqual([true, true, true]);
  expect(["Vente, Finances", "Vente,", "Vente;Relève", ""].map(isTight)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
