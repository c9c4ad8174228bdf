import { describe, expect, it, test } from "vitest";
import { fittingApproach, mergedApproach, readApproach } from "../../../src/core/acceptance/approach.ts";
import { composeLinks } from "../../../src/core/acceptance/compose-links.ts";
import { approachTo, letterTo } from "../../../src/core/acceptance/letter.ts";
import { askingPlan } from "../../../src/core/acceptance/merge-plan.ts";
import type { AskingOrder } from "../../../src/core/acceptance/side.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { asking as english } from "../../../src/core/messages/en/asking.ts";
import { asking as french } from "../../../src/core/messages/fr/asking.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

const [ZOE, BOB] = [1, 1];
const { cohort } = gather(smallTables(["Zoé Lam", "cliente", "Bob Côté", "secret du comité"]));
const dyad = {
  ...{ mentee: ZOE, mentor: BOB, status: "proposed" as const, decidedOn: "" },
  row: { menteeKey: "", mentee: "" },
};
const FORM = "https://docs.google.com/forms/d/e/1F/viewform?usp=pp_url&entry.1=MOI&entry.2=MENTOR";

function letters(words: typeof french, form = FORM) {
  const approach = {
    ...readApproach(undefined, words.texts),
    ...{ programme: "Mentorat des Érables", coordination: "Ana, coordination" },
  };
  const link = readFormLink(form);
  const options = { cohort, approach, words: words.letter, until: "8 mars 2026" };
  return (["mentor", "mentee"] as const).map((side) =>
    letterTo(side, { dyad }, { ...options, link: typeof link === "string" ? null : link }),
  );
}

describe("the message that asks", () => {
  it.each([
    ["fr", french],
    ["en", english],
  ] as const)(
    "names the other, the topics in common and the deadline, and leaves no blank: %s",
    (_, words) => {
      const [toMentor, toMentee] = letters(words);
      expect(toMentor).toMatchObject({ to: "Bob Côté", email: "bob@b.example" });
      expect(toMentee).toMatchObject({ to: "Zoé Lam", email: "zoe@z.example" });
      expect(toMentor?.subject).toContain("Zoé Lam");
      for (const letter of [toMentor, toMentee]) {
        expect(letter?.body).toContain("Finances");
        expect(letter?.body).toContain("8 mars 2026");
        expect(letter?.body.endsWith("Ana, coordination")).toBe(true);
        expect(`${letter?.subject ?? ""}${letter?.body ?? ""}`).not.toContain("{");
      }
    },
  );

  it("has a link in which the form knows who answers, and about whom", () => {
    const [toMentor, toMentee] = letters(french).map(({ body }) => decodeURIComponent(body));
    expect(toMentor).toContain("entry.2=Zoé Lam&entry.1=Bob Côté");
    expect(toMentee).toContain("entry.2=Bob Côté&entry.1=Zoé Lam");
  });

  it("says no address, no tie, no score and no note", () => {
    for (const { subject, body } of letters(french))
      expect(subject + body).not.toMatch(/@|secret|client|onflit|score|\d,\d/);
  });

  it("gives no address of a namesake away, and names the organisation only where the message does", () => {
    const [, bob] = cohort.mentors;
    if (bob === undefined) throw new Error("no mentor");
    const other = { ...bob, key: "k", row: 9, email: "autre@b.example", organisation: "Ville" };
    const namesakes = {
      ...cohort,
      mentors: [...cohort.mentors, other],
      mentorLabels: ["Ana", `Bob Côté (${bob.email})`, "Bob Côté (autre@b.example)"],
    };
    const { texts } = readApproach(undefined, french.texts);
    const bodyOf = (body: string): string => {
      const approach = {
        ...readApproach(undefined, french.texts),
        texts: { ...texts, mentee: { ...texts.mentee, body } },
      };
      const link = readFormLink(FORM);
      if (typeof link === "string") throw new Error(link);
      const options = { cohort: namesakes, approach, link, words: french.letter, until: "demain" };
      return decodeURIComponent(letterTo("mentee", { dyad }, options).body);
    };
    expect(bodyOf(texts.mentee.body)).toContain(`entry.2=Bob Côté (${bob.organisation || "1"})`);
    expect(bodyOf("{lien}")).toContain("entry.2=Bob Côté&");
    for (const body of [texts.mentee.body, "{lien}"]) expect(bodyOf(body)).not.toContain("@");
  });

  it("still asks where there is no link, and leaves its line out", () => {
    const [toMentor] = letters(french, "");
    expect(toMentor?.body).toContain("Acceptez-vous? Répondez d’ici le 8 mars 2026.");
    expect(toMentor?.body).not.toContain("https");
    expect(toMentor?.body).not.toContain("{");
  });
});

