import { describe, expect, it, test } from "vitest";
import {
  type Opinion,
  hasReserve,
  isDivided,
  isPlainOpinion,
  memberKey,
  readOpinion,
  readReviews,
  reviewerOf,
} from "../../../src/core/dyads/reviews.ts";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { isAsWritten } from "../../../src/core/dyads/tab/find-columns.ts";
import { type Cell, type Table, cellText } from "../../../src/core/tabs/table.ts";
import { handMade, proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { opened } from "./tabs.ts";

const COMMITTEE = ["MR", "Luc Bé"];

/** The tab of a run of a committee, as a host writes it; the rows are those of Chloé with Bob and of Zoé with Alice. */
function run(committee: string[] | undefined, previous?: Table, language: "fr" | "en" = "fr") {
  const settings = { ...SETTINGS, language, ...(committee === undefined ? {} : { committee }) };
  const tables = smallTables();
  const { sheet } = proposed({
    ...snapshotOf(tables, settings),
    ...(previous === undefined ? {} : { previous }),
  });
  const plan = toPlan(sheet, tables);
  const [head = [], header = [], ...rows] = plan.cells;
  return { plan, table: handMade("Dyades 2026-03-01 10h00", head.map(String), header, ...rows) };
}

/** A tab with other texts in the column of a title, a row each. */
function filled(table: Table, title: string, ...texts: string[]): Table {
  const column = (table.rows[1] ?? []).map(cellText).indexOf(title);
  if (column < 0) throw new Error(`no column ${title}`);
  const rows = table.rows.map((cells, row) =>
    cells.map((cell, at): Cell => (at === column ? (texts[row - 2] ?? cell) : cell)),
  );
  return { ...table, rows };
}

const said = (table: Table) => {
  const { columns, of } = readReviews(table.rows, opened(table));
  return {
    reviewers: columns.map(({ reviewer }) => reviewer),
    rows: [0, 1].map((row) => of(row).map(({ text }) => text)),
  };
};
const notes = (table: Table) => opened(table).rows.map(({ kept }) => kept.note);

describe("the title of a column", () => {
  it.each([
    ["Avis\u00a0: MR", "MR"],
    ["AVIS : Luc Bé", "Luc Bé"],
    ["Opinion: Ana Paz", "Ana Paz"],
    ["Avis: a:b", "a:b"],
    ["Avis du comité", null],
    ["Avis\u00a0:", null],
    ["Note du comité", null],
    ["Remarque : avis", null],
  ])("%j says whose opinions it holds", (title, reviewer) => {
    expect(reviewerOf(title)).toBe(reviewer);
  });
});

describe("a member of the committee", () => {
  it.each([
    ["MR", "mr"],
    ["M. R.", "MR"],
    ["M.-R.", "mr"],
    ["M R", "m.r"],
    ["LUC bé", "Luc Bé"],
  ])("%j is %j", (one, other) => {
    expect(memberKey(one)).toBe(memberKey(other));
  });

  it.each([
    ["MR", "MRS"],
    ["M. Roy", "MR"],
    ["Luc Bé", "LB"],
  ])("%j is not %j", (one, other) => {
    expect(memberKey(one)).not.toBe(memberKey(other));
  });
});

describe("an opinion", () => {
  it.each<[string, Opinion | null]>([
    ["Pour", "for"],
    ["pour ", "for"],
    ["For", "for"],
    ["À discuter", "discuss"],
    ["Contre", "against"],
    ["no", "against"],
    ["", null],
    ["  ", null],
  ])("%j is read in both languages", (text, opinion) => {
    expect(readOpinion(text)).toBe(opinion);
  });

  it.each(["Pour, mais pas avant mai", "?", "3"])("%j is none of the words: to be discussed", (text) => {
    expect([readOpinion(text), isPlainOpinion(text)]).toEqual(["discuss", false]);
  });

  it("divides a committee where somebody is for and somebody against", () => {
    const reviews = (...opinions: (Opinion | null)[]) =>
      opinions.map((opinion) => ({ reviewer: "MR", opinion, text: "" }));
    expect(isDivided(reviews("for", null, "against"))).toBe(true);
    expect(isDivided(reviews("for", "discuss"))).toBe(false);
    expect(isDivided(reviews("against", "against"))).toBe(false);
    expect([hasReserve(reviews("for", null)), hasReserve(reviews("for", "discuss"))]).toEqual([false, true]);
  });
});

describe("the tab of a run", () => {
  test("has no such column where nobody is named", () => {
    expect(said(run(undefined).table).reviewers).toEqual([]);
    expect(run(undefined).plan.dropdowns).toHaveLength(1);
  });

  test("has a column beside the note for each of the committee, with the three opinions to choose from", () => {
    const { plan, table } = run(COMMITTEE);
    const header = plan.cells[1] ?? [];
    const note = header.indexOf("Note du comité");
    expect(header.slice(note, note + 4)).toEqual([
      "Note du comité",
      "Avis\u00a0: MR",
      "Avis\u00a0: Luc Bé",
      "Pourquoi",
    ]);
    const [, opinions] = plan.dropdowns;
    expect(opinions).toMatchObject({ row: 2, column: note + 1 });
    const list = plan.lists[opinions?.lists[1]?.[1] ?? -1];
    expect(Array.isArray(list) && list.map((index) => plan.names[index])).toEqual([
      "Pour",
      "À discuter",
      "Contre",
    ]);
    expect(said(table)).toEqual({
      reviewers: COMMITTEE,
      rows: [
        ["", ""],
        ["", ""],
      ],
    });
  });

  test("is still one whose columns are as Dyade wrote them, so that its tags need not be asked for", () => {
    expect(isAsWritten(run(COMMITTEE).table.rows, dyadWords)).toBe(true);
  });

  test("keeps what hides the keys and what marks changed rows where the columns stand now", () => {
    const { plan } = run(COMMITTEE);
    const header = plan.cells[1] ?? [];
    expect(header[plan.hidden.from]).toBe("dyade:mentee");
    expect(header[plan.hidden.from + plan.hidden.length]).toBe("Décidé par");
    expect(plan.highlights[0]?.formula).toContain("<>$R3");
    expect(header[17]).toBe("dyade:checked");
    expect(plan.highlights.slice(-3).map(({ formula }) => formula)).toEqual([
      '=H3="Pour"',
      '=H3="À discuter"',
      '=H3="Contre"',
    ]);
  });
});

describe("a run after it", () => {
  const first = filled(run(COMMITTEE).table, "Avis\u00a0: MR", "Contre", "Pour");

  test("keeps what was said of the same dyad, in the language of the tab before", () => {
    expect(said(run(COMMITTEE, first).table)).toEqual({
      reviewers: COMMITTEE,
      rows: [
        ["Contre", ""],
        ["Pour", ""],
      ],
    });
    const english = said(run(COMMITTEE, first, "en").table);
    expect(english.rows).toEqual([
      ["Contre", ""],
      ["Pour", ""],
    ]);
  });

  test("keeps in the note what was said of a dyad with another mentor", () => {
    const refused = filled(filled(first, "Statut", "Refusée", "Refusée"), "Avis\u00a0: Luc Bé", "", "à voir");
    const { table } = run(COMMITTEE, refused);
    expect(said(table).rows.flat().join("")).toBe("");
    expect([...notes(table)].sort()).toEqual([
      "Avis sur Alice Roy\u00a0– MR\u00a0: Pour · Luc Bé\u00a0: à voir",
      "Avis sur Bob Côté\u00a0– MR\u00a0: Contre",
    ]);
  });

  test("does not count for a dyad what may have been said of the mentor before, and keeps it in the note", () => {
    // Chloé was proposed with Bob, and Zoé with Alice.
    const swapped = filled(first, "Mentor·e", "Alice Roy", "Bob Côté");
    const { table } = run(COMMITTEE, filled(swapped, "Statut", "Verrouillée", "Verrouillée"));
    expect(said(table).rows.flat().join("")).toBe("");
    expect([...notes(table)].sort()).toEqual([
      "Avis à vérifier, car quelqu’un d’autre que Alice Roy avait été proposé\u00a0– MR\u00a0: Contre",
      "Avis à vérifier, car quelqu’un d’autre que Bob Côté avait été proposé\u00a0– MR\u00a0: Pour",
    ]);
    // What is said from then on is of the dyad that stands there.
    const later = run(COMMITTEE, filled(table, "Avis\u00a0: MR", "Pour", "Pour")).table;
    expect(said(later).rows.map(([text]) => text)).toEqual(["Pour", "Pour"]);
  });

  test("names the mentor of a refused dyad of which the committee spoke, beside the one that took its place", () => {
    const [row = []] = first.rows.slice(2);
    const place = (title: string): number => (first.rows[1] ?? []).indexOf(title);
    const next = row.map((cell, column): Cell => {
      if (column === place("Mentor·e")) return "Alice Roy";
      if (column === place("Statut")) return "Verrouillée";
      return column === place("Avis\u00a0: MR") ? "" : cell;
    });
    const both = filled(filled(first, "Statut", "Refusée"), "Avis\u00a0: Luc Bé", "Pour");
    const { table } = run(COMMITTEE, { ...both, rows: [...both.rows, next] });
    expect(notes(table).filter((note) => note !== "")).toEqual([
      "Avis sur Bob Côté\u00a0– MR\u00a0: Contre · Luc Bé\u00a0: Pour",
      "Avis sur Alice Roy\u00a0– MR\u00a0: Pour",
    ]);
  });

  test("drops the column of whoever left and said nothing, and adds that of whoever came", () => {
    expect(said(run(["Ana"], first).table)).toEqual({
      reviewers: ["MR", "Ana"],
      rows: [
        ["Contre", ""],
        ["Pour", ""],
      ],
    });
  });

  test("knows initials again however they are written, and says which column is there twice", () => {
    expect(said(run(["m. r.", "Luc Bé"], first).table).reviewers).toEqual(["MR", "Luc Bé"]);
    const twice = filled(first, "Avis\u00a0: Luc Bé", "Pour");
    const rows = twice.rows.map((cells) =>
      cells.map((cell): Cell => (cell === "Avis\u00a0: Luc Bé" ? "Avis : M.R." : cell)),
    );
    const { columns, doubled } = readReviews(rows, opened({ ...twice, rows }));
    expect(columns.map(({ reviewer }) => reviewer)).toEqual(["MR"]);
    expect(doubled.map(({ reviewer }) => reviewer)).toEqual(["M.R."]);
  });

  test("takes along what people wrote in other columns beside", () => {
    const rows = first.rows.map((cells, row) => [...cells, ["", "Salle", "A1", "B2"][row] ?? ""]);
    const { plan } = run(COMMITTEE, { ...first, rows });
    expect(plan.carried?.firstOwn).toBe(plan.widths.length - 1);
    expect(plan.carried?.columns.slice(-1)).toEqual([rows[1]?.indexOf("Salle")]);
    const opinions = rows[1]?.indexOf("Avis\u00a0: MR") ?? -1;
    expect(plan.carried?.columns.filter((column) => column === opinions)).toHaveLength(1);
  });
});
