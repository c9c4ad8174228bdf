import { describe, expect, test } from "vitest";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import type { Beside } from "../../../src/core/forgetting/spans.ts";
import { identity } from "./people.ts";

const LUC = identity("Luc Roy", "luc@roy.ca", { organisations: ["Ville de Laval"] });
const OTHERS = [
  identity("Marie Roy", "marie@roy.ca"),
  identity("Luc Tremblay", "lt@a.ca"),
  identity("Jean Luc Roy", "jl@a.ca"),
];

/** What of a text means somebody: the words, with the doubt in brackets where there is one. */
function found(text: string, beside: Beside = {}, person = LUC, others = OTHERS): string[] {
  return personFinder(person, [person, ...others])
    .find(text, beside)
    .map(({ from, to, doubt }) => text.slice(from, to) + (doubt === null ? "" : ` [${doubt}]`));
}

describe("a text certainly means somebody", () => {
  test.each([
    ["Luc Roy", "Luc Roy"],
    ["luc ROY", "luc ROY"],
    ["Roy, Luc", "Roy, Luc"],
    ["Lùc Roy".normalize("NFD"), "Lùc Roy".normalize("NFD")],
    ["Marie Roy; Luc Roy; Ana", "Luc Roy"],
    ["Marie Roy, Luc Roy", "Luc Roy"],
    ["relève de M. Luc Roy depuis mai", "Luc Roy"],
    ["l'avis de Luc Roy, directeur", "Luc Roy"],
    ["Luc Roy <luc@roy.ca>", "Luc Roy <luc@roy.ca>"],
    ["Luc Roy (LUC@roy.ca)", "Luc Roy (LUC@roy.ca)"],
    ["Luc Roy (Ville de Laval)", "Luc Roy (Ville de Laval)"],
    ["a@b.ca, luc@roy.ca", "luc@roy.ca"],
    ["mailto:luc@roy.ca?subject=Bonjour", "luc@roy.ca"],
    ["https://forms.example/x?entry.1=Luc+Roy&entry.2=2", "Luc+Roy"],
    ["https://forms.example/x?entry.1=Luc%20Roy", "Luc%20Roy"],
    ["https://forms.example/x?entry.1=luc%40roy.ca", "luc%40roy.ca"],
  ])("%j", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test("after an elision", () => {
    const helene = identity("Hélène Côté", "h@c.ca");
    expect(found("le choix d’Hélène Côté", {}, helene)).toEqual(["Hélène Côté"]);
  });

  test("whose name begins with St", () => {
    const michel = identity("Michel St-Pierre", "m@s.ca");
    expect(found("Michel Saint-Pierre et Ana", {}, michel)).toEqual(["Michel Saint-Pierre"]);
  });
});

describe("a text means somebody else", () => {
  test.each([
    "Marie Roy, Luc Tremblay",
    "Jean Luc Roy",
    "Luc Roy (jl@a.ca)",
    "Luc",
    "luc@roy.cat",
    "jean.luc@roy.ca",
    "Ville de Laval",
    "Marie Roy",
    "",
  ])("%j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a text may mean somebody", () => {
  test.each([
    ["L. Roy", "L. Roy [alike]"],
    ["Luc Rooy", "Luc Rooy [alike]"],
    ["Marie-Luc Roy-Gagnon, de Laval, est absente", "Marie-Luc Roy-Gagnon [alike]"],
    ["Luc Roy-Gagnon", "Luc Roy-Gagnon [alike]"],
    ["avec Paul Luc Roy", "Luc Roy [other]"],
    ["Luc Roy <luc@autre.ca>", "Luc Roy <luc@autre.ca> [other]"],
  ])("%j", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test("where somebody else bears the name, unless what stands beside it decides", () => {
    const others = [identity("Luc Roy", "luc@autre.ca", { organisations: ["MRC de Coaticook"] })];
    expect(found("Luc Roy", {}, LUC, others)).toEqual(["Luc Roy [namesake]"]);
    expect(found("Luc Roy (Ville de Laval)", {}, LUC, others)).toEqual(["Luc Roy (Ville de Laval)"]);
    expect(found("Luc Roy (MRC de Coaticook)", {}, LUC, others)).toEqual([]);
    expect(found("Luc Roy (luc@autre.ca)", {}, LUC, others)).toEqual([]);
  });

  test("where a namesake is in the other part only, a list of one part decides", () => {
    const mentor = { ...LUC, roles: ["mentor" as const] };
    const others = [identity("Luc Roy", "luc@autre.ca", { roles: ["mentee"] })];
    expect(found("Luc Roy", { isOurs: true, role: "mentor" }, mentor, others)).toEqual(["Luc Roy"]);
    expect(found("Luc Roy", { isOurs: true, role: "mentee" }, mentor, others)).toEqual([]);
  });

  test("where a family shares the address, which is then asked about", () => {
    const others = [identity("Ève Roy", "luc@roy.ca")];
    expect(found("luc@roy.ca", {}, LUC, others)).toEqual(["luc@roy.ca [shared]"]);
    expect(found("luc@roy.ca|eve roy", {}, LUC, others)).toEqual([]);
  });

  test("by a given name alone in a sentence, where nobody else has it or the row is about them", () => {
    const ines = identity("Inès Dufour", "i@d.ca");
    expect(found("Le comité trouve qu’Inès hésite encore", {}, ines)).toEqual(["Inès [part]"]);
    expect(found("Inès", {}, ines)).toEqual(["Inès [part]"]);
    expect(found("Le comité trouve que Luc hésite encore")).toEqual([]);
    expect(found("Le comité trouve que Luc hésite encore", { isAbout: true })).toEqual(["Luc [part]"]);
  });
});

describe("words of a name that are common words", () => {
  const rose = identity("Rose Juin", "rose@juin.ca");

  test.each([
    ["Cohorte rose juin 2026", {}, "rose juin [common]"],
    ["Cohorte rose juin 2026", { isOurs: true, isTyped: true }, "rose juin [common]"],
    ["la cohorte Rose Juin 2026", {}, "Rose Juin"],
    ["rencontre avec Juin, Rose", {}, "Juin, Rose"],
    ["rose juin", {}, "rose juin"],
    ["ROSE juin, en mai", {}, "ROSE juin"],
  ] as const)("%j, %j", (text, beside, words) => {
    expect(found(text, beside, rose, [])).toEqual([words]);
  });

  test("are asked about where the name is one word, but where Dyade writes a label", () => {
    const one = identity("Rose", "rose@r.ca");
    expect(found("Cohorte Rose 2026", { isOurs: true, isTyped: true }, one, [])).toEqual(["Rose [part]"]);
    expect(found("Une salle rose", { isOurs: true }, one, [])).toEqual(["rose [common]"]);
    expect(found("Rose, Ana", { isOurs: true }, one, [])).toEqual(["Rose"]);
    expect(found("rose, Ana", { isOurs: true }, identity("rose", "r@r.ca"), [])).toEqual(["rose"]);
  });

  test("of no common word are the name, however it is written", () => {
    expect(found("relancer luc roy jeudi")).toEqual(["luc roy"]);
  });
});

test("a name inside the address of somebody else is not theirs", () => {
  const others = [identity("Luc Roy", "luc.roy@autre.ca")];
  expect(found("écrire à luc.roy@autre.ca", {}, LUC, others)).toEqual([]);
  expect(found("écrire à luc.roy@ailleurs.ca", {}, LUC, [])).toEqual(["luc.roy"]);
});

test("a text of any length takes a time that grows with it", () => {
  const finder = personFinder(LUC, [LUC, ...OTHERS]);
  const text = "Luc Roy et Marie Roy, Luc Tremblay; ".repeat(1_200);
  expect(finder.find(text)).toHaveLength(1_200);
});