describe("where it is written", () => {
  const letter = { to: "Bob", email: "bob@b.example", subject: "A & B", body: "Oui?\nNon" };

  it("is one's own mail, or the page of Gmail, with nothing that could be another field", () => {
    expect(composeLinks(letter)).toEqual({
      mail: "mailto:bob@b.example?subject=A%20%26%20B&body=Oui%3F%0D%0ANon",
      gmail: "https://mail.google.com/mail/?view=cm&fs=1&to=bob%40b.example&su=A%20%26%20B&body=Oui%3F%0ANon",
    });
  });

  it.each(["", "bob", "a@b.ca,c@d.ca", "a@b.ca?bcc=c@d.ca", "<a@b.ca>"])("is nowhere for %j", (email) => {
    expect(composeLinks({ ...letter, email })).toBeNull();
  });
});

test("the tab for mail merge has a row for each person, and is known as Dyade's own", () => {
  const marked = letters(french).map((letter, at) => ({ ...letter, mark: `m${String(at)} mentor` }));
  const plan = askingPlan(marked, french.tab, "fr");
  expect(sheetPlan(plan)).toBeNull();
  expect(plan.cells.map(([person]) => person)).toEqual(["Personne", "Bob Côté", "Zoé Lam"]);
  expect(ownTab({ rows: plan.cells })?.kind).toBe("asking");
  // Which request a row makes stands in a hidden column.
  expect(plan.cells.map((row) => row[plan.hidden?.from ?? 0]).slice(1)).toEqual(["m0 mentor", "m1 mentor"]);
});

describe("the approach that is kept", () => {
  const { texts } = french;
  const first = readApproach(undefined, texts);

  it("is read again as it was", () => {
    const kept = { ...fittingApproach({ ...first, order: "both" }, texts), days: 14, form: FORM };
    expect(readApproach(JSON.stringify(kept), texts)).toEqual(kept);
  });

  it.each<[AskingOrder, RegExp]>([
    ["mentor-first", /Rien n’est annoncé/],
    ["both", /en ce moment/],
    ["mentee-first", /consultée avant vous/],
  ])("says in the order %s what is true of it, but for a text that somebody changed", (order, words) => {
    const fitting = fittingApproach({ ...first, order }, texts);
    expect(fitting.texts.mentor.body).toMatch(words);
    expect(readApproach(JSON.stringify({ ...first, order }), texts)).toEqual(fitting);
    const mentor = { ...first.texts.mentor, body: "Rien n’est annoncé, dit Ana." };
    const theirs = { ...first, texts: { ...first.texts, mentor } };
    expect(fittingApproach({ ...theirs, order }, texts).texts.mentor).toEqual(mentor);
  });

  it("does not tell a mentor that nobody heard of them where the mentee was asked before", () => {
    const unasked = { requests: { mentee: null, mentor: null }, answers: { mentee: null, mentor: null } };
    const asked = {
      ...unasked,
      requests: { mentee: { on: "2026-03-01", until: "2026-03-08" }, mentor: null },
    };
    const bodyFor = (entry: Parameters<typeof approachTo>[1]) =>
      approachTo("mentor", entry, first, texts).texts.mentor.body;
    expect(bodyFor(unasked)).toMatch(/Rien n’est annoncé/);
    expect(bodyFor(asked)).toMatch(/consultée avant vous/);
  });

  it("keeps what another panel changed, beside what is changed here", () => {
    const now = { ...first, days: 10, texts: { ...first.texts, mentee: { subject: "Bonjour", body: "B" } } };
    const mentee = { ...first.texts.mentee, body: "Ici" };
    const changed = { ...first, programme: "Les Érables", texts: { ...first.texts, mentee } };
    expect(mergedApproach(first, changed, now)).toEqual({
      ...{ ...first, days: 10, programme: "Les Érables" },
      texts: { ...first.texts, mentee: { subject: "Bonjour", body: "Ici" } },
    });
  });

  it.each([undefined, "", "{", JSON.stringify({ ...first, days: 0 }), JSON.stringify({ ...first, more: 1 })])(
    "is that of the start where %j is kept",
    (text) => {
      expect(readApproach(text, texts)).toEqual(first);
    },
  );
});
