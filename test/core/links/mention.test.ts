import { describe, expect, it } from "vitest";
import { namedIn, readMention } from "../../../src/core/links/mention.ts";

describe("a cell that names people", () => {
  it("is cut at semicolons and line breaks, not at commas", () => {
    expect(namedIn(" Ana Roy ;Bob\r\nCid;; ")).toEqual(["Ana Roy", "Bob", "Cid"]);
    expect(namedIn("Roy, Ana")).toEqual(["Roy, Ana"]);
    expect(namedIn(" \n ")).toEqual([]);
  });

  it("is cut at commas between several e-mails", () => {
    expect(namedIn("a@a.ca, Bob <b@b.ca>")).toEqual(["a@a.ca", "Bob <b@b.ca>"]);
  });
});

describe("a mention", () => {
  it("has the name and the e-mail apart", () => {
    const parts = (text: string) => {
      const { shown, name, plain, email } = readMention(text);
      return [shown, name, plain, email];
    };
    expect(parts("Anaïs ROY")).toEqual(["Anaïs ROY", "anais roy", "anais roy", ""]);
    expect(parts("Ana@A.ca")).toEqual(["ana@a.ca", "", "", "ana@a.ca"]);
    expect(parts('"Ana Roy" <mailto:ANA@a.ca>')).toEqual(["Ana Roy", "ana roy", "ana roy", "ana@a.ca"]);
    expect(parts("Ana Roy (ana@a.ca)")).toEqual(["Ana Roy", "ana roy", "ana roy", "ana@a.ca"]);
    expect(parts("Ana Roy - ana@a.ca.")).toEqual(["Ana Roy", "ana roy", "ana roy", "ana@a.ca"]);
    expect(parts("Ana Roy (ventes) [Nord]")).toEqual([
      "Ana Roy (ventes) [Nord]",
      "ana roy (ventes) [nord]",
      "ana roy",
      "",
    ]);
    expect(parts("(direction)")).toEqual(["(direction)", "(direction)", "(direction)", ""]);
  });
});
