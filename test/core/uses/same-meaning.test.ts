import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import {
  addAnybody,
  dropAnybody,
  joinOptions,
  optionTable,
  partOptions,
} from "../../../src/core/uses/option-table.ts";
import { proposeSame } from "../../../src/core/uses/same-meaning.ts";
import { setUpSmall } from "./programme.ts";

function small(criterion: Partial<Criterion> = {}) {
  const { mentees, mentors } = setUpSmall().programme;
  const needs: Criterion = {
    kind: "covers",
    mentee: "Ce que je veux travailler",
    mentor: "Domaines d'expertise",
    ...criterion,
  };
  const rosters = { mentee: mentees, mentor: mentors };
  const table = optionTable(needs, rosters);
  if (table === null) throw new Error("no options");
  return { needs, rosters, table };
}

const only = (mentees: readonly string[], mentors: readonly string[]) => ({
  common: [],
  anybody: [],
  menteesOnly: mentees.map((text) => ({ text, mentees: 1, mentors: 0 })),
  mentorsOnly: mentors.map((text) => ({ text, mentees: 0, mentors: 1 })),
});

describe("the options of both sides", () => {
  it("are in common, of one side, or suit anybody", () => {
    const { table } = small();
    expect(table.common).toEqual([{ text: "Finances", mentees: 1, mentors: 1 }]);
    expect(table.menteesOnly.map(({ text }) => text)).toEqual([
      "Ressources humaines",
      "Techniques de vente",
      "Technologie",
    ]);
    expect(table.mentorsOnly.map(({ text }) => text)).toEqual(["RH", "Vente", "TI"]);
    const moment = small({ kind: "same", mentee: "Moment", mentor: "Moment" }).table;
    expect(moment.anybody).toEqual([{ text: "Peu importe", mentees: 1, mentors: 1 }]);
  });

  it("are none where numbers, moments or people are compared", () => {
    const { needs, rosters } = small();
    expect(optionTable({ ...needs, kind: "near" }, rosters)).toBeNull();
    expect(optionTable({ ...needs, kind: "chosen" }, rosters)).toBeNull();
  });

  it("are one once a person says so, and apart again once that is undone", () => {
    const { needs, rosters, table } = small();
    const joined = joinOptions(needs, table, ["RH", "Ressources humaines"]);
    expect(joined.equivalents).toEqual([["RH", "Ressources humaines"]]);
    expect(optionTable(joined, rosters)?.common).toEqual([
      { text: "RH", mentees: 1, mentors: 2 },
      { text: "Finances", mentees: 1, mentors: 1 },
    ]);
    const [group = []] = joined.equivalents ?? [];
    const parted = partOptions(joined, group);
    expect(parted.equivalents).toBeUndefined();
    expect(optionTable(parted, rosters)?.common).toEqual(table.common);
  });

  it("make one group where one of them is in two", () => {
    const { needs, table } = small();
    const first = joinOptions(needs, table, ["RH", "Ressources humaines"]);
    const second = joinOptions(first, table, ["ressources humaines", "TI"]);
    expect(second.equivalents).toEqual([["RH", "ressources humaines", "TI"]]);
  });
});

describe("the answers that suit anybody", () => {
  const { rosters } = small();
  const moment: Criterion = { kind: "same", mentee: "Moment", mentor: "Moment" };
  const anybodyIn = (criterion: Criterion) =>
    optionTable(criterion, rosters)?.anybody.map(({ text }) => text);

  it("are the usual ones and those that are added", () => {
    const added = addAnybody(moment, "Le soir");
    expect(anybodyIn(added)).toEqual(["Le soir", "Peu importe"]);
    expect(addAnybody(added, "Le jour").any).toEqual(
      expect.arrayContaining(["no preference", "Le soir", "Le jour"]),
    );
  });

  it("are fewer where one is taken away", () => {
    const dropped = dropAnybody(moment, "Peu importe (vraiment)");
    expect(anybodyIn(dropped)).toEqual([]);
    expect(dropped.any).toContain("no preference");
  });
});

describe("what may mean the same", () => {
  it.each([
    ["Ressources humaines", "RH"],
    ["Ressources humaines", "R.H."],
    ["Human resources", "Ressources humaines"],
    ["Techniques de vente", "Vente"],
    ["Technologie", "TI"],
    ["Gérer une équipe", "Gestion d'équipe"],
    ["Managing finances", "Gestion des finances"],
    ["Réseautage", "Networking"],
    ["Leadership", "Le leadership"],
  ])("%s is proposed as %s", (mentee, mentor) => {
    expect(proposeSame(only([mentee], ["Jardinage", mentor]))).toEqual([{ mentee, mentor }]);
  });

  it.each([
    ["Finances", "Marketing"],
    ["Vente", "Ventilation"],
    ["Gestion du temps", "Gestion de projet"],
    ["RH", "Rayons X"],
  ])("%s is not proposed as %s", (mentee, mentor) => {
    expect(proposeSame(only([mentee], [mentor]))).toEqual([]);
  });

  it("is proposed once for each option, the likest first", () => {
    expect(
      proposeSame(only(["Vente", "Techniques de vente"], ["Les techniques de la vente", "Ventes"])),
    ).toEqual([
      { mentee: "Vente", mentor: "Ventes" },
      { mentee: "Techniques de vente", mentor: "Les techniques de la vente" },
    ]);
  });
});
