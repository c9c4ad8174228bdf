import { describe, expect, it } from "vitest";
import { leftOut } from "../../../src/core/desk/left-out.ts";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { shortly } from "../builders.ts";
import { handMade, snapshotOf, tab } from "../workbooks.ts";

const HEADER = ["Horodateur", "Nom", "Courriel", "Organisation"];
const ASKED = [...HEADER, "Consentez-vous à participer au programme ?"];

type Answer = readonly [name: string, email: string, consent?: string];

const rowsOf = (answers: readonly Answer[]): string[][] =>
  answers.map(([name, email, consent = "Oui"], at) => [
    `2026-01-${String(at + 10)}`,
    name,
    email,
    name.slice(0, 1),
    consent,
  ]);

/** Who takes part, and the issues on consents and of the Links tab, of these answers with what the Links tab says. */
function read(
  mentees: readonly Answer[],
  consents: readonly (readonly [person: string, text: string])[],
  { mentors = [], relation = "consentement", header = ASKED, more = [] as string[][] } = {} as {
    mentors?: readonly Answer[];
    relation?: string;
    header?: readonly string[];
    more?: string[][];
  },
) {
  const tables = [
    tab("Mentorés", [...header], ...rowsOf([...mentees, ["Zoé Fin", "zoe@z.ca"]])),
    tab("Mentors", [...header], ...rowsOf([...mentors, ["Yan Fin", "yan@y.ca"]])),
    handMade(
      "Liens",
      ["Personne", "Relation", "Autre personne"],
      ...more,
      ...consents.map(([person, text]) => [person, relation, text]),
    ),
  ];
  const { programme, issues } = setUp(snapshotOf(tables));
  const reread =
    programme &&
    rereadProgramme(
      programme.settings,
      (name) => tables.find((table) => table.name === name) ?? null,
      () => undefined,
    );
  for (const role of ["mentors", "mentees"] as const)
    expect(reread?.[role].people).toEqual(programme?.[role].people);
  const everyone = [...(programme?.mentees.people ?? []), ...(programme?.mentors.people ?? [])];
  const awaiting = everyone.filter(({ awaitsConsent }) => awaitsConsent === true).map(({ name }) => name);
  const names = everyone.map(({ name }) => name).filter((name) => !name.endsWith(" Fin"));
  const ours = issues.filter(({ code, tab: at }) => code.includes("consent") || at === "Liens");
  return { names, awaiting, issues, codes: ours.map((each) => `${shortly(each)} ${each.read ?? ""}`.trim()) };
}

const CONSENT = ASKED[4] ?? "";

describe("a yes of the Links tab", () => {
  it("answers a consent that is blank or unclear, in both languages, by e-mail or by name", () => {
    const asked: Answer[] = [
      ["Ana Roy", "ana@a.ca", ""],
      ["Bob Côté", "bob@b.ca", "À discuter"],
    ];
    expect(read(asked, []).codes).toHaveLength(2);
    expect(read(asked, []).awaiting).toEqual(["Ana Roy", "Bob Côté"]);
    expect(read(asked, [["Ana Roy", "oui"]]).awaiting).toEqual(["Bob Côté"]);
    for (const relation of ["consentement", "consent"])
      for (const yes of ["oui", "Yes"])
        for (const ana of ["Ana Roy <ana@a.ca>", "ana@a.ca", "Roy, Ana"])
          expect(
            read(
              asked,
              [
                [ana, yes],
                ["Bob Côté", yes],
              ],
              { relation },
            ),
          ).toMatchObject({ names: ["Ana Roy", "Bob Côté"], codes: [] });
  });

  it("never overrides a refusal of the form, and that is told", () => {
    const { names, codes } = read([["Ana Roy", "ana@a.ca", "Non"]], [["Ana Roy", "oui"]]);
    expect(names).toEqual([]);
    expect(codes).toEqual([
      `consent-refused Mentorés:2 [${CONSENT}] Non`,
      "agreement-overruled Liens:2 [Personne] Non",
    ]);
  });

  it("holds for both roles of a person of one e-mail, or of two answers said to be of one", () => {
    const roles = { mentors: [["Roy, Ana", "ana@a.ca", ""]] as Answer[] };
    expect(read([["Ana Roy", "ana@a.ca", ""]], [["Ana Roy", "oui"]], roles).codes).toEqual([]);
    const apart: [Answer[], [string, string][]] = [[["Ana Roy", "", ""]], [["Ana Roy", "oui"]]];
    expect(read(...apart, roles).codes[0]).toBe("stated-consent-ambiguous Liens:2 [Personne] Ana Roy");
    const more = [["Ana Roy", "même personne", "ana@a.ca"]];
    expect(read(...apart, { ...roles, more }).codes).toEqual([]);
  });

  it("is of nobody where several people have the name, in one form or in both, or share the address", () => {
    const two: Answer[] = [
      ["Ana Roy", "ana@a.ca", ""],
      ["Ana Roy", "roy@b.ca", "À discuter"],
    ];
    const told = [
      "stated-consent-ambiguous Liens:2 [Personne] Ana Roy",
      `consent-blank Mentorés:2 [${CONSENT}]`,
    ];
    expect(read(two, [["Ana Roy", "oui"]]).codes).toEqual([
      ...told,
      `consent-unclear Mentorés:3 [${CONSENT}] À discuter`,
    ]);
    expect(read(two.slice(0, 1), [["Ana Roy", "oui"]], { mentors: two.slice(1) }).codes).toEqual([
      told[0],
      `consent-unclear Mentors:2 [${CONSENT}] À discuter`,
      told[1],
    ]);
    expect(read(two, [["Ana Roy <roy@b.ca>", "oui"]]).codes).toEqual([told[1]]);
    const shared: Answer[] = [
      ["Ana Roy", "info@a.ca", ""],
      ["Luc Côté", "info@a.ca"],
    ];
    expect(read(shared, [["info@a.ca", "oui"]]).codes[0]).toBe(
      "stated-consent-ambiguous Liens:2 [Personne] info@a.ca",
    );
    expect(read(shared, [["Ana Roy <info@a.ca>", "oui"]]).codes).toEqual([]);
  });
});

