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
    "Non merci",
    "Non, pas cette année",
    "No thank you",
    "Je décline",
    "Refus",
    "Refusé",
    "Pas d'accord",
    "Je suis en désaccord",
    "Je m'y oppose",
    "I decline",
    "I disagree",
    "Disagree",
    "Do not agree",
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
    "Oui, mais pas la photo",
    "J'accepte, non sans joie",
    "Yes, not a problem",
    "I agree, no photo please",
    "Sans problème",
    "Je comprends que mes données ne seront pas vendues",
    "I understand that my answers will not be published",
  ])("is given by %j, which begins with no refusal as whole words", (text) => {
    expect(readConsent(text)).toBe("given");
  });

  it.each([
    "Pas pour le moment",
    "Pas cette année",
    "Plus tard",
    "Peut-être",
    "À discuter",
    "Je préfère attendre",
    "Not now",
    "Not at this time",
    "Maybe",
    "I'd rather not",
    "N/A",
    "Absolument pas",
    "Bien sûr que non",
    "Surtout pas",
    "Pas du tout",
    "Jamais",
    "Je retire mon consentement",
    "Je m'abstiens",
    "Hors de question",
    "Aucunement",
    "Nah",
    "Certainly not",
    "Of course not",
    "I cannot consent",
    "I withdraw my consent",
  ])("is unclear where one answers %j", (text) => {
    expect(readConsent(text)).toBe("unclear");
  });

  it.each(["", "  ", "FALSE", "Faux"])("is not told by %j", (text) => {
    expect(readConsent(text)).toBe("blank");
  });
});
