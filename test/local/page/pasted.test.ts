import { expect, it } from "vitest";
import { pastedTexts } from "../../../src/local/page/pasted.ts";

it.each([
  ["one cell", "Zoé", [["Zoé"]]],
  [
    "a block, whatever its line breaks",
    "a\tb\r\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "blank cells, and rows that are too short",
    "a\t\n\nb",
    [
      ["a", ""],
      ["", ""],
      ["b", ""],
    ],
  ],
  ["a cell of two lines", '"a\nb"\tc', [["a\nb", "c"]]],
  ["quotes in a quoted cell", '"dit ""oui""\tet non"\tc', [['dit "oui"\tet non', "c"]]],
  ["a quote that is one of the text", '"oui" dit-elle\tc', [['"oui" dit-elle', "c"]]],
  ["a quote that nothing closes", '"a\tb', [['"a', "b"]]],
])("%s", (_, text, cells) => {
  expect(pastedTexts(text)).toEqual(cells);
});
