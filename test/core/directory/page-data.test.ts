import { describe, expect, it } from "vitest";
import { pageData } from "../../../src/core/directory/page-data.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { WORDS } from "./programmes.ts";
import { programme } from "./requests.ts";

const data = directoryData(programme, {}, WORDS);
const [need] = data.needs;

describe("the data of a page", () => {
  it("come back from their text as they were", () => {
    expect(pageData.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });

  it.each([
    ["of another version", { format: "dyade-directory/2" }],
    ["in a language that the page does not speak", { language: "de" }],
    ["with a column of no known kind", { columns: [{ ...data.columns[0], kind: "html" }] }],
    ["with a mentor without answers", { mentors: [{ name: "Ana", email: "", reasons: [] }] }],
    [
      "with a need compared in no known way",
      { needs: [{ ...need, criterion: { ...need?.criterion, kind: "eval" } }] },
    ],
    ["with half a form", { form: { address: "https://docs.google.com/" } }],
  ])("are refused %s", (_, change) => {
    expect(pageData.safeParse({ ...data, ...change }).success).toBe(false);
  });
});
