import { describe, expect, it } from "vitest";
import { findRenamed } from "../../../src/core/intake/renamed.ts";

describe("a title that is gone", () => {
  it("is the new title that is the most alike", () => {
    const fresh = ["Votre région", "Quels sujets aimeriez-vous aborder avec votre mentor·e ?"];
    expect([...findRenamed(["Quels sujets aimeriez-vous aborder ?"], fresh)]).toEqual([
      ["Quels sujets aimeriez-vous aborder ?", fresh[1]],
    ]);
  });

  it("is nothing new where nothing is alike, or where two titles are as near", () => {
    expect(findRenamed(["Sujets"], ["Région", "Courriel"]).size).toBe(0);
    expect(findRenamed(["Choix"], ["Choix 1", "Choix 2"]).size).toBe(0);
    expect(findRenamed(["Sujets"], []).size).toBe(0);
  });

  it("gives way to one that is nearer to the same new title", () => {
    const renamed = findRenamed(["Sujets voulus", "Sujets voulus cette année"], ["Sujets voulus l'année"]);
    expect([...renamed.keys()]).toEqual(["Sujets voulus cette année"]);
  });
});
