import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/programme/settings.ts";
import { countingMessages } from "./every-message.ts";

/** As counts, as sums shown with a decimal at most, as shares of one: what rounds to one, to two, and to nothing. */
const VALUES = [0, 1, -1, 2, 1000, 1.04, 1.4, 1.5, 1.94, 1.96, 0.01, -0.01, 0.014, 0.02];
/** What the other numbers of a message are meanwhile. */
const OTHERS = 5;

const NUMBER = String.raw`(?<![\p{L}\d,.·:–−-])(?<number>[+−-]?(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[.,]\d+)?)`;
const WORD = String.raw`\p{L}+(?:·\p{L}+)*`;
const COUNTED = new RegExp(`${NUMBER}[ \\u00a0]+(?<first>${WORD})(?:[ \\u00a0]+(?<second>${WORD}))?`, "gu");

interface Grammar {
  /** Words that end as a plural does and are none. */
  readonly invariable: ReadonlySet<string>;
  /** Words that stand between a number and what it counts. */
  readonly before: ReadonlySet<string>;
  readonly pluralsOf: (singular: string) => readonly string[];
  /** Whether what is shown takes the singular; null where either is well said. */
  readonly isSingular: (shown: number) => boolean | null;
}

const GRAMMARS: Record<Language, Grammar> = {
  fr: {
    invariable: new Set(
      "sur dans sans plus fois avis mois choix refus pas puis vers moins jamais temps dès après près sous toujours".split(
        " ",
      ),
    ),
    before: new Set(["autre", "autres", "premier", "premiers"]),
    pluralsOf: (word) => [`${word}s`, `${word}x`],
    isSingular: (shown) => (shown < -1 ? null : Math.abs(shown) < 2),
  },
  en: {
    invariable: new Set(["is", "as", "less", "has", "counts", "begins"]),
    before: new Set([
      "other",
      "more",
      "first",
      "new",
      "guaranteed",
      "fragile",
      "accepted",
      "possible",
      "cell",
    ]),
    pluralsOf: (word) => [`${word}s`, ...({ person: ["people"], criterion: ["criteria"] }[word] ?? [])],
    isSingular: (shown) => (shown < 0 ? null : shown === 1),
  },
};

interface Counted {
  readonly shown: number;
  readonly word: string;
}

/** The numbers of a text, each with the word that it counts. */
function countedIn(text: string, { before }: Grammar): Counted[] {
  return [...text.matchAll(COUNTED)].map(({ groups = {} }) => {
    const { number = "", first = "", second } = groups;
    const shown = Number(
      number
        .replace(/[ \u00a0]/g, "")
        .replace(",", ".")
        .replace("−", "-"),
    );
    return { shown, word: before.has(first) && second !== undefined ? second : first };
  });
}

/** @param plurals every word known to be a plural. */
function isWrong({ shown, word }: Counted, grammar: Grammar, plurals: ReadonlySet<string>): boolean {
  const singular = grammar.isSingular(shown);
  if (singular === null || grammar.invariable.has(word)) return false;
  return singular ? plurals.has(word) : grammar.pluralsOf(word).some((plural) => plurals.has(plural));
}

/** The words that follow a number and end as plurals do. */
function pluralsIn(counted: readonly Counted[], { invariable }: Grammar): Set<string> {
  const isPlural = (word: string): boolean => /[sx]$|^people$|^criteria$/.test(word) && !invariable.has(word);
  return new Set(counted.map(({ word }) => word).filter(isPlural));
}

function wrongIn(texts: readonly string[], language: Language): string[] {
  const grammar = GRAMMARS[language];
  const plurals = pluralsIn(
    texts.flatMap((text) => countedIn(text, grammar)),
    grammar,
  );
  return texts.filter((text) =>
    countedIn(text, grammar).some((counted) => isWrong(counted, grammar, plurals)),
  );
}

/** A number shown as it is given is a count, which comes in no parts; and what counts once is not said to. */
const NEVER_SHOWN: Record<Language, RegExp> = { fr: /\d\.\d/, en: /\d\.\d{2}|\bcounts 1 times\b/ };

describe("the rules see what they are for", () => {
  it.each<[Language, string[]]>([
    [
      "fr",
      ["0 personnes", "1 points", "+1 points", "1,9 points", "2 point", "1 autre dyades", "1 personnes"],
    ],
    ["en", ["1 points", "1.1 point", "2 person", "0 place", "1 other people", "1 criteria", "1 places"]],
  ])("%s", (language, texts) => {
    // What stands in the plural somewhere else is known to have one.
    const rest = ["5 points", "5 places", "5 people", "5 personnes", "5 dyades", "5 criteria"];
    expect(wrongIn([...texts, ...rest], language)).toEqual(texts);
  });

  it("and let pass what is well said", () => {
    const french = [
      "0 point",
      "−1 point",
      "1,9 point",
      "2 points",
      "1 autre dyade",
      "1 fois",
      "50 000 places",
    ];
    expect(wrongIn(french, "fr")).toEqual([]);
    expect(wrongIn(["0 points", "1 point", "1.5 points", "1 person", "2 people"], "en")).toEqual([]);
  });
});

describe.each<Language>(["fr", "en"])("every message that takes a number, in %s", (language) => {
  it("says one or several as the number that is shown does", async () => {
    const messages = await countingMessages(language);
    expect(messages.length).toBeGreaterThan(300);
    const texts = messages.flatMap((message) =>
      VALUES.flatMap((value) => message.texts(value, OTHERS)).filter(
        (text) => !NEVER_SHOWN[language].test(text),
      ),
    );
    expect(wrongIn([...new Set(texts)], language)).toEqual([]);
  });
});
