import { describe, expect, it } from "vitest";
import { readEmail } from "../../../../src/core/intake/answers/email.ts";

describe("e-mail", () => {
  it.each([
    [" Marie.Roy@Exemple.CA ", "marie.roy@exemple.ca"],
    ["marie@exemple.ca (bureau)", "marie@exemple.ca"],
    ["marie@exemple.ca [personnel]", "marie@exemple.ca"],
    ["Marie Roy <Marie@exemple.ca>", "marie@exemple.ca"],
    ["Marie <la nouvelle> <marie@exemple.ca>", "marie@exemple.ca"],
    ["mailto:marie@exemple.ca", "marie@exemple.ca"],
    ["marie@exemple.ca.", "marie@exemple.ca"],
    ["\u200bmarie@exemple.ca\u00a0", "marie@exemple.ca"],
  ])("reads the address in %j", (text, email) => {
    expect(readEmail(text)).toBe(email);
  });

  it("is blank where nothing is written", () => {
    expect(readEmail("  ")).toBe("");
  });

  it.each(["marie.exemple.ca", "aucun", "(aucun)"])("finds no address in %j", (text) => {
    expect(readEmail(text)).toBeNull();
  });
});
