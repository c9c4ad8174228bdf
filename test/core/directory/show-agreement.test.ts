import { describe, expect, it, test } from "vitest";
import { findAgreement, readAgreement, sharesEmail } from "../../../src/core/directory/show-agreement.ts";
import { questionOf } from "../../../src/core/forms/form-questions.ts";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import { tab } from "../workbooks.ts";

describe("agreeing to be shown", () => {
  it.each([
    "Oui",
    "oui, avec plaisir",
    "Oui, sans mon adresse courriel",
    "Yes, with my e-mail address",
    "J'accepte",
    "j’accepte de figurer au répertoire",
    "I agree",
    "TRUE",
    "Je suis d'accord",
    "✓ Oui",
    "« J'accepte »",
  ])("is said by « %s »", (answer) => {
    expect(readAgreement(answer)).toBe("given");
  });

  it.each([
    ...["Non", "non merci", "No", "Je ne veux pas", "J'accepte, mais pas maintenant", "I do not agree"],
    ...["Je n'autorise personne à me voir", "N'affichez que mon nom", "« Non »"],
  ])("is refused by « %s »", (answer) => {
    expect(readAgreement(answer)).toBe("refused");
  });

  it.each(["", "  ", "FALSE"])("is not said by a blank (%j)", (answer) => {
    expect(readAgreement(answer)).toBe("blank");
  });

  it.each(["Peut-être", "À discuter", "nonante", "N/A"])("is not understood from « %s »", (answer) => {
    expect(readAgreement(answer)).toBe("unclear");
  });
});

describe("the e-mail of who agrees", () => {
  const ASKED = "Acceptez-vous de figurer au répertoire?";

  it.each(["Oui, avec mon adresse courriel", "Yes, with my e-mail address", "Oui, avec mes coordonnées"])(
    "is shown after « %s »",
    (answer) => {
      expect(sharesEmail(answer, ASKED)).toBe(true);
    },
  );

  it.each([
    ...["Oui", "I agree", "Oui, sans mon adresse courriel", "Yes, without my e-mail address"],
    ...["Oui, mais pas mon courriel", "Oui, contactez la mairie"],
  ])("is not shown after « %s »", (answer) => {
    expect(sharesEmail(answer, ASKED)).toBe(false);
  });

  it("is shown after a plain yes to a question that tells of it", () => {
    const told = "Acceptez-vous que votre nom et votre courriel soient au répertoire?";
    expect(sharesEmail("Oui", told)).toBe(true);
    expect(sharesEmail("Oui, mon nom sans le reste", told)).toBe(false);
    expect(sharesEmail("Oui", "Acceptez-vous de figurer au répertoire, sans votre courriel?")).toBe(false);
  });

  it.each(["fr", "en"] as const)("is asked for by the recommended form (%s)", (language) => {
    const { title, options } = questionOf("directory");
    const shared = Array.isArray(options)
      ? options.filter((option) => sharesEmail(option[language], title[language])).map(({ id }) => id)
      : [];
    expect(shared).toEqual(["with-email"]);
  });
});

describe("the question", () => {
  const found = (...headers: string[]): string | null =>
    findAgreement(readQuestions(tab("Mentors", headers)), "Consentement (répertoire compris)");

  it.each([
    questionOf("directory").title.fr,
    questionOf("directory").title.en,
    "May we show your profile to mentees?",
    "J'accepte que mon profil soit affiché",
    "J'accepte que mon profil (nom, poste, organisation, sujets d'expertise, langues et région) soit visible",
  ])("is recognised: %s", (title) => {
    expect(found("Nom", title)).toBe(title);
  });

  it.each([
    "Comment avez-vous entendu parler du répertoire?",
    "How did you hear of the directory?",
    "Profil",
    "Quel profil de mentoré·e voulez-vous qu'on vous montre?",
    "Quels profils aimeriez-vous consulter?",
    "I seek a mentor with a technical profile",
  ])("is another one: %s", (title) => {
    expect(found("Nom", title)).toBeNull();
  });

  test("one on the directory alone comes before the consent to all", () => {
    const own = "Acceptez-vous de figurer au répertoire?";
    expect(found("Consentement (répertoire compris)", own)).toBe(own);
    expect(found("Consentement (répertoire compris)")).toBe("Consentement (répertoire compris)");
  });
});
