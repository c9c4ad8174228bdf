import { expect, test } from "vitest";
import { type EditedRow, recheck } from "../../../src/core/dyads/recheck.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { gather, smallTables } from "./cohorts.ts";
import { editedRow } from "./tabs.ts";

const { cohort } = gather(smallTables());
const words = dyadWords("fr");

function check(...rows: EditedRow[]): SheetRow[] {
  return recheck(cohort, words, rows, { by: "ana@x.example", on: "2026-03-01" });
}

function cell(checked: SheetRow | undefined, name: ColumnName): string | number {
  return checked?.cells[COLUMNS.indexOf(name)] ?? "";
}

test("a dyad made by hand gets its score, its rank, its reasons and its keys", () => {
  const [zoe] = check(editedRow("Zoé Lam", "Bob Côté"));
  expect(cell(zoe, "score")).toBe(50);
  expect(cell(zoe, "rank")).toBe("1re possibilité sur 2 (ex æquo)");
  expect(cell(zoe, "why")).toBe("Sujets\u00a0: Finances (1 sur 2)");
  expect(cell(zoe, "menteeKey")).toBe("zoe@z.example");
  expect(cell(zoe, "mentorKey")).toBe("bob@b.example");
  expect(zoe?.level).toBe("ok");
});

test("a dyad in one reporting line is marked in words, with the chain as its note, and is not undone", () => {
  const [chloe] = check(editedRow("Chloé Ray", "Alice Roy"));
  expect(chloe?.level).toBe("conflict");
  expect(cell(chloe, "watch")).toBe("Conflit\u00a0: lien hiérarchique (Alice Roy → Chloé Ray)");
  expect(chloe?.note).toBe("Alice Roy → Chloé Ray");
  expect(cell(chloe, "mentor")).toBe("Alice Roy");
  expect(cell(chloe, "status")).toBe("Proposée");
});

test("a mentor with more dyads than seats is told on each of them", () => {
  const checked = check(editedRow("Chloé Ray", "Bob Côté"), editedRow("Zoé Lam", "Bob Côté"));
  for (const one of checked) {
    expect(cell(one, "watch")).toContain("Places dépassées\u00a0: Bob Côté a 2 dyades pour 1 place");
    expect(one.level).toBe("caution");
  }
});

test("somebody who was forgotten is no name to mend, until another name is typed there", () => {
  const removed = { mentorKey: "dyade-1", checked: "Confirmée ¦ Zoé Lam ¦ Personne retirée 1" };
  const [kept] = check(editedRow("Zoé Lam", "Personne retirée 1", { status: "Confirmée", ...removed }));
  expect([kept?.level, cell(kept, "watch"), cell(kept, "mentorKey")]).toEqual(["ok", "", "dyade-1"]);
  expect([cell(kept, "status"), cell(kept, "mentor")]).toEqual(["Confirmée", "Personne retirée 1"]);
  const [typed] = check(editedRow("Zoé Lam", "Quelqu’un", { status: "Confirmée", ...removed }));
  expect(typed?.level).toBe("unknown");
  expect(cell(typed, "watch")).toContain("Personne non reconnue\u00a0: «\u00a0Quelqu’un\u00a0»");
});

test("a refused dyad takes no seat", () => {
  const checked = check(
    editedRow("Chloé Ray", "Bob Côté", { status: "Refusée" }),
    editedRow("Zoé Lam", "Bob Côté"),
  );
  expect(cell(checked[1], "watch")).toBe("");
  expect(cell(checked[0], "status")).toBe("Refusée");
});

test("a mentee in two rows is told in both", () => {
  const checked = check(editedRow("Zoé Lam", "Bob Côté"), editedRow("Zoé Lam", "Alice Roy"));
  expect(checked.map((one) => cell(one, "watch"))).toEqual([
    "Zoé Lam figure dans plus d’une dyade",
    "Zoé Lam figure dans plus d’une dyade",
  ]);
});

test("a name typed by hand is found by folding or by e-mail, and an unknown one is flagged and kept", () => {
  const [folded, mailed, unknown] = check(
    editedRow("zoe LAM", "bob cote"),
    editedRow("chloe@a.example", "BOB@b.example"),
    editedRow("Zoé Lam", "Roberto"),
  );
  expect(cell(folded, "mentor")).toBe("Bob Côté");
  expect(cell(mailed, "mentee")).toBe("Chloé Ray");
  expect(cell(unknown, "mentor")).toBe("Roberto");
  expect(cell(unknown, "watch")).toBe(
    "Personne non reconnue\u00a0: «\u00a0Roberto\u00a0». Choisissez un nom de la liste.",
  );
  expect(unknown?.level).toBe("unknown");
});

test("an emptied mentor cell makes the row one to place, and tells who has a seat", () => {
  const [zoe] = check(editedRow("Zoé Lam", ""));
  expect(cell(zoe, "status")).toBe("À placer");
  expect(cell(zoe, "why")).toBe("Une place est libre.");
  expect(cell(zoe, "watch")).toBe("Place libre chez Alice Roy ou Bob Côté.");
  expect(cell(zoe, "score")).toBe("");
});

test("choosing a mentor in a row to place makes the dyad", () => {
  const [zoe] = check(editedRow("Zoé Lam", "Bob Côté", { status: "À placer" }));
  expect(cell(zoe, "status")).toBe("Proposée");
});

