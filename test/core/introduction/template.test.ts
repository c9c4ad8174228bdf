import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blanksIn, fillIn } from "../../../src/core/introduction/template.ts";
import { introduction as english } from "../../../src/core/messages/en/introduction.ts";
import { introduction as french } from "../../../src/core/messages/fr/introduction.ts";

const words = french.message;

describe("the blanks of a template", () => {
  it("are known in any spelling of the inclusive form", () => {
    const { blanks: known, unknown } = blanksIn(
      "{Mentor·e} {MENTOR.E} {mentore} {mentoré} {mentoré(e)}",
      words,
    );
    expect([...known].sort()).toEqual(["mentee", "mentor"]);
    expect(unknown).toEqual([]);
  });

  it("that nobody knows are told as written, each once", () => {
    expect(blanksIn("{score} {prénom} {score} {}", words).unknown).toEqual(["{score}", "{prénom}"]);
  });

  it("of the text that comes with Dyade are all known, in both languages", () => {
    for (const { message } of [french, english])
      expect(blanksIn(message.subject + message.body, message).unknown).toEqual([]);
  });
});

describe("a template filled in", () => {
  it("has the values where the blanks were, and leaves what it does not know", () => {
    expect(fillIn("{mentor·e} et {mentoré·e}, {score}", { mentor: "Ana", mentee: "Zoé" }, words)).toBe(
      "Ana et Zoé, {score}",
    );
  });

  it("leaves out a line whose blank has nothing to say", () => {
    expect(fillIn("Bonjour\n\nSujets : {sujets communs}\n\nMerci", { topics: "" }, words)).toBe(
      "Bonjour\n\nMerci",
    );
  });

  it("does not read again what was filled in, nor let a name begin a line", () => {
    const filled = fillIn("A {mentor·e} B", { mentor: "{mentoré·e}\n\nBcc: x", mentee: "Zoé" }, words);
    expect(filled).toBe("A {mentoré·e} Bcc: x B");
  });

  it("of any text and any name stays quick and never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (template, name) => {
        const filled = fillIn(`${template}\n{mentor·e}.`, { mentor: `x${name}` }, words);
        expect(filled.endsWith(".")).toBe(true);
      }),
    );
    const start = performance.now();
    fillIn("{a".repeat(50_000), {}, words);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
