import { describe, expect, it } from "vitest";
import { handMade, proposed, snapshotOf, tab } from "./workbooks.ts";

describe("inputs out of the ordinary", () => {
  it("of 200 columns, long cells, emoji and names from right to left are read", () => {
    const wide = Array.from({ length: 200 }, (_, index) => `Question ${String(index)} 🙂`);
    const row = (name: string): string[] => [
      name,
      ...wide.map((_, index) => (index % 3 === 0 ? "🙂, אחר" : "")),
    ];
    const long = "mot ".repeat(12_500);
    const mentors = handMade("Mentors", ["Nom", ...wide], row("מרים כהן"), row("👩‍🏫 Ana"), ["Bob", long]);
    const mentees = handMade("Mentorés", ["Nom", ...wide], row("محمد علي"), ["Cléo", long]);
    const { proposal } = proposed(snapshotOf([mentors, mentees]));
    expect(proposal.dyads.map(({ mentee }) => mentee.name).sort()).toEqual(["Cléo", "محمد علي"].sort());
  });

  it("made to tire a reader of cells tire nobody", () => {
    const tiring = ["(", "<@", "[", ". ", "1", ", ", "@", "a, ", "é", "=", "🙂", "1 "].map(
      (piece) => `${piece.repeat(25_000)}x`,
    );
    const header = [
      "Horodateur",
      "Nom",
      "Courriel",
      "Places",
      "Consentement",
      "Mentors souhaités",
      "Années d'expérience",
    ];
    const rows = tiring.map((cell, index) => [
      cell,
      `${String(index)} ${cell}`,
      cell,
      cell,
      cell,
      cell,
      cell,
    ]);
    const start = performance.now();
    const { proposal } = proposed(
      snapshotOf([tab("Mentors", header, ...rows), tab("Mentorés", header, ...rows)]),
    );
    expect(proposal.people.mentors).toBe(tiring.length);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("of one participant stop nobody else, and are shown cut", () => {
    const name = `Marie ${"a".repeat(49_984)}`;
    const header = ["Nom", "Courriel", "Organisation", "Gestionnaire", "À éviter", "Sujets"];
    const odd = [name, `${"@.".repeat(25_000)}`, name, name, name, name];
    const mentors = tab("Mentors", header, odd, odd, ["Ana", "ana@x.ca", "Acme", name, "", "Vente"]);
    const mentees = tab(
      "Mentorés",
      header,
      odd,
      ["Bob", "bob@x.ca", "Acme", name, "", "Vente"],
      ["\uFFFE", `${"a".repeat(49_990)}@x.ca`, "\uFFFE", "\uFFFE", "", "\uFFFE"],
    );
    const { proposal, sheet } = proposed(snapshotOf([mentors, mentees]));
    expect(proposal.people).toMatchObject({ mentors: 2, mentees: 3 });
    expect(proposal.dyads.map(({ mentee, mentor }) => [mentee.name, mentor.name])).toContainEqual([
      "Bob",
      "Ana",
    ]);
    expect(proposal.issues.map(({ code, row }) => `${code} ${String(row)}`)).toEqual(
      expect.arrayContaining(["email-unreadable 2", "email-unreadable 4"]),
    );
    const cells = sheet.rows.flatMap((row) => row.cells.map(String));
    const texts = [
      ...cells,
      ...sheet.mentees,
      ...sheet.mentors,
      ...proposal.issues.map(({ message }) => message),
    ];
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(2_000);
  });

  it("of phone and postal codes that became numbers are no criteria", () => {
    const header = ["Nom", "Téléphone", "Code postal", "Sujets"];
    const mentors = tab("Mentors", header, ["A", 5145551234, 90210, "x"], ["B", 5145551235, 90211, "y"]);
    const mentees = tab("Mentorés", header, ["C", 5145551236, 90210, "x"], ["D", 5145551237, 90219, "y"]);
    const { proposal } = proposed(snapshotOf([mentors, mentees]));
    expect(
      "criteria" in proposal.settings ? proposal.settings.criteria.map(({ label }) => label) : [],
    ).toEqual(["Sujets"]);
  });

  it("of 10,000 rows are read in seconds", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      "2026-01-05 10:00:00",
      `p${String(index % 300)}@x.ca`,
      `Personne ${String(index % 300)}`,
      ["Vente", "Relève", "Finances, fiscalité"][index % 3] ?? "",
    ]);
    const header = ["Horodateur", "Courriel", "Nom", "Sujets"];
    const start = performance.now();
    const { proposal } = proposed(
      snapshotOf([tab("Mentors", header, ...rows), tab("Mentorés", header, ...rows.slice(0, 20))]),
    );
    expect(proposal.people).toMatchObject({ mentors: 300, mentees: 20 });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