test("what people wrote stays: note, decision and date", () => {
  const kept = { note: "à revoir", decidedBy: "Ana", decidedOn: "2026-02-01" };
  const [zoe] = check(editedRow("Zoé Lam", "Bob Côté", { status: "Confirmée", kept }));
  expect(cell(zoe, "note")).toBe("à revoir");
  expect(cell(zoe, "decidedBy")).toBe("Ana");
  expect(cell(zoe, "decidedOn")).toBe("2026-02-01");
  expect(cell(zoe, "status")).toBe("Confirmée");
});

test("an inserted empty row stays empty", () => {
  const [empty] = check(editedRow("", "", { status: "" }));
  expect(empty?.cells.every((value) => value === "")).toBe(true);
});

test("a decision without a date gets who decided and when; taking it back takes them away", () => {
  const kept = { note: "oui", decidedBy: "ana@x.example", decidedOn: "2026-02-01" };
  const [confirmed, refused, back] = check(
    editedRow("Zoé Lam", "Bob Côté", { status: "Confirmée" }),
    editedRow("Chloé Ray", "Alice Roy", { status: "Refusée" }),
    editedRow("Chloé Ray", "Bob Côté", { checked: "Confirmée ¦ Chloé Ray ¦ Bob Côté", kept }),
  );
  expect(cell(confirmed, "decidedBy")).toBe("ana@x.example");
  expect(cell(confirmed, "decidedOn")).toBe("2026-03-01");
  expect(cell(refused, "decidedOn")).toBe("2026-03-01");
  expect([cell(back, "decidedBy"), cell(back, "decidedOn"), cell(back, "note")]).toEqual(["", "", "oui"]);
});

test("a decision in the words of the other language, or of a person, is one too", () => {
  for (const status of ["Confirmed", "confirmé", "Refused "]) {
    const [zoe] = check(editedRow("Zoé Lam", "Bob Côté", { status }));
    expect([cell(zoe, "decidedBy"), cell(zoe, "decidedOn")]).toEqual(["ana@x.example", "2026-03-01"]);
  }
  const kept = { note: "", decidedBy: "ana@x.example", decidedOn: "2026-02-01" };
  const [back] = check(editedRow("Zoé Lam", "Bob Côté", { checked: "Confirmed ¦ Zoé Lam ¦ Bob Côté", kept }));
  expect([cell(back, "decidedBy"), cell(back, "decidedOn")]).toEqual(["", ""]);
});

test("a mentee whose mentor takes no part any more keeps their hidden key: their row is found again", () => {
  const [zoe] = check(editedRow("Zoé Lam", "Roberto"));
  expect([cell(zoe, "menteeKey"), cell(zoe, "mentorKey")]).toEqual(["zoe@z.example", ""]);
});

test("a row copied by hand is marked in both places, and neither mark is left when the copy goes", () => {
  const copy = editedRow("Zoé Lam", "Bob Côté", { status: "Verrouillée" });
  for (const one of check(copy, copy)) {
    expect(cell(one, "watch")).toBe(
      "Places dépassées\u00a0: Bob Côté a 2 dyades pour 1 place\nZoé Lam figure dans plus d’une dyade",
    );
    expect(one.level).toBe("caution");
  }
  expect(check(copy).map((one) => cell(one, "watch"))).toEqual([""]);
});

test("a refused dyad beside the one that came in its place takes no seat and marks nobody", () => {
  const [refused, chosen] = check(
    editedRow("Zoé Lam", "Bob Côté", { status: "Refusée" }),
    editedRow("Zoé Lam", "Alice Roy", { status: "Proposée" }),
  );
  expect([cell(refused, "watch"), cell(chosen, "watch")]).toEqual(["", ""]);
});

test("what people typed as who decided and when stays in a row that nobody decided", () => {
  const kept = { note: "", decidedBy: "comité", decidedOn: "à revoir jeudi" };
  for (const status of ["Proposée", "Verrouillée", "À discuter"]) {
    const [zoe] = check(editedRow("Zoé Lam", "Bob Côté", { status, kept }));
    expect([cell(zoe, "decidedBy"), cell(zoe, "decidedOn")]).toEqual(["comité", "à revoir jeudi"]);
  }
});

test("a status of people's own stays as they wrote it", () => {
  const [zoe] = check(editedRow("Zoé Lam", "Bob Côté", { status: "À discuter" }));
  expect(cell(zoe, "status")).toBe("À discuter");
  expect(cell(zoe, "checked")).toBe("À discuter ¦ Zoé Lam ¦ Bob Côté");
});

test("the key of somebody who takes no part stays until another name is written", () => {
  const keys = { menteeKey: "zoe@z.example", mentorKey: "gone@b.example" };
  const checked = "Verrouillée ¦ Zoé Lam ¦ Gontran";
  const [untouched, renamed] = check(
    editedRow("Zoé Lam", "Gontran", { status: "Verrouillée", ...keys, checked }),
    editedRow("Zoé Lam", "Gonzague", { status: "Verrouillée", ...keys, checked }),
  );
  expect([untouched, renamed].map((row) => cell(row, "mentorKey"))).toEqual(["gone@b.example", ""]);
});
