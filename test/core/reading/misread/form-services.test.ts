import { describe, expect, it, test } from "vitest";
import { isMetadata } from "../../../../src/core/intake/vocabulary/metadata.ts";
import { asksForTimestamp } from "../../../../src/core/intake/vocabulary/timestamp.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

test.each([
  "Q_TotalDuration",
  "Q_BallotBoxStuffing",
  "_submission_time",
  "_uuid",
  "utm_source",
  "Browser",
  "Submission Edit URL",
  "Respondent's IP",
  "Created at",
  "Modifié le",
  "Time to complete",
  "Temps de réponse",
  "Langue de l'utilisateur",
  "Approval Status",
])("%j is written by a form service", (title) => {
  expect(isMetadata(title)).toBe(true);
});

test.each([
  "Q : vos sujets",
  "Temps que vous pouvez donner",
  "Langue",
  "Source de motivation",
  "Statut d'emploi",
])("%j is asked", (title) => {
  expect(isMetadata(title)).toBe(false);
});

test.each([
  "Submit Date (UTC)",
  "Recorded Date",
  "RecordedDate",
  "EndDate",
  "Date Created",
  "Date d'envoi",
  "Date et heure de la réponse",
  "Heure d'achèvement",
  "Entry Date",
  "Created at",
])("%j says when an answer was sent", (title) => {
  expect(asksForTimestamp(title.replace(" (UTC)", ""))).toBe(true);
});

test.each([
  "Start Date",
  "Heure de début",
  "Date de début souhaitée",
  "Date de naissance",
  "Last modified time",
])("%j does not", (title) => {
  expect(asksForTimestamp(title)).toBe(false);
});

/** The fixed columns and the people read from one tab put to both roles' questions. */
function readTab(header: readonly string[], ...rows: (readonly (string | number)[])[]) {
  const mentors = tab("Mentors", ["Nom", "Courriel", "Sujets"], ["Ada Moss", "ada@x.example", "Vente"]);
  const { outline, programme, issues } = setUp(snapshotOf([mentors, tab("Mentorés", header, ...rows)]));
  return {
    columns: outline.settings?.mentees.columns,
    people: programme?.mentees.people.map(({ name, email, row }) => `${name} ${email} ${String(row)}`),
    codes: issues
      .map(({ code }) => code)
      .filter((code) => !["no-reporting-lines", "form-lacks"].includes(code)),
  };
}

describe("a form of Microsoft", () => {
  it("in which nobody is signed in is read in the questions that were asked again", () => {
    const { columns, people, codes } = readTab(
      [
        "ID",
        "Heure de début",
        "Heure de fin",
        "Adresse de messagerie",
        "Nom",
        "Nom2",
        "Adresse de messagerie2",
        "Sujets",
      ],
      [1, 46_000, 46_000.1, "anonymous", "", "Eva Roy", "eva@x.example", "Vente"],
      [2, 46_001, 46_001.1, "anonymous", "", "Fay Sol", "fay@x.example", "Export"],
    );
    expect(columns).toMatchObject({
      timestamp: "Heure de fin",
      email: "Adresse de messagerie2",
      name: ["Nom2"],
    });
    expect(people).toEqual(["Eva Roy eva@x.example 2", "Fay Sol fay@x.example 3"]);
    expect(codes).not.toContain("email-unreadable");
  });

  it("has its e-mail in a question of any title where the service's own says nothing", () => {
    const { columns } = readTab(
      ["ID", "E-mail", "Nom complet", "Où vous joindre ?", "Sujets"],
      [1, "anonymous", "Eva Roy", "eva@x.example", "Vente"],
      [2, "anonymous", "Fay Sol", "fay@x.example", "Export"],
    );
    expect(columns?.email).toBe("Où vous joindre ?");
  });
});

it("of an export with the newest first the latest answer counts", () => {
  const { people } = readTab(
    ["#", "What's your name?", "Email", "Topics", "Start Date (UTC)", "Submit Date (UTC)"],
    ["a1", "Eva Roy", "eva@x.example", "Export", "2026-03-05 09:00", "2026-03-05 10:00"],
    ["b2", "Fay Sol", "fay@x.example", "Vente", "2026-03-04 09:00", "2026-03-04 10:00"],
    ["c3", "Eva Roy", "eva@x.example", "Vente", "2026-03-01 09:00", "2026-03-01 10:00"],
  );
  expect(people).toEqual(["Eva Roy eva@x.example 2", "Fay Sol fay@x.example 3"]);
});

it("of Qualtrics is read by the words of its questions, whatever stands around them", () => {
  const titles = ["Start Date", "Recorded Date", "Response ID", "Your name", "Your email", "Topics"];
  const { columns, people, codes } = readTab(
    ["StartDate", "RecordedDate", "ResponseId", "Q1", "Q2", "Q3"],
    titles,
    ["startDate", "recordedDate", "_recordId", "QID1_TEXT", "QID2_TEXT", "QID3"].map(
      (id) => `{"ImportId":"${id}"}`,
    ),
    ["2026-03-01 09:00:00", "2026-03-01 09:10:00", "R_1", "Eva Roy", "eva@x.example", "Export"],
    ["2026-03-02 09:00:00", "2026-03-02 09:10:00", "R_2", "Fay Sol", "fay@x.example", "Vente"],
  );
  expect(columns).toMatchObject({ timestamp: "Recorded Date", name: ["Your name"], email: "Your email" });
  expect(people).toEqual(["Eva Roy eva@x.example 4", "Fay Sol fay@x.example 5"]);
  expect(codes).toEqual(["header-rows"]);
});
