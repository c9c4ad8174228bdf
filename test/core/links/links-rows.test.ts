import { expect, it } from "vitest";
import { readTies, reportTies } from "../../../src/core/links/links-rows.ts";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import type { LinkRow, LinkSources } from "../../../src/core/links/sources.ts";
import { reporting, shortly } from "../builders.ts";
import { says } from "./people.ts";

function read(...rows: LinkRow[]) {
  const sources: LinkSources = {
    mentors: [],
    mentees: [],
    tabs: { mentors: "Mentors", mentees: "Mentees", links: "Liens" },
    managerColumns: { mentors: [], mentees: [] },
    avoidColumns: { mentors: [], mentees: [] },
    rows,
    handling: { sameManager: "ignore", past: "ignore" },
  };
  const participants = gatherParticipants([], []);
  const { issues } = reporting((report) => {
    reportTies(sources, participants, report);
  });
  return {
    value: readTies(sources, participants),
    issues: issues.map((one) => `${shortly(one)} ${one.read ?? ""}`),
  };
}

it("rows tell a relation between people, several of them on either side", () => {
  const { value, issues } = read(says("Ana; Bob", "dirige", "Cid\nDan", 4));
  expect(issues).toEqual([]);
  expect(value.map(({ relation, words, left, right }) => [relation, words, left, right])).toEqual([
    ["manages", "dirige", ["Ana", "Bob"], ["Cid", "Dan"]],
  ]);
  expect(value[0]?.where("person")).toEqual({ tab: "Liens", row: 4 });
});

it("rows that lack something, or tell what is not known, are told and left out", () => {
  const columns = { person: "Personne", relation: "Relation", other: "Autre" };
  const { value, issues } = read(
    { ...says("", "dirige", "Cid", 2), columns },
    { ...says("Ana", "", "Cid", 3), columns },
    { ...says("Ana", "dirige", ";", 4), columns },
    { ...says("Ana", "adore", "Cid", 5), columns },
    says("", "", "", 6),
  );
  expect(value).toEqual([]);
  expect(issues).toEqual([
    "link-incomplete Liens:2 [Personne] dirige, Cid",
    "link-incomplete Liens:3 [Relation] Ana, Cid",
    "link-incomplete Liens:4 [Autre] Ana, dirige, ;",
    "relation-unknown Liens:5 [Relation] adore",
  ]);
});
