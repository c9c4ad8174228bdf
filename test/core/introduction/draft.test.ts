import { describe, expect, it } from "vitest";
import { draftsOf } from "../../../src/core/introduction/draft.ts";
import { readIntroduction } from "../../../src/core/introduction/introduction.ts";
import { type MadeDyad, madeDyads } from "../../../src/core/introduction/made-dyads.ts";
import { mailLink } from "../../../src/core/introduction/mail-link.ts";
import { introduction as english } from "../../../src/core/messages/en/introduction.ts";
import { introduction as french } from "../../../src/core/messages/fr/introduction.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";
import { sampleTables } from "../workbooks.ts";
import { dyadsTable, readAgain } from "./dyads-tabs.ts";

const words = french.message;
const named = { programme: "Mentorat Rive-aux-Érables", coordination: "Ana, coordination" };
const introduction = { ...readIntroduction(undefined, words), ...named };

function dyad(mentee: number, mentor: number): MadeDyad {
  return { mentee, mentor, status: "confirmed", decidedOn: "", row: { menteeKey: "", mentee: "" } };
}

describe("the draft of a dyad", () => {
  const { cohort } = gather(smallTables(["Zoé Lam", "cliente", "Bob Côté", "secret du comité"]));
  const [draft] = draftsOf([dyad(1, 1)], cohort, introduction, words);

  it("names both people, their common topics and the programme", () => {
    expect(draft).toMatchObject({
      mentee: { label: "Zoé Lam", email: "zoe@z.example" },
      mentor: { label: "Bob Côté", email: "bob@b.example" },
      subject: "Mentorat Rive-aux-Érables\u00a0: votre dyade de mentorat",
      topics: ["Finances"],
      missing: [],
    });
    expect(draft?.body).toMatch(/^Bonjour Zoé Lam, bonjour Bob Côté,\n/);
    expect(draft?.body).toContain("Sujets en commun\u00a0: Finances.");
    expect(draft?.body.endsWith("\n\nAna, coordination")).toBe(true);
    expect(draft?.body).not.toContain("{");
  });

  it("holds what each blank is filled with, for other papers of the two", () => {
    expect(draft?.values).toMatchObject({
      mentee: "Zoé Lam",
      topics: "Finances",
      coordination: named.coordination,
    });
  });

  it("never tells a conflict, a score or a note, though the pair has them", () => {
    expect(cohort.links.level(1, 1)).toBe("conflict");
    expect(JSON.stringify(draft)).not.toMatch(/secret|client|onflit|score|\d\d,\d/);
  });

  it("says what is missing, and leaves the blank in sight", () => {
    const bare = { ...introduction, programme: " ", coordination: "" };
    const [without] = draftsOf([dyad(1, 1)], cohort, bare, words);
    expect(without?.missing).toEqual(["programme", "coordination"]);
    expect(without?.subject).toContain("{programme}");
    const other = { ...bare, subject: "Bonjour", body: "{mentor·e}" };
    expect(draftsOf([dyad(1, 1)], cohort, other, words)[0]?.missing).toEqual([]);
  });

  it("waits for the consent of whoever has not given it", () => {
    const mentees = cohort.mentees.map((mentee) => ({ ...mentee, awaitsConsent: true as const }));
    const mentors = cohort.mentors.map((mentor) => ({ ...mentor, awaitsConsent: true as const }));
    const missing = (of: typeof cohort) => draftsOf([dyad(1, 1)], of, introduction, words)[0]?.missing;
    expect(missing({ ...cohort, mentees })).toEqual(["menteeConsent"]);
    expect(missing({ ...cohort, mentors })).toEqual(["mentorConsent"]);
  });

  it("has no line on topics where the two have none in common", () => {
    expect(draftsOf([dyad(0, 1)], cohort, introduction, words)[0]?.body).not.toContain("Sujets");
  });
});

describe("an address that a mail could not reach", () => {
  const tables = smallTables();
  const [mentors] = tables;
  const addressed = (address: string) => {
    const rows = (mentors?.rows ?? []).map((row, index) =>
      row.map((cell, at) => (index === 2 && at === 1 ? address : cell)),
    );
    const changed = tables.map((table) => (table === mentors ? { ...table, rows } : table));
    return draftsOf([dyad(1, 1)], gather(changed).cohort, introduction, words)[0];
  };

  it.each(["", "bob@b.example?bcc=all@x.example", "bob@b.example,x@y.example", "bob@localhost"])(
    "is told as missing: «%s»",
    (address) => {
      const draft = addressed(address);
      expect(draft?.missing).toEqual(["mentorEmail"]);
      expect(draft && mailLink(draft)).toEqual({ is: "no-address" });
    },
  );
});

describe("the texts that come with Dyade", () => {
  it.each([
    ["fr", french],
    ["en", english],
  ] as const)("fit in a mail link for every dyad of the sample programme (%s)", (_, { message }) => {
    const { cohort } = gather(sampleTables(), {});
    const table = dyadsTable(sampleTables(), {}, () => ({ status: "Confirmée" }));
    const dyads = madeDyads(
      { name: table.name, tab: readAgain(table) },
      cohort,
      dyadWords("fr"),
      ["confirmed"],
      () => undefined,
    );
    const own = { ...readIntroduction(undefined, message), ...named };
    const drafts = draftsOf(dyads, cohort, own, message);
    expect(drafts.length).toBeGreaterThan(30);
    expect(drafts.filter((draft) => mailLink(draft).is === "too-long")).toEqual([]);
    expect(drafts.filter(({ topics }) => topics.length > 0).length).toBeGreaterThan(20);
  });
});
