import { describe, expect, it } from "vitest";
import { readConsent } from "../../../../src/core/intake/answers/consent.ts";

describe("consent", () => {
  it.each([
    "Non",
    "non, merci",
    "No",
    "No.",
    "Je refuse",
    "Je ne veux pas",
    "Je n’accepte pas",
    "I do not agree",
    "I don’t",
    "I refuse to share",
  ])("is refused by %j", (text) => {
    expect(readConsent(text)).toBe("refused");
  });

  it.each([
    "Oui, j'accepte",
    "Yes",
    "J’accepte",
    "Nonobstant, oui",
    "Notre comité peut",
    "None",
    "I donate",
    "Je nage",
  ])("is given by %j, which begins with no refusal as whole words", (text) => {
    expect(readConsent(text)).toBe("given");
  });

  it.each(["", "  ", "FALSE", "Faux"])("is not told by %j", (text) => {
    expect(readConsent(text)).toBe("blank");
  });
});
