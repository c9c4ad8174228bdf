import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import { FORMS } from "../../../src/core/forms/question.ts";
import { DEFAULT_TOPICS } from "../../../src/core/forms/topics.ts";
import { type WordedQuestion, worded } from "../../../src/core/forms/worded.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { sitePages } from "../../../tools/site/pages.ts";

/** What no text of a language may contain. */
type Rules = Readonly<Record<string, RegExp>>;

const FRENCH: Rules = {
  "a plural with two points": /·e·s/,
  "mentore as an adjective": /personnes? mentores?(?!\p{L})/u,
  "a space before ; ! or ?": /[ \u00a0\u202f][;!?]/,
};
const FRENCH_QUOTES: Rules = { "a quotation mark without its no-break space": /«(?!\u00a0)|(?<!\u00a0)»/ };
const FRENCH_COLON: Rules = { "a colon without its no-break space": / :/ };
const ENGLISH: Rules = {
  "an American -ize":
    /\b(?!(?:re)?siz|priz|seiz|capsiz)\p{L}+(?:iz(?:e[drs]?|ing|ations?)|yz(?:e[drs]?|ing))(?!\p{L})/iu,
  "a word that is not used so in Canada": /\b(?:rotas?|(?:un)?tick(?:s|ed|ing)?)\b/i,
  "a turn translated from French":
    /\bthe coordination(?! tab)\b|\bbears this name\b|\bperson to place\b|\bone name a line\b|\bminutes a round\b/,
  "an American spelling":
    /\b(?:behavior|cent(?:er|ered)|color|favor|fulfill?(?=s?\b)|gray|honor|humor|labor|neighbor|rigor|(?:cancel|label|model|travel)(?:ed|ing))/i,
};
/** Blanks of a template are also recognised as Americans spell them. */
const TYPED_BY_PEOPLE = ["mentor organization", "mentee organization"];

/** What a screen of Google's says is quoted as it is. */
const GOOGLE_SAYS = "Authorization required";

/** The texts of a source, template by template: a template without what is filled in, in its pieces. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return texts.filter((text) => !TYPED_BY_PEOPLE.includes(text));
}

const messages = (language: Language): string[] => {
  const folder = join("src/core/messages", language);
  return readdirSync(folder).map((file) => join(folder, file));
};

/** What is pasted into the Marketplace, and how. */
const LISTING = {
  fr: ["README.md", "fiche.md", "examen.md"].map((file) => join("marketplace", file)),
  en: ["README.en.md", "listing.md", "review.md"].map((file) => join("marketplace", file)),
};

/** The pages for people, all of them on the site. */
const docs = (language: Language): string[] =>
  sitePages(".")
    .filter((page) => page.language === language)
    .map(({ source }) => source);

/** What the questions of the forms say, as people read them. */
function asked(language: Language): string[] {
  const texts = ({ title, help, options, rows, ends, reason }: WordedQuestion): string[] => [
    ...[title, help, reason],
    ...[...options, ...rows, ...ends],
  ];
  return FORMS.flatMap((form) =>
    formQuestions(form).flatMap((question) =>
      texts(worded(question, language, { topics: DEFAULT_TOPICS[language] })),
    ),
  );
}

function expectStyle(texts: readonly string[], rules: Rules): void {
  for (const [fault, pattern] of Object.entries(rules)) {
    expect(
      texts.filter((text) => pattern.test(text)),
      fault,
    ).toEqual([]);
  }
}

describe("the rules see what they are for", () => {
  it.each([
    [FRENCH, ["les mentor·e·s", "la personne mentore", "Vraiment ?", "oui\u00a0; non"]],
    [FRENCH_QUOTES, ["« Aucun »", "«\u00a0Aucun »"]],
    [FRENCH_COLON, ["Sujets : Vente"]],
    [ENGLISH, ["organization", "It is recognized.", "Analyze", "two colors", "cancelled or canceled"]],
    [ENGLISH, ["Make the rota", "Tick a box", "the coordination reads it", "Nobody bears this name"]],
  ])("%#", (rules, texts) => {
    for (const text of texts)
      expect(
        Object.values(rules).some((rule) => rule.test(text)),
        text,
      ).toBe(true);
  });

  it("and let pass what is well written", () => {
    expectStyle(
      ["les mentor·es", "le ou la mentor·e", "«\u00a0Aucun\u00a0»", "Vraiment? Oui; non\u00a0: bien"],
      {
        ...FRENCH,
        ...FRENCH_QUOTES,
        ...FRENCH_COLON,
      },
    );
    expectStyle(["organisation, size, prized, seized, colours, cancelled, labelled, a program"], ENGLISH);
  });
});

describe("French", () => {
  it.each(messages("fr"))("%s follows the house style", (file) => {
    const texts = textsOf(file);
    expect(texts).not.toEqual([]);
    // The words of an issue are typeset when they are said
    const typeset = file.endsWith("issues.ts");
    expectStyle(texts, typeset ? FRENCH : { ...FRENCH, ...FRENCH_QUOTES, ...FRENCH_COLON });
  });

  it("the questions of the forms follow it", () => {
    expectStyle(asked("fr"), { ...FRENCH, ...FRENCH_QUOTES, ...FRENCH_COLON });
  });

  it.each(["README.md", ...docs("fr"), ...LISTING.fr])("%s follows it", (page) => {
    expectStyle(readFileSync(page, "utf8").split("\n"), { ...FRENCH, ...FRENCH_QUOTES });
  });
});

describe("English", () => {
  it.each(messages("en"))("%s is spelled as in Britain", (file) => {
    const texts = textsOf(file);
    expect(texts).not.toEqual([]);
    expectStyle(texts, ENGLISH);
  });

  it("the questions of the forms are too", () => {
    expectStyle(asked("en"), ENGLISH);
  });

  it.each(["README.en.md", ...docs("en"), ...LISTING.en])("%s is too", (page) => {
    expectStyle(readFileSync(page, "utf8").replaceAll(GOOGLE_SAYS, "").split("\n"), ENGLISH);
  });
});
