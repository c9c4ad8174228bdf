import { expect, test } from "vitest";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import { groupPlaces } from "../../../src/core/forgetting/group-places.ts";
import type { Place } from "../../../src/core/forgetting/place.ts";
import { namelessPlaces, registerEdit, removalsIn } from "../../../src/core/forgetting/receipt.ts";
import { nextStandIn } from "../../../src/core/forgetting/stand-in.ts";
import { forgetting as english } from "../../../src/core/messages/en/forgetting.ts";
import { forgetting as french } from "../../../src/core/messages/fr/forgetting.ts";
import { ownMark } from "../../../src/core/tabs/own-tab.ts";
import { handMade } from "../workbooks.ts";
import { identity } from "./people.ts";
import { everything } from "./small-workbook.ts";

const place = (kind: Place["kind"], tab: string, row: number | null): Place => ({
  kind,
  tab,
  row,
  column: "",
});
const PLACES = [
  place("answer", "Réponses", 12),
  place("mention", "Réponses", 3),
  place("mention", "Réponses", 3),
  place("kept", "", null),
];
const RECEIPT = { on: "2026-02-15", label: "Personne retirée 1", what: "…", by: "MB", verified: "…" };

test("places are counted by tab and kind, each row once", () => {
  expect(groupPlaces(PLACES)).toEqual([
    {
      tab: "Réponses",
      groups: [
        { kind: "answer", count: 1, rows: [12], cells: [] },
        { kind: "mention", count: 2, rows: [3], cells: [] },
      ],
    },
    { tab: "", groups: [{ kind: "kept", count: 1, rows: [], cells: [] }] },
  ]);
});

test.each([
  [
    french,
    "Réponses\u00a0: 1 réponse supprimée, 2 cellules nettoyées\nRéglages gardés\u00a0: 1 texte nettoyé",
  ],
  [english, "Réponses: 1 response deleted, 2 cells cleaned\nSettings kept: 1 text cleaned"],
])("a receipt says what was taken out and from where, in numbers", ({ register }, text) => {
  expect(register.what(groupPlaces(PLACES))).toBe(text);
});

test("a register is made where there is none, and goes on where there is one, whatever its case", () => {
  const { register } = french;
  expect(registerEdit([], RECEIPT, register)).toMatchObject({ title: "Retraits", header: register.header });
  const before = handMade("retraits", register.header, ["2026-01-01", "Personne retirée 1", "…", "", "…"]);
  const edit = registerEdit([before], RECEIPT, register);
  expect(edit).toMatchObject({
    sheetId: before.id,
    added: [["2026-02-15", "Personne retirée 1", "…", "MB", "…"]],
  });
});

test("a tab of answers is no register, whatever it is called", () => {
  const answers = { ...handMade("Retraits", ["Nom"], ["Ana"]), formFed: true };
  expect(registerEdit([answers], RECEIPT, french.register).sheetId).toBeUndefined();
});

test("each person who is forgotten gets a number of their own, also where only the register has the last one", () => {
  const memo = handMade("Mémo", ["Texte"], ["avec Personne retirée 2 et Personne retirée 1"]);
  const register = handMade("Retraits", ["Remplacée par"], ["Personne retirée 11"]);
  expect(nextStandIn(everything([]), [french.standIn])).toEqual({
    label: "Personne retirée 1",
    key: "dyade-1",
  });
  expect(nextStandIn(everything([memo]), [french.standIn]).label).toBe("Personne retirée 3");
  expect(nextStandIn(everything([memo, register]), [french.standIn])).toEqual({
    label: "Personne retirée 12",
    key: "dyade-12",
  });
});

test("a number is taken, too, where only a key, a kept text or another language has it", () => {
  const after = (...args: Parameters<typeof everything>) =>
    nextStandIn(everything(...args), [french.standIn, english.standIn]).label;
  expect(after([handMade("Journal", ["Clé"], ["dyade-4 > ana@roy.ca"])])).toBe("Personne retirée 5");
  expect(after([], { kept: { directory: '{"hidden":["Removed person 6"]}' } })).toBe("Personne retirée 7");
  expect(after([handMade("Mémo", ["Fichier"], ["dyade-2026-02-15.xlsx"])])).toBe("Personne retirée 1");
});

test("the registers say how many were removed, whatever their language", () => {
  const titles = [french.register.title, english.register.title];
  const rows = ["Personne retirée 1", "Personne retirée 1", "Personne retirée 2"].map((label) => [
    "x",
    label,
  ]);
  expect(removalsIn([], titles)).toEqual({ count: 0, tab: null });
  expect(removalsIn([handMade("Retraits", ["Date", "Remplacée par"], ...rows)], titles)).toEqual({
    count: 2,
    tab: "Retraits",
  });
});

test.each([
  [
    french,
    [
      "Plus rien ne nommait cette personne dans ce que Dyade lit du classeur.",
      "Il restait 1 question sans réponse.",
    ],
  ],
  [
    english,
    [
      "Nothing named this person any more in what Dyade reads of the workbook.",
      "Left: 1 question without an answer.",
    ],
  ],
])("a receipt does not say that nothing is left while a question is open", ({ register }, expected) => {
  expect([register.verified(0, 0), register.verified(0, 1)]).toEqual(expected);
});

test("tabs are listed one after another, as in a sentence", () => {
  const [form = ""] = french.hand(["A", "B", "C"]);
  expect(form).toContain("relié à «\u00a0A\u00a0», à «\u00a0B\u00a0» et à «\u00a0C\u00a0»");
  expect(french.answersGo(["A", "B"])).toContain("de «\u00a0A\u00a0» et de «\u00a0B\u00a0».");
});

test("a receipt calls no tab by the name of somebody", () => {
  const papers = handMade("Entente\u00a0: Zoé Lam et Bob Côté", [
    "Entente",
    ownMark({ kind: "papers", state: "" }),
  ]);
  const memo = handMade("Fiche de Luc Roy", ["Note"]);
  const places = [
    place("paper", papers.name, null),
    place("mention", memo.name, 2),
    place("mention", "Mémo", 2),
  ];
  const luc = identity("Luc Roy", "luc@roy.ca");
  for (const { register } of [french, english]) {
    const tabs = namelessPlaces(places, [papers, memo], personFinder(luc, [luc]), register.tabs);
    expect(register.what(groupPlaces(tabs))).not.toMatch(/Zoé|Côté|Luc|Roy/);
    expect(tabs.map(({ tab }) => tab)).toEqual([register.tabs.papers, register.tabs.someTab, "Mémo"]);
  }
});
