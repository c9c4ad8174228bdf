import { describe, expect, it } from "vitest";
import { ballotTabs } from "../../../src/core/event/ballot-columns.ts";
import { ballotSheet } from "../../../src/core/event/ballot-sheet.ts";
import { type Ballot, readBallots } from "../../../src/core/event/read-ballots.ts";
import type { Rota } from "../../../src/core/event/rota.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { handMade, sampleTables, tab } from "../workbooks.ts";
import { everyoneBut, rotaOf, sampleCohort, written } from "./sample-event.ts";

const cohort = sampleCohort();
const HEADER = [
  "Horodateur",
  "Votre adresse courriel",
  "Votre nom",
  "Avec qui voulez-vous continuer? Premier choix",
  "Avec qui voulez-vous continuer? Deuxième choix",
  "Avec qui voulez-vous continuer? Troisième choix",
  "Avec qui ne voulez-vous pas être jumelé·e?",
];
const NADEAU = ["enadeau@roylemay.example", "Émilie Nadeau"] as const;

const form = (...rows: string[][]): Table => tab("Réponses au bulletin", HEADER, ...rows);

function read(tables: readonly Table[], rota: Rota | null = null): { ballots: Ballot[]; told: unknown[] } {
  const { issues, report } = collectIssues();
  const ballots = readBallots(tables, cohort, rota, report);
  return { ballots, told: issues.map(({ code, row, read: text, names }) => [code, row, text ?? names]) };
}

/** Each ballot in names: the voter, the choices, the refusals. */
function named(ballots: readonly Ballot[]): [string, (string | null)[], string[]][] {
  return ballots.map(({ role, person, choices, refused }) => {
    const [own, others] =
      role === "mentee"
        ? [cohort.menteeLabels, cohort.mentorLabels]
        : [cohort.mentorLabels, cohort.menteeLabels];
    return [
      own[person] ?? "",
      choices.map((one) => (one === null ? null : (others[one] ?? ""))),
      refused.map((one) => others[one] ?? ""),
    ];
  });
}

describe("the ballots of a form", () => {
  it("rank whom one would go on with, and tell with whom not", () => {
    const { ballots, told } = read([
      form(
        [
          "2026-02-01 19:00",
          ...NADEAU,
          "Sophie Charbonneau",
          "",
          "Éric Lachance",
          "Louise Desmarais\nGinette Lafleur",
        ],
        ["2026-02-01 19:05", "helene.roy@roylemay.example", "", "Samuel Ayotte", "", "", ""],
      ),
    ]);
    expect(named(ballots)).toEqual([
      [
        "Émilie Nadeau",
        ["Sophie Charbonneau", null, "Éric Lachance"],
        ["Louise Desmarais", "Ginette Lafleur"],
      ],
      ["Hélène Roy", ["Samuel Ayotte", null, null], []],
    ]);
    expect(told).toEqual([]);
  });

  it("count the latest of two, wherever it stands, and no empty one", () => {
    const { ballots, told } = read([
      form(
        ["2026-02-01 19:30", ...NADEAU, "Éric Lachance", "", "", ""],
        ["2026-02-01 19:00", ...NADEAU, "Sophie Charbonneau", "", "", ""],
        ["2026-02-01 20:00", ...NADEAU, "", "", "", ""],
      ),
    ]);
    expect(named(ballots)).toEqual([["Émilie Nadeau", ["Éric Lachance", null, null], []]]);
    expect(told).toEqual([
      ["ballot-repeated", 3, ["Émilie Nadeau"]],
      ["ballot-empty", 4, ["Émilie Nadeau"]],
    ]);
  });

  it("tell whom nobody knows, and let a name that is nobody's keep its rank", () => {
    const { ballots, told } = read([
      form(
        ["2026-02-01 19:00", "qui@ailleurs.example", "Qui Donc", "Hélène Roy", "", "", ""],
        ["2026-02-01 19:00", ...NADEAU, "Nobody Nulle-Part", "Samuel Ayotte", "Éric Lachance", ""],
      ),
    ]);
    expect(named(ballots)).toEqual([["Émilie Nadeau", [null, null, "Éric Lachance"], []]]);
    expect(told).toEqual([
      ["ballot-from-unknown", 2, "Qui Donc"],
      ["ballot-for-unknown", 3, "Nobody Nulle-Part"],
      ["ballot-for-unknown", 3, "Samuel Ayotte"],
    ]);
  });

  it("let a refusal count over a choice of the same person", () => {
    const { ballots, told } = read([
      form(["2026-02-01 19:00", ...NADEAU, "Éric Lachance", "", "", "éric lachance."]),
    ]);
    expect(named(ballots)).toEqual([["Émilie Nadeau", [null, null, null], ["Éric Lachance"]]]);
    expect(told).toEqual([["ballot-both", 2, ["Émilie Nadeau", "Éric Lachance"]]]);
  });

  it("tell who names somebody they did not meet, and count it", () => {
    const rota = rotaOf(cohort, everyoneBut(cohort, "Sophie Charbonneau"));
    const { ballots, told } = read([form(["", ...NADEAU, "Sophie Charbonneau", "", "", ""])], rota);
    expect(named(ballots)[0]?.[1][0]).toBe("Sophie Charbonneau");
    expect(told).toEqual([["ballot-for-absent", 2, ["Émilie Nadeau", "Sophie Charbonneau"]]]);
  });

  it("are two ballots of a person of both roles", () => {
    const { ballots, told } = read([
      form(["", "karine@borealis.example", "Karine Ouellet", "Éric Lachance", "Samuel Ayotte", "", ""]),
    ]);
    expect(named(ballots)).toEqual([
      ["Karine Ouellet", ["Éric Lachance", null], []],
      ["Karine Ouellet", ["Samuel Ayotte", null], []],
    ]);
    expect(told).toEqual([]);
  });

  it("are known by the words of their questions where these were renamed", () => {
    const renamed = handMade(
      "Votes du 5 février",
      ["Nom", "2e choix", "1er choix", "À éviter : pas avec"],
      ["Émilie Nadeau", "Éric Lachance", "Sophie Charbonneau", "Louise Desmarais"],
    );
    const english = handMade(
      "After the event",
      ["Name", "Who would you like to go on with?", "Who would you rather not be paired with?"],
      ["Émilie Nadeau", "Sophie Charbonneau, Éric Lachance", "Louise Desmarais"],
    );
    for (const table of [renamed, english]) {
      expect(ballotTabs([table], [])).toEqual([table]);
      expect(named(read([table]).ballots)).toEqual([
        ["Émilie Nadeau", ["Sophie Charbonneau", "Éric Lachance"], ["Louise Desmarais"]],
      ]);
    }
  });

  it("tell that a question is missing", () => {
    const renamed = tab(
      "Bulletins",
      [...HEADER.slice(0, 6), "Autre chose"],
      ["", ...NADEAU, "Éric Lachance", "", "", "x"],
    );
    expect(ballotTabs([renamed], [])).toEqual([renamed]);
    expect(read([renamed]).told).toEqual([["ballot-question-missing", 1, undefined]]);
  });

  it("are in no tab that people signed up in, and in no other of Dyade's", () => {
    expect(ballotTabs(sampleTables(), ["Réponses mentors", "Réponses mentorés"])).toEqual([]);
  });

  it("are none where there is none", () => {
    expect(read([])).toEqual({ ballots: [], told: [] });
    expect(read([form()])).toEqual({ ballots: [], told: [] });
  });
});

