import { describe, expect, it } from "vitest";
import { readCapacity } from "../../../../src/core/intake/answers/capacity.ts";

describe("capacity", () => {
  it.each([
    ["2", 2],
    ["0", 0],
    ["10", 10],
    ["12 mentorés", 12],
    ["un", 1],
    ["Une personne", 1],
    ["Un(e)", 1],
    ["Deux", 2],
    ["Two (2)", 2],
    ["Two (…)", 2],
    ["zéro", 0],
    ["Une seule", 1],
    ["un seul à la fois", 1],
    ["two max", 2],
    ["2 mentorés au maximum", 2],
    ["1 (peut-être 2)", 1],
    ["dix", 10],
    ["Ten", 10],
    ["One mentee only, please!", 1],
  ])("reads the leading number or number word of %j", (text, capacity) => {
    expect(readCapacity(text)).toBe(capacity);
  });

  it.each([
    ["2-3", 2],
    ["2 – 3", 2],
    ["3 à 5", 3],
    ["2 to 3", 2],
    ["2 ou 3", 2],
    ["Deux ou trois", 2],
    ["deux-trois", 2],
    ["3 or 2", 2],
    ["Entre 2 et 4", 2],
    ["de 1 à 3", 1],
  ])("takes the smaller end of the range %j", (text, capacity) => {
    expect(readCapacity(text)).toBe(capacity);
  });

  it.each(["3 ou plus", "3 or more", "3+", "trois et plus"])("reads %j as three", (text) => {
    expect(readCapacity(text)).toBe(3);
  });

  it.each([
    "aucun",
    "Aucune",
    "aucun·e",
    "Aucune pour l'instant",
    "0 pour le moment",
    "None",
    "None at the moment",
  ])("reads %j as not available", (text) => {
    expect(readCapacity(text)).toBe(0);
  });

  it("counts one where nothing is written", () => {
    expect(readCapacity("")).toBe(1);
    expect(readCapacity(" \u00a0")).toBe(1);
  });

  it.each([
    "2,5",
    "1½",
    "une paire",
    "2.5",
    "beaucoup",
    "ça dépend de la saison",
    "-1",
    "?",
    "2e",
    "unique",
    "Une couple de personnes",
    "une dizaine",
    "A couple",
    "Pas cette année",
    "Jusqu'à 2",
    "Up to two",
    "2026-03-02T00:00:00",
    "TRUE",
    "Aucune limite",
    "aucun maximum",
    "Aucune préférence",
  ])("cannot tell a number from %j", (text) => {
    expect(readCapacity(text)).toBeNull();
  });
});
