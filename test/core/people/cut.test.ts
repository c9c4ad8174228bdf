import { describe, expect, it } from "vitest";
import { choicesIn, mentionsIn } from "../../../src/core/people/cut.ts";
import { indexPeople } from "../../../src/core/people/people-index.ts";

const index = indexPeople(
  ["Marie Roy", "Luc Côté", "Ana Paz", "Jean-François Tremblay-Roy", "Bob"].map((name, id) => ({
    ...{ id, name, email: "", organisation: "", shown: [] },
  })),
);

describe("a cell of choices", () => {
  it.each([
    ["", []],
    [" \n ; ", []],
    ["Marie Roy", ["Marie Roy"]],
    ["Luc Côté; Marie Roy", ["Luc Côté", "Marie Roy"]],
    ["Luc Côté, Zed, Marie Roy", ["Luc Côté", "Zed", "Marie Roy"]],
    ["1. Luc Côté\n2) Marie Roy", ["Luc Côté", "Marie Roy"]],
    ["1. Luc Côté, 2. Marie Roy", ["Luc Côté", "Marie Roy"]],
    ["- Luc Côté\n- Marie Roy", ["Luc Côté", "Marie Roy"]],
    ["Luc Côté; ; Marie Roy;", ["Luc Côté", "Marie Roy"]],
    ["Ana Paz (Paz, Dubé; associés), Bob", ["Ana Paz (Paz, Dubé; associés)", "Bob"]],
    ["Roy, Marie", ["Roy, Marie"]],
    ["Roy, Marie; Côté, Luc", ["Roy, Marie", "Côté, Luc"]],
    ["nobody@x.ca, Marie Roy", ["nobody@x.ca", "Marie Roy"]],
    ["Marie Roy, directrice, Luc Côté", ["Marie Roy, directrice", "Luc Côté"]],
  ])("holds the names of %j", (cell, names) => {
    expect(choicesIn(cell, index)).toEqual(names);
  });

  it("holds one name where all of it is somebody's", () => {
    const people = indexPeople([{ id: 0, name: "Roy, Dubé; associés", email: "", shown: [] }]);
    expect(choicesIn("Roy, Dubé; associés", people)).toEqual(["Roy, Dubé; associés"]);
    expect(mentionsIn("Roy, Dubé; associés", people)).toEqual(["Roy, Dubé; associés"]);
  });
});

describe("an answer about managers", () => {
  it.each([
    ["", []],
    ["Marie Roy; Zoé Lam\nLuc Côté", ["Marie Roy", "Zoé Lam", "Luc Côté"]],
    ["a@a.ca, Bob <b@b.ca>", ["a@a.ca", "Bob <b@b.ca>"]],
    ["Marie Roy, directrice générale", ["Marie Roy, directrice générale"]],
    ["Marie Roy, Luc Côté", ["Marie Roy", "Luc Côté"]],
    ["Marie Roy, Luc Cote", ["Marie Roy", "Luc Cote"]],
    ["Zoé Lam, L. Côté", ["Zoé Lam", "L. Côté"]],
    ["Zoé Lam, Max Roy", ["Zoé Lam", "Max Roy"]],
    ["Zoé Lam, directrice des ventes", ["Zoé Lam, directrice des ventes"]],
    ["Tremblay, Luc", ["Tremblay, Luc"]],
    ["Dubé, Jean-François", ["Dubé, Jean-François"]],
    ["Zoé Lam, Tremblay-Roy", ["Zoé Lam", "Tremblay-Roy"]],
    ["Roy, Marie", ["Roy, Marie"]],
    ["Marie Roy et Luc Côté", ["Marie Roy", "Luc Côté"]],
    ["Jean-François Tremblay-Roy et Lise Côté", ["Jean-François Tremblay-Roy", "Lise Côté"]],
    ["Zoé Lam and Max Dubé", ["Zoé Lam", "Max Dubé"]],
    ["Zoé Lam & Marie Roy", ["Zoé Lam", "Marie Roy"]],
    ["Marie Roy/Luc Côté", ["Marie Roy", "Luc Côté"]],
    ["Marie Roy / directrice générale", ["Marie Roy"]],
    ["Zoé Lam, Marie Roy et Luc Côté", ["Zoé Lam", "Marie Roy", "Luc Côté"]],
    ["Roy & Fils", ["Roy & Fils"]],
    ["Gagné et associés", ["Gagné et associés"]],
    ["N/A", ["N/A"]],
    ["Yvette Landry", ["Yvette Landry"]],
  ])("names the people of %j", (cell, names) => {
    expect(mentionsIn(cell, index)).toEqual(names);
  });
});