describe("the ballots that a coordinator types", () => {
  const rota = rotaOf(cohort);
  const page = ballotSheet(cohort, rota, everyoneBut(cohort), "fr", event.tabs.sheet);
  const sheet = written(page);

  /** The sheet with cells typed in the row of a name. */
  const typed = (name: string, cells: Record<number, string>): Table => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row[1] === name ? row.map((cell, at) => cells[at] ?? cell) : row)),
  });

  it("offer those whom each person met", () => {
    const row = sheet.rows.findIndex((cells) => cells[1] === "Hélène Roy");
    const list = page.lists[page.dropdowns[0]?.lists[row - 2]?.[0] ?? -1];
    const met = rota.schedule.flat().flatMap(({ mentor, mentees }) => (mentor === 0 ? mentees : []));
    const offered = Array.isArray(list) ? list.map((name) => page.names[name]) : [];
    expect(new Set(offered)).toEqual(new Set(met.map((mentee) => rota.mentees[mentee]?.name)));
  });

  it("are no ballots, and no issue, as long as nobody wrote", () => {
    expect(ballotTabs([sheet], [])).toEqual([sheet]);
    expect(read([sheet])).toEqual({ ballots: [], told: [] });
  });

  it("are read whatever the order of rows and columns", () => {
    const table = typed("Hélène Roy", { 2: "Samuel Ayotte", 7: "Émilie Nadeau" });
    const [first = [], header = [], ...rows] = table.rows.map((row) => [...row.slice(1), row[0] ?? ""]);
    const { ballots, told } = read([{ ...table, rows: [first, header, ...rows.reverse()] }]);
    expect(named(ballots)).toEqual([
      ["Hélène Roy", ["Samuel Ayotte", null, null, null, null], ["Émilie Nadeau"]],
    ]);
    expect(told).toEqual([]);
  });

  it("count over a form", () => {
    const table = typed("Émilie Nadeau", { 2: "Éric Lachance" });
    const { ballots, told } = read([
      table,
      form(["2026-02-01 19:00", ...NADEAU, "Sophie Charbonneau", "", "", ""]),
    ]);
    expect(named(ballots)[0]?.[1][0]).toBe("Éric Lachance");
    expect(told).toEqual([["ballot-repeated", 2, ["Émilie Nadeau"]]]);
  });
});
