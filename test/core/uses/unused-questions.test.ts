import { describe, expect, it } from "vitest";
import { asideKey, countWaiting, waitingQuestions } from "../../../src/core/uses/waiting-questions.ts";
import { unusedQuestions } from "../../../src/core/uses/unused-questions.ts";
import { offeredQuestions } from "../../../src/core/uses/offered-questions.ts";
import { handMade } from "../workbooks.ts";
import { setUpSmall } from "./programme.ts";

const NOTHING_ASIDE = new Set<string>();

describe("the questions that nothing reads", () => {
  it("come with what they look like, those that a person should look at first, and their first answers", () => {
    const { programme, issues } = setUpSmall();
    const unused = unusedQuestions(programme, issues, NOTHING_ASIDE);
    expect(unused.map(({ role, title, look }) => [role, title, look])).toEqual([
      ["mentee", "Mentors connus", "people"],
      ["mentee", "Âge du chat", "nothing"],
    ]);
    expect(unused[0]).toMatchObject({ answers: 2, texts: ["Ana Paz", "Luc Roy"] });
  });

  it("hold what would be compared where the criteria were chosen without it", () => {
    const { programme, issues } = setUpSmall({
      criteria: [{ kind: "same", mentee: "Ville", mentor: "Ville" }],
    });
    const unused = unusedQuestions(programme, issues, NOTHING_ASIDE);
    const looks = new Map(unused.map(({ role, title, look }) => [`${role} ${title}`, look]));
    expect(looks.get("mentee Ce que je veux travailler")).toBe("need");
    expect(looks.get("mentor Domaines d'expertise")).toBe("need");
    expect(looks.get("mentee Moment")).toBe("comparable");
    const need = unused.find(({ title }) => title === "Ce que je veux travailler");
    expect(need?.proposed).toMatchObject({ kind: "covers", mentor: "Domaines d'expertise" });
  });

  it("leave out what tells to whom places are guaranteed", () => {
    const { programme, issues } = setUpSmall({
      guarantees: [{ role: "mentee", column: "Âge du chat", is: "answered", places: 1 }],
    });
    const titles = unusedQuestions(programme, issues, NOTHING_ASIDE).map(({ title }) => title);
    expect(titles).not.toContain("Âge du chat");
  });

  it("look like nothing once they are put aside", () => {
    const { programme, issues } = setUpSmall();
    const aside = new Set([asideKey("Mentorés", "Mentors connus")]);
    expect(unusedQuestions(programme, issues, aside).map(({ look }) => look)).toEqual(["nothing", "nothing"]);
  });
});

describe("what the first proposal waits for", () => {
  it("is a question that names people, and needs worded otherwise than offers", () => {
    const waiting = waitingQuestions(setUpSmall().issues, NOTHING_ASIDE);
    expect(waiting.questions.map(({ column }) => column)).toEqual(["Mentors connus"]);
    expect(waiting).toMatchObject({ noNeeds: false, poorNeeds: [{ code: "few-common-options" }] });
    expect(countWaiting(waiting)).toBe(2);
  });

  it("is that no need is compared", () => {
    const { issues } = setUpSmall({ criteria: [{ kind: "same", mentee: "Ville", mentor: "Ville" }] });
    const waiting = waitingQuestions(issues, new Set([asideKey("Mentorés", "Mentors connus")]));
    expect(waiting.noNeeds).toBe(true);
    expect(waiting.questions.map(({ column }) => column)).toEqual([
      "Ce que je veux travailler",
      "Domaines d'expertise",
    ]);
  });
});

describe("the questions that may be named", () => {
  it("are those of the form, then the coordinator's own columns that it does not ask", () => {
    const coordination = handMade("Coordination", ["Courriel", "Nom", "Entrevue", "ville", ""]);
    const { programme } = setUpSmall();
    expect(offeredQuestions(programme, "mentor", coordination)).toEqual([
      "Nom",
      "Courriel",
      "Employeur",
      "Domaines d'expertise",
      "Moment",
      "ville",
      "Entrevue",
    ]);
    expect(offeredQuestions(programme, "mentor", null)).toHaveLength(6);
  });
});
