import { describe, expect, it } from "vitest";
import { recogniser, wholeRecogniser, withoutNotes } from "../../../../src/core/intake/vocabulary/matcher.ts";
import { wordsOf } from "../../../../src/core/intake/vocabulary/words.ts";

const inFrench = (...fr: string[]) => recogniser({ fr, en: [] });

describe("a list of words", () => {
  it("recognises whole words, whatever their accents, case and number", () => {
    const isManager = inFrench("supérieur immédiat");
    expect(isManager("Votre SUPERIEUR immédiat :")).toBe(true);
    expect(isManager("Vos supérieurs immédiats")).toBe(true);
    expect(isManager("Supérieurement immédiat")).toBe(false);
    expect(isManager("Supérieur peut-être immédiat")).toBe(false);
  });

  it.each([
    "mentoré·es",
    "mentoré·e·s",
    "mentoré(e)s",
    "mentoré-e-s",
    "mentoré.e.s",
    "mentoré(e)(s)",
    "MENTORÉ/E",
  ])("reads %s as one word", (written) => {
    expect(wordsOf(written)).toEqual(["mentore"]);
  });

  it("reads other endings of inclusive writing, and keeps the words beside", () => {
    expect(wordsOf("directeur·trice ou chef·fe d'équipe, entrepreneur-se")).toEqual(
      "directeur ou chef d equipe entrepreneur".split(" "),
    );
    expect(wordsOf("peut-être a-t-il n+1 & R&D")).toEqual("peut etre a t il n+1 & r & d".split(" "));
  });

  it("recognises beginnings and endings of words, and one word of several", () => {
    expect(inFrench("supervis*")("Qui vous supervise ?")).toBe(true);
    expect(inFrench("*mentor")("ReponsesMentors")).toBe(true);
    expect(inFrench("nombre/nb de places")("Nb de places")).toBe(true);
  });

  it("ends no sentence at an abbreviation", () => {
    expect(inFrench("max de mentoré")("Nb max. de mentoré·es")).toBe(true);
    expect(inFrench("max de mentoré")("Nb max. De mentoré·es")).toBe(false);
  });

  it("recognises words with a few others between, in one sentence", () => {
    const isRefusal = inFrench("pas … jumelé");
    expect(isRefusal("Avec qui ne voulez-vous pas, même de loin, être jumelé·e ?")).toBe(true);
    expect(isRefusal("Ne répondez pas si rien ne presse. Avec qui être jumelé ?")).toBe(false);
    expect(isRefusal("Je ne sais pas\nAvec qui être jumelé ?")).toBe(false);
    expect(isRefusal(`pas ${"et ".repeat(9)} jumelé`)).toBe(false);
  });

  it("recognises the beginning and the end of a text", () => {
    expect(inFrench("^nom")("Nom du projet")).toBe(true);
    expect(inFrench("^nom$")("Nom du projet")).toBe(false);
    expect(inFrench("^nom$")(" Nom * ")).toBe(true);
  });

  it("is silent where a counter-word stands", () => {
    const isAvoid = recogniser({ fr: ["à éviter"], en: [], not: ["moments"] });
    expect(isAvoid("Personnes à éviter")).toBe(true);
    expect(isAvoid("Moment à éviter")).toBe(false);
  });

  it("of whole texts recognises nothing else", () => {
    const isYes = wholeRecogniser({ fr: ["oui"], en: ["yes"] });
    expect([isYes(" OUI. "), isYes("oui, mais")]).toEqual([true, false]);
  });
});

it("a title without its notes is what stands outside brackets, or all of it", () => {
  expect(withoutNotes("Courriel (celui du travail) [obligatoire]").trim()).toBe("Courriel");
  expect(withoutNotes("(Nom)")).toBe("(Nom)");
  expect(withoutNotes("Nom (sans fin")).toBe("Nom (sans fin");
});
