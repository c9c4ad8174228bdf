import { expect, it } from "vitest";
import { answeredTexts, optionReader } from "../../../../src/core/intake/answers/answers.ts";

const SINGLE = { title: "Q", grid: false, columns: [{ index: 1, label: "" }] };
const GRID = {
  title: "Quand ?",
  grid: true,
  columns: [
    { index: 0, label: "Lundi" },
    { index: 2, label: "Mardi" },
  ],
};
const parse = (cell: string) =>
  cell === "" ? [] : cell.split(";").map((text) => ({ key: text.toLowerCase(), text }));

it("the answered texts are those of all columns, blanks left out", () => {
  const rows = [["a", " x ", "b"], ["", "", "\u00a0"], [3]];
  expect(answeredTexts(SINGLE, rows)).toEqual(["x"]);
  expect(answeredTexts(GRID, rows)).toEqual(["a", "b", "3"]);
});

it("one column gives its options", () => {
  expect(optionReader(SINGLE, parse)(["", " A;b "])).toEqual([
    { key: "a", text: "A" },
    { key: "b", text: "b" },
  ]);
  expect(optionReader(SINGLE, parse)([])).toEqual([]);
});

it("a grid is one answer of row × value slots; one blank row is no blank answer", () => {
  const read = optionReader(GRID, parse);
  expect(read(["Matin;Soir", "", ""]).map(({ text }) => text)).toEqual(["Lundi : Matin", "Lundi : Soir"]);
  const [monday] = read(["Matin", "", ""]);
  const [tuesday] = read(["", "", "Matin"]);
  expect(monday?.key).not.toBe(tuesday?.key);
  expect(tuesday?.text).toBe("Mardi : Matin");
});

it("a cell met again is not read again", () => {
  let times = 0;
  const read = optionReader(SINGLE, (cell) => {
    times++;
    return parse(cell);
  });
  read(["", "A"]);
  expect(read(["x", "A"])).toEqual([{ key: "a", text: "A" }]);
  expect(times).toBe(1);
});