describe("a no of the Links tab", () => {
  it("leaves a person out as a refusal does, in each role, also where no form asks", () => {
    const mentors: Answer[] = [["Roy, Ana", "ana@a.ca", ""]];
    for (const no of ["non", "No", "Non, par téléphone"]) {
      const { names, codes, issues } = read([["Ana Roy", "ana@a.ca"]], [["Ana Roy", no]], { mentors });
      expect(names).toEqual([]);
      expect(codes).toEqual(Array(2).fill(`consent-refused Liens:2 [Personne] ${no}`));
      expect(leftOut(issues).map(({ name, role, rule }) => [name, role, rule])).toEqual([
        ["Roy, Ana", "mentor", null],
        ["Ana Roy", "mentee", null],
      ]);
    }
    expect(read([["Ana Roy", "ana@a.ca"]], [["Ana Roy", "non"]], { header: HEADER }).names).toEqual([]);
  });

  it("counts beside a yes", () => {
    const said: [string, string][] = [
      ["Ana Roy", "non"],
      ["Ana Roy", "oui"],
    ];
    for (const rows of [said, [...said].reverse()])
      expect(read([["Ana Roy", "ana@a.ca", ""]], rows).names).toEqual([]);
  });

  it("leaves out all whom it may name, and asks for the e-mail", () => {
    const two: Answer[] = [
      ["Ana Roy", "ana@a.ca"],
      ["Ana Roy", "roy@b.ca"],
    ];
    const { names, issues } = read(two, [["Ana Roy", "non"]]);
    expect(names).toEqual([]);
    expect(issues.find(({ code }) => code === "stated-refusal-ambiguous")).toMatchObject({
      ...{ tab: "Liens", row: 2, severity: "warning", read: "Ana Roy" },
      names: ["Ana Roy <ana@a.ca>", "Ana Roy <roy@b.ca>"],
    });
    expect(read(two, [["roy@b.ca", "non"]]).names).toEqual(["Ana Roy"]);
  });
});

describe("a row on a consent", () => {
  const ana: Answer[] = [["Ana Roy", "ana@a.ca", ""]];
  const blank = `consent-blank Mentorés:2 [${CONSENT}]`;

  it("that says neither yes nor no has no effect, and is told", () => {
    expect(read(ana, [["Ana Roy", "peut-être"]]).codes).toEqual([
      "stated-consent-unread Liens:2 [Personne] peut-être",
      blank,
    ]);
    expect(read(ana, [["Ana Roy", "Yan Fin"]]).codes).toHaveLength(2);
  });

  it("that names nobody has no effect, and is told; a nameless answer is not meant by a blank", () => {
    for (const text of ["oui", "non"])
      expect(read(ana, [["Ana Roi", text]]).codes).toEqual([
        "link-person-unknown Liens:2 [Personne] Ana Roi",
        blank,
      ]);
    expect(read([["", "x@x.ca", ""]], [["", "non"]]).names).toEqual(["x@x.ca"]);
  });
});
