import { describe, expect, it } from "vitest";
import { checkData } from "../../../src/core/proposal/check-data.ts";
import { issueText } from "../../../src/core/messages/index.ts";
import { propose } from "../../../src/core/proposal/propose.ts";
import { journalTab } from "../follow-up/journals.ts";
import { csvTab, handMade, proposed, sampleTables, snapshotOf, tab } from "../workbooks.ts";

const codes = (...args: Parameters<typeof snapshotOf>): string[] =>
  checkData(snapshotOf(...args)).map(({ code }) => code);

describe("the check of the data", () => {
  it("gives the issues of a run, the most serious first", () => {
    const issues = checkData(snapshotOf(sampleTables()));
    const { proposal } = proposed(snapshotOf(sampleTables()));
    const ofRun = issues.filter(({ code }) => code !== "form-lacks");
    expect(ofRun.map(({ code, row }) => [code, row])).toEqual(
      proposal.issues.map(({ code, row }) => [code, row]),
    );
    expect(ofRun.map(({ severity }) => severity)).toEqual([
      ...Array(3).fill("warning"),
      ...Array(5).fill("info"),
    ]);
    expect(issues.slice(0, 3).map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  });

  it("gives what forbids a run", () => {
    const snapshot = snapshotOf([tab("Mentors", ["Nom"]), tab("Mentorés", ["Nom"], ["A"])]);
    expect(checkData(snapshot).map(({ code }) => code)).toEqual(["headers-alone"]);
    expect(propose(snapshot).kind).toBe("impossible");
  });

  it("notices swapped tabs", () => {
    const folder = "test/fixtures/wrong/swapped-tabs";
    const tables = [csvTab(`${folder}/mentors.csv`, "Mentors"), csvTab(`${folder}/mentees.csv`, "Mentorés")];
    expect(codes(tables)[0]).toBe("tabs-swapped");
  });

  it("tells which questions of the forms of acceptance and follow-up cannot be read", () => {
    const person = "La personne qui vous est proposée";
    const acceptance = tab(
      "Acceptations",
      ["Horodateur", "Prénom et nom", person, person, "Si c’est non, qu’est-ce qui conviendrait mieux?"],
      ["2026-03-01", "Zoé", "Ana", "", ""],
    );
    const journal = journalTab("fr", { on: "2026-03-01", name: "Zoé", meetings: 1 });
    const [header = [], ...rows] = journal.rows;
    const renamed = {
      ...journal,
      rows: [header.map((title, at) => (at === header.length - 1 ? "Et après?" : title)), ...rows],
    };
    const before = codes(sampleTables());
    const added = codes([...sampleTables(), acceptance, renamed]).filter((code) => !before.includes(code));
    expect([...added].sort()).toEqual([
      "acceptance-question-missing",
      "form-question-twice",
      "pulse-question-missing",
    ]);
  });

  it("names a form of which hardly any title is left, and whose answers to a doubled question differ", () => {
    const person = ["Horodateur", "Prénom et nom"];
    const proposed = "La personne qui vous est proposée";
    const accepts = "Acceptez-vous ce jumelage?";
    const lost = tab("Acceptations", [...person, proposed, "Alors?"], ["2026-03-01", "Zoé", "Ana", "Oui"]);
    const doubled = tab(
      "Acceptations 2",
      [...person, proposed, accepts, accepts],
      ["2026-03-01", "Zoé", "Ana", "Oui", "Non"],
    );
    expect(codes([...sampleTables(), lost, doubled])).toEqual(
      expect.arrayContaining(["form-titles-lost", "form-question-twice", "form-answers-differ"]),
    );
  });

  it("looks for links and scores as a run does", () => {
    const header = ["Nom", "Courriel", "Organisation", "Gestionnaire", "Années d'expérience"];
    const tables = [
      tab("Mentors", header, ["Ana", "a@x.ca", "X", "Bob", ""], ["Bob", "b@x.ca", "X", "Ana", ""]),
      tab("Mentorés", header, ["Éli", "e@x.ca", "X", "Zoé", "2"], ["Flo", "f@x.ca", "X", "", "beaucoup"]),
      handMade("Liens", ["Personne", "Relation", "Autre personne"], ["Ana", "adore", "Éli"]),
    ];
    const criteria = [
      {
        label: "Expérience",
        kind: "ahead" as const,
        mentee: "Années d'expérience",
        mentor: "Années d'expérience",
      },
    ];
    const found = codes(tables, { criteria });
    expect(found).toEqual(
      expect.arrayContaining(["manager-cycle", "relation-unknown", "not-a-number", "criterion-unanswered"]),
    );
  });

  it("tells where no dyad could be proposed", () => {
    const mentees = tab("Mentorés", ["Nom", "Courriel"], ["Éli", "e@x.ca"]);
    const mentors = (places: string) =>
      tab("Mentors", ["Nom", "Courriel", "Places"], ["Ana", "a@x.ca", places]);
    const tie = handMade("Liens", ["Personne", "Relation", "Autre personne"], ["Ana", "famille", "Éli"]);
    expect(codes([mentors("0"), mentees])).toContain("no-seats");
    expect(codes([mentors("2"), mentees, tie])).toContain("no-pair-allowed");
    expect(codes([mentors("2"), mentees])).not.toContain("no-pair-allowed");
  });
});

describe("what the forms do not ask", () => {
  const RICH = ["Nom", "Courriel", "Organisation", "Consentement", "Gestionnaire", "Disponibilités"];
  const lacks = (...args: Parameters<typeof snapshotOf>): string[] =>
    checkData(snapshotOf(...args)).flatMap(({ code, role = "", rule = "", severity }) =>
      code === "form-lacks" ? [`${severity} ${role} ${rule}`] : [],
    );
  const rich = tab(
    "Mentors",
    [...RICH, "Places"],
    ["Ana", "a@x.ca", "X", "oui", "Bob", "Lundi", "1"],
    ["Bob", "b@x.ca", "X", "oui", "-", "Lundi, mardi", "2"],
  );
  const poor = tab("Mentorés", ["Nom", "Ville"], ["Éli", "Laval"], ["Flo", "Lévis"]);

  it("is told for each role, as information", () => {
    expect(lacks([rich, poor])).toEqual([
      "info mentee email",
      "info mentee manager",
      "info mentee organisation",
      "info mentee consent",
      "info mentee availability",
    ]);
    const poorMentors = { ...poor, name: "Mentors" };
    const richMentees = tab("Mentorés", RICH, ["Éli", "e@x.ca", "X", "oui", "-", "Lundi"]);
    expect(lacks([poorMentors, richMentees])).toContain("info mentor capacity");
  });

  it("says what the question would be good for, in both languages", () => {
    const [first] = checkData(snapshotOf([rich, poor])).filter(({ code }) => code === "form-lacks");
    if (first === undefined) throw new Error("nothing lacks");
    expect(issueText(first, "fr")).toContain(
      "Le formulaire des mentoré·es ne demande pas le courriel\u00a0: deux réponses de la même personne",
    );
    expect(issueText(first, "en")).toContain("The form of the mentees does not ask for the e-mail: ");
  });

  it("leaves managers aside where an org chart tells of them, or where nothing does and that is told", () => {
    const chart = handMade("Liens", ["Employé", "Gestionnaire"], ["Éli", "Ana"]);
    expect(lacks([rich, poor, chart])).not.toContain("info mentee manager");
    expect(lacks([{ ...poor, name: "Mentors" }, poor]).join()).not.toContain("manager");
  });
});
