import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/tabs/table.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import type { Proposal } from "../../src/core/proposal/proposal.ts";
import type { Criterion } from "../../src/core/programme/settings.ts";
import { gatherCohort } from "../../src/core/cohort/gather.ts";
import { settingsFile } from "../../src/core/programme/settings.ts";
import { withoutNulls } from "../../src/core/programme/without-nulls.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { setUp } from "../../src/core/reading/set-up.ts";
import { runSteps } from "../../src/core/steps.ts";
import { shortly } from "./builders.ts";
import { csvTab, proposed, sampleTables, snapshotOf, tab } from "./workbooks.ts";

const FIXTURES = "test/fixtures";

function found(proposal: Proposal, ...about: string[]): string[] {
  return proposal.issues.filter(({ code }) => about.length === 0 || about.includes(code)).map(shortly);
}

describe("the sample programme", () => {
  it("has the people and the issues established by hand", () => {
    const { proposal } = proposed(snapshotOf(sampleTables()));
    expect(proposal.people).toEqual({ mentors: 24, seats: 36, mentees: 40 });
    expect(found(proposal).map((one) => one.replace(/ \[.*/, ""))).toEqual([
      "consent-blank Réponses mentorés:38",
      "not-a-number Réponses mentorés:28",
      "chosen-unknown Réponses mentorés:38",
      "avoid-of-nobody Réponses mentorés:15",
      "duplicate-submission Réponses mentors:14",
      "duplicate-submission Réponses mentorés:25",
      "duplicate-submission Réponses mentorés:36",
      "consent-refused Réponses mentorés:42",
    ]);
  });
});

describe("civil-service", () => {
  const LADDER = ["AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4"];
  const both = (question: string): Pick<Criterion, "mentee" | "mentor"> => ({
    mentee: question,
    mentor: question,
  });
  const grades = (min: number): Criterion => ({
    ...both("grade"),
    kind: "ahead",
    ladder: LADDER,
    min,
    max: 2,
    slack: 0,
  });
  // Two grades above count 12 and one 9, the same profession 10: 9 for each dyad and 13 to share by score.
  const criteria: Criterion[] = [
    { ...grades(1), weight: 0, required: true },
    { ...both("organisation"), kind: "different", weight: 0, required: true },
    { ...grades(2), weight: 3 },
    { ...both("profession"), kind: "same", weight: 10 },
  ];

  it.each([
    ["small", 1, 35, 709],
    ["small", 2, 49, 944],
    ["small", 3, 50, null],
    ["large", 1, 484, 10_115],
    ["large", 2, 500, 10_982],
  ])("%s with %d seats a mentor places %d, and the best total is %s", (size, seats, most, best) => {
    const mentors = csvTab(`${FIXTURES}/civil-service/${size}/mentors.csv`, "mentors");
    const rows = mentors.rows.map((row, index) => [...row, index === 0 ? "How many mentees" : seats]);
    const mentees = csvTab(`${FIXTURES}/civil-service/${size}/mentees.csv`, "mentees");
    const { proposal } = proposed(snapshotOf([{ ...mentors, rows }, mentees], { criteria }));
    expect(proposal.placed).toBe(most);
    if (best !== null) expect(9 * proposal.placed + (13 * proposal.total) / 100).toBeCloseTo(best, 6);
    expect(proposal.language).toBe("en");
  });

  it.each([
    ["small", 392],
    ["large", 44_342],
  ])("%s allows %d pairs", (size, pairs) => {
    const tables = ["mentors", "mentees"].map((name) =>
      csvTab(`${FIXTURES}/civil-service/${size}/${name}.csv`, name),
    );
    const { programme } = setUp(snapshotOf(tables, { criteria }));
    if (programme === null) throw new Error("The files cannot be read.");
    const { cohort } = runSteps(gatherCohort(programme));
    expect(cohort.scores.forbidden.filter((flag) => flag === 0)).toHaveLength(pairs);
  });
});

describe("exports from elsewhere", () => {
  it("of Microsoft Forms are read: serial dates, `;`, seats in words", () => {
    const tables = ["mentor", "mentee"].map((name) => csvTab(`${FIXTURES}/jj-msforms/${name}.csv`, name));
    const { proposal } = proposed(snapshotOf(tables));
    expect(proposal.people).toEqual({ mentors: 5, seats: 5, mentees: 7 });
    expect(found(proposal).map((one) => one.replace(/ \[.*/, ""))).toEqual([
      "no-reporting-lines",
      "capacity-unreadable mentor:4",
      "capacity-unreadable mentor:6",
      "shared-email mentee:7",
      "few-common-options",
      "column-second mentor",
      "column-second mentee",
    ]);
    const asked = "settings" in proposal && "criteria" in proposal.settings ? proposal.settings.criteria : [];
    const labels = asked.map(({ label }) => label);
    for (const identity of ["ID", "Start time", "Email", "Name", "Nickname", "WWID"])
      expect(labels).not.toContain(identity);
  });

  it("with weekly slots are compared by the slots that two people share", () => {
    interface Person {
      first_name: string;
      last_name: string;
      email: string;
      availability: string[];
    }
    const people = (name: string): Table => {
      const read = JSON.parse(
        readFileSync(`${FIXTURES}/availability-groups/${name}.json`, "utf8"),
      ) as Person[];
      const rows = read.map((one) => [one.first_name, one.last_name, one.email, one.availability.join(", ")]);
      return tab(name, ["First name", "Last name", "Email", "Availability"], ...rows.slice(0, 100));
    };
    const { proposal } = proposed(snapshotOf([people("mentors"), people("mentees")]));
    const criteria = "criteria" in proposal.settings ? proposal.settings.criteria : [];
    expect(criteria).toMatchObject([
      { kind: "overlap", mentee: "Availability", mentor: "Availability", weight: 10 },
    ]);
    expect(proposal.placed).toBe(25);
  });

  it("in French are read: line breaks and an emoji in headers, a grid, a blank e-mail", () => {
    const file = csvTab(`${FIXTURES}/french-google-form/registration_sample.csv`, "Réponses au formulaire 1");
    const outcome = propose(
      snapshotOf([file, { ...file, name: "Mentors", id: 99 }], { mentees: { tab: file.name } }),
    );
    const { proposal } = outcome as Extract<Outcome, { kind: "proposal" }>;
    expect(outcome.kind).toBe("proposal");
    expect(proposal.language).toBe("fr");
    expect(proposal.settings).toMatchObject({
      mentees: { columns: { timestamp: "Horodateur", email: "Adresse e-mail", name: ["Prénom et Nom"] } },
    });
  });
});

describe("inputs wrong in one way", () => {
  const tables = (folder: string): Table[] => {
    const at = (name: string, as: string): Table[] => {
      try {
        return [csvTab(`${FIXTURES}/wrong/${folder}/${name}.csv`, as)];
      } catch {
        return [];
      }
    };
    const [links] = at("links", "Liens");
    return [
      ...at("mentors", "mentors"),
      ...at("mentees", "mentees"),
      ...(links === undefined ? [] : [{ ...links, formFed: false }]),
    ];
  };
  const outcomeOf = (folder: string, settings = {}): Exclude<Outcome, { kind: "unusable" }> => {
    const outcome = propose(snapshotOf(tables(folder), settings));
    if (outcome.kind === "unusable") throw new Error(outcome.faults.join("\n"));
    return outcome;
  };
  const EMAIL = "[Adresse courriel]";
  const SEATS = "[Combien de mentoré·e·s pouvez-vous accompagner ?]";
  const CONSENT = "[Acceptez-vous que vos réponses servent au jumelage ?]";

  it.each([
    ["headers-alone", "impossible", ["headers-alone mentees"]],
    [
      "nobody-consents",
      "impossible",
      [
        "nobody-in-tab mentors",
        `consent-refused mentors:2 ${CONSENT}`,
        `consent-refused mentors:3 ${CONSENT}`,
      ],
    ],
    ["missing-name-and-email", "proposal", ["no-name-no-email mentees:3"]],
    [
      "capacity-nonsense",
      "proposal",
      [`capacity-unreadable mentors:2 ${SEATS}`, `capacity-unreadable mentors:3 ${SEATS}`],
    ],
    ["invalid-email", "proposal", [`email-unreadable mentees:3 ${EMAIL}`]],
    ["duplicate-headers", "proposal", ["duplicate-header mentees:1 [Quels sujets aimeriez-vous aborder ?]"]],
    [
      "unreadable-timestamps",
      "proposal",
      [`duplicate-submission mentees:2 ${EMAIL}`, `duplicate-submission mentees:3 ${EMAIL}`],
    ],
    ["formula-as-name", "proposal", []],
    ["script-in-answer", "proposal", []],
    ["every-pair-forbidden", "proposal", ["no-pair-allowed"]],
    ["no-seats", "proposal", ["no-seats"]],
    ["swapped-tabs", "proposal", ["tabs-swapped mentors"]],
    [
      "error-cells",
      "proposal",
      [
        "error-cell mentors:3 [Sur quels sujets pouvez-vous accompagner ?]",
        "error-cell mentees:2 [Années d'expérience]",
      ],
    ],
    ["nothing-to-compare", "proposal", ["no-needs-criterion", "no-criteria"]],
  ])("%s gives its issues, and no other", (folder, kind, expected) => {
    const outcome = outcomeOf(folder);
    expect(outcome.kind).toBe(kind);
    expect(found(outcome.proposal)).toEqual(expected);
  });

  it("manager-cycle, ambiguous-manager and relation-unknown give the issues of the links", () => {
    expect(found(outcomeOf("manager-cycle").proposal).map((one) => one.split(" ")[0])).toEqual([
      "manager-cycle",
    ]);
    expect(found(outcomeOf("ambiguous-manager").proposal, "manager-ambiguous")).toHaveLength(1);
    expect(found(outcomeOf("relation-unknown").proposal).map((one) => one.replace(/ \[.*/, ""))).toEqual([
      "relation-unknown Liens:2",
      "link-incomplete Liens:3",
    ]);
  });

  it("numbers-in-words are told where the question is a criterion on numbers", () => {
    const years = "[Années d'expérience]";
    expect(found(outcomeOf("numbers-in-words").proposal)).toEqual([
      `not-a-number mentees:4 ${years}`,
      `not-a-number mentors:2 ${years}`,
    ]);
  });

  it("nothing-to-compare scores 50 with a coverage of 0, also with criteria given", () => {
    const criteria: Criterion[] = [
      {
        label: "Sujets",
        kind: "covers",
        mentee: "Quels sujets aimeriez-vous aborder ?",
        mentor: "Sur quels sujets pouvez-vous accompagner ?",
      },
    ];
    const { proposal } = outcomeOf("nothing-to-compare", { criteria });
    expect(found(proposal)).toEqual(["criterion-unanswered", "no-criteria"]);
    expect(proposal.dyads.every(({ score, coverage }) => score === 50 && coverage === 0)).toBe(true);
  });
});

describe("the settings of a proposal", () => {
  const of = (folder: string, mentors: string, mentees: string): Table[] => [
    csvTab(`${FIXTURES}/${folder}/${mentors}.csv`, mentors),
    csvTab(`${FIXTURES}/${folder}/${mentees}.csv`, mentees),
  ];

  it.each([
    ["civil-service/small", "mentors", "mentees"],
    ["jj-msforms", "mentor", "mentee"],
    ["wrong/swapped-tabs", "mentors", "mentees"],
    ["wrong/numbers-in-words", "mentors", "mentees"],
    ["wrong/nothing-to-compare", "mentors", "mentees"],
    ["wrong/duplicate-headers", "mentors", "mentees"],
    ["wrong/script-in-answer", "mentors", "mentees"],
  ])("of %s, given back as a file, give the same proposal", (folder, mentors, mentees) => {
    const { proposal } = proposed(snapshotOf(of(folder, mentors, mentees)));
    const settings = settingsFile.parse(withoutNulls(JSON.parse(JSON.stringify(proposal.settings))));
    const again = proposed(snapshotOf(of(folder, mentors, mentees), settings)).proposal;
    expect(JSON.stringify(again)).toBe(JSON.stringify(proposal));
  });
});
