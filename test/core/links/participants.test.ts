import { describe, expect, it } from "vitest";
import { peopleMeant } from "../../../src/core/people/who-is-meant.ts";
import { distance, gatherParticipants, detailsOf } from "../../../src/core/links/participants.ts";
import { mentee, mentor } from "./people.ts";

const participants = gatherParticipants(
  [
    mentor({ name: "Ana Roy", email: "ana@a.ca", organisation: "Acme" }),
    mentor({ name: "Jean Roy (RH)", organisation: "Aucune", row: 3 }),
  ],
  [
    mentee({ name: "Ana R.", email: "ana@a.ca", organisation: "Beta" }),
    mentee({ name: "Jean Roy", organisation: "ACME.", row: 4 }),
    mentee({ name: "Jean Roy", organisation: "Beta", row: 5 }),
  ],
);
const named = (text: string) => peopleMeant(participants.people.lookUp(text));

describe("participants", () => {
  it("are each once: one e-mail is one person in both roles, a row without one is a person", () => {
    expect(participants.entries.map((entries) => entries.map(({ role }) => role))).toEqual([
      ["mentor", "mentee"],
      ["mentor"],
      ["mentee"],
      ["mentee"],
    ]);
    expect(participants.organisations).toEqual([["acme", "beta"], [], ["acme"], ["beta"]]);
  });

  it("are named by e-mail, else by name, a note telling namesakes apart", () => {
    expect(named("Quelqu'un <ANA@a.ca>")).toEqual([0]);
    expect(named("ana roy")).toEqual([0]);
    expect(named("ANA R.")).toEqual([0]);
    expect(named("Jean Roy")).toEqual([1, 2, 3]);
    expect(named("Jean Roy (RH)")).toEqual([1]);
    expect(named("Jean Roy (ventes)")).toEqual([1, 2, 3]);
    expect(named("Personne d'ici")).toEqual([]);
  });

  it("are told apart by their labels", () => {
    expect(detailsOf(participants, [0, 2, 3]).names).toEqual(["Ana Roy", "Jean Roy (#4)", "Jean Roy (#5)"]);
  });

  it("are near in one organisation, less near where none is told, far in another", () => {
    expect([
      distance(["acme"], ["beta", "acme"]),
      distance([], ["acme"]),
      distance(["acme"], ["beta"]),
    ]).toEqual([0, 1, 2]);
  });
});
