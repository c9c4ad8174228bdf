import { expect, it } from "vitest";
import { readTies } from "../../../src/core/links/links-rows.ts";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import { readClaims } from "../../../src/core/links/reporting-claims.ts";
import type { LinkSources } from "../../../src/core/links/sources.ts";
import { mentee, mentor, says } from "./people.ts";

it("claims are the answers of both forms, then the rows that tell who manages whom, upper and lower in their place", () => {
  const sources: LinkSources = {
    mentors: [mentor({ name: "Ana", manager: ["Zoé\nLuc", "", "Max"], row: 7 })],
    mentees: [mentee({ name: "Éli", manager: "Ana", row: 5 }), mentee({ name: "Flo", row: 6 })],
    tabs: { mentors: "Mentors", mentees: "Mentees", links: "Liens" },
    managerColumns: { mentors: ["Gestionnaire", "Autre", "Direction"], mentees: [] },
    avoidColumns: { mentors: [], mentees: [] },
    rows: [
      says("Zoé", "dirige", "Luc; Max", 2),
      says("Flo", "relève de", "Max", 3),
      says("Flo", "famille", "Max", 4),
    ],
    handling: { sameManager: "caution", past: "caution" },
  };
  const participants = gatherParticipants(sources.mentors, sources.mentees);
  const claims = readClaims(sources, participants, readTies(sources, participants));
  const shown = claims.map(({ lower, upper, where }) => [
    typeof lower === "number" ? (participants.entries[lower]?.[0]?.name ?? "") : lower,
    upper,
    where,
  ]);
  expect(shown).toEqual([
    ["Éli", "Ana", { tab: "Mentees", row: 5 }],
    ["Ana", "Zoé", { tab: "Mentors", row: 7, column: "Gestionnaire" }],
    ["Ana", "Luc", { tab: "Mentors", row: 7, column: "Gestionnaire" }],
    ["Ana", "Max", { tab: "Mentors", row: 7, column: "Direction" }],
    ["Luc", "Zoé", { tab: "Liens", row: 2 }],
    ["Max", "Zoé", { tab: "Liens", row: 2 }],
    ["Flo", "Max", { tab: "Liens", row: 3 }],
  ]);
});
