import { expect, test } from "vitest";
import { fileNames } from "../../../../sidebar/rooms/directory/file-names.ts";

test("a name becomes letters and digits, whatever its script", () => {
  expect(fileNames(["Émilie  O'Neill-Roy (e@x.example)", "../..\\a:b*", "李 明"])).toEqual([
    "emilie-o-neill-roy-e-x-example",
    "a-b",
    "李-明",
  ]);
});

test("two people never have one file", () => {
  expect(fileNames(["Jean-Luc Roy", "Ana", "Jean Luc Roy"])).toEqual([
    "jean-luc-roy",
    "ana",
    "jean-luc-roy-2",
  ]);
});
