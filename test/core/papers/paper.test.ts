import { describe, expect, it, test } from "vitest";
import { introduction as english } from "../../../src/core/messages/en/introduction.ts";
import { papers as englishPapers } from "../../../src/core/messages/en/papers.ts";
import { introduction as french } from "../../../src/core/messages/fr/introduction.ts";
import { papers as frenchPapers } from "../../../src/core/messages/fr/papers.ts";
import {
  filledPaper,
  namesAnybody,
  paperBlanks,
  papersOf,
  unfilled,
} from "../../../src/core/papers/paper.ts";

const words = french.message;

test("a title begins a paper; what comes before the first is a paper without one", () => {
  expect(
    papersOf([
      ["text", "Bonjour"],
      ["paper", "Entente"],
      ["part", "But"],
      ["paper", "Guide"],
    ]),
  ).toEqual([
    { title: "", lines: [{ kind: "text", text: "Bonjour" }] },
    { title: "Entente", lines: [{ kind: "part", text: "But" }] },
    { title: "Guide", lines: [] },
  ]);
});

test("a paper names somebody where it leaves a blank for one of the two, in its title or a line", () => {
  const [agreement] = papersOf(frenchPapers.paper.lines);
  const blanks = paperBlanks(words, frenchPapers.paper);
  expect(agreement !== undefined && namesAnybody(agreement, blanks)).toBe(true);
  expect(namesAnybody({ title: "Pacte de {Mentor.e}", lines: [] }, blanks)).toBe(true);
  expect(
    namesAnybody({ title: "Entente", lines: [{ kind: "text", text: "{programme}, {durée}" }] }, blanks),
  ).toBe(false);
});

describe("a paper that is filled in", () => {
  const paper = {
    title: "Entente de {mentoré·e}",
    lines: [
      { kind: "text", text: "Sujets en commun\u00a0: {sujets communs}." },
      { kind: "text", text: "" },
      { kind: "blank", text: "{mentor·e}, {surnom}\u00a0:" },
    ],
  } as const;

  it("leaves out a line that has nothing to say, and keeps one left empty on purpose", () => {
    expect(filledPaper(paper, { mentee: "Zoé", mentor: "Bob", topics: "" }, words)).toEqual({
      title: "Entente de Zoé",
      lines: [
        { kind: "text", text: "" },
        { kind: "blank", text: "Bob, {surnom}\u00a0:" },
      ],
    });
  });

  it("says what nobody has given a word for, and what is no blank", () => {
    expect(unfilled([paper], { mentee: "Zoé", topics: "" }, words)).toEqual({
      blanks: ["mentor"],
      unknown: ["{surnom}"],
    });
  });
});

test.each([
  ["fr", frenchPapers.paper, french.message],
  ["en", englishPapers.paper, english.message],
])(
  "the papers that a programme begins with are two, and every blank of theirs is known (%s)",
  (_, paper, message) => {
    const papers = papersOf(paper.lines);
    const blanks = paperBlanks(message, paper);
    expect(papers.map(({ title }) => title)).toHaveLength(2);
    expect(
      papers.every(({ title, lines }) => title !== "" && lines.some(({ kind }) => kind === "blank")),
    ).toBe(true);
    expect(unfilled(papers, {}, blanks).unknown).toEqual([]);
    expect([...unfilled(papers, {}, blanks).blanks].sort()).toEqual([
      "coordination",
      "mentee",
      "mentor",
      "programme",
      "term",
      "topics",
    ]);
  },
);

test.each([
  ["fr", frenchPapers.paper, french.message, "1 an", "18 mois"],
  ["en", englishPapers.paper, english.message, "1 year", "18 months"],
])("a paper says how long a dyad lasts, as the settings have it (%s)", (_, paper, message, year, longer) => {
  const [agreement] = papersOf(paper.lines);
  if (agreement === undefined) throw new Error("no agreement");
  const textOf = (months: number): string =>
    filledPaper(agreement, { term: paper.term(months) }, paperBlanks(message, paper))
      .lines.map(({ text }) => text)
      .join("\n");
  expect(textOf(12)).toContain(year);
  expect(textOf(18)).toContain(longer);
});

test("a paper says until when a dyad lasts that has an end of its own", () => {
  const { ownTerm } = frenchPapers.paper;
  expect(ownTerm(17, false, "2027-06-30")).toBe("environ 17 mois, jusqu’au 30 juin 2027");
  expect(ownTerm(12, true, "2027-02-01")).toBe("1 an, jusqu’au 1er février 2027");
  expect(ownTerm(null, false, "2027-06-30")).toBe("jusqu’au 30 juin 2027");
  expect(englishPapers.paper.ownTerm(17, false, "2027-06-30")).toBe("about 17 months, until 30 June 2027");
});
