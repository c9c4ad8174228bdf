import { describe, expect, it } from "vitest";
import type { LinkKind, LinkLevel } from "../../../src/core/links/link.ts";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import { type Finding, type Reason, fileReasons } from "../../../src/core/links/reasons.ts";
import { mentee, mentor } from "./people.ts";

const participants = gatherParticipants(
  [mentor({ name: "Ana", email: "ana@a.ca" }), mentor({ name: "Bob" })],
  [mentee({ name: "Cid" }), mentee({ name: "Ana", email: "ana@a.ca" })],
);
const [ANA, BOB, CID] = [0, 1, 2];

function because(kind: LinkKind, level: LinkLevel = "conflict"): Reason {
  return { kind, level, chain: () => [] };
}

/** The reasons filed, by mentee and mentor. */
function filed(...findings: Finding[]) {
  return fileReasons(participants, findings).map((byMentor) => Object.fromEntries(byMentor));
}

describe("reasons", () => {
  it("are filed for each person in the role they have, and in that role alone", () => {
    const line = because("reporting-line");
    expect(filed([line, [ANA, BOB, CID], [ANA, BOB, CID]])).toEqual([
      { 0: [line], 1: [line] },
      { 0: [line], 1: [line] },
    ]);
  });

  it("are kept once for each pair and kind: the first", () => {
    const [certain, perhaps] = [because("reporting-line"), because("reporting-line", "unknown")];
    const past = because("past", "caution");
    expect(filed([certain, [CID], [ANA]], [perhaps, [CID], [ANA, BOB]], [past, [CID], [ANA]])).toEqual([
      { 0: [certain, past], 1: [perhaps] },
      {},
    ]);
  });

  it("are none but that for one person, and all others too for two who may be one", () => {
    const same = because("same-person");
    const maybe = because("same-person", "unknown");
    const [avoid, past] = [because("avoid"), because("past", "caution")];
    const both: readonly [number[], number[]] = [
      [ANA, CID],
      [ANA, BOB],
    ];
    expect(filed([same, [ANA], [ANA]], [maybe, [CID], [BOB]], [avoid, ...both], [past, ...both])).toEqual([
      { 0: [avoid, past], 1: [maybe, avoid, past] },
      { 0: [same], 1: [avoid, past] },
    ]);
  });
});
