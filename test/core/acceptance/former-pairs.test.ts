import { expect, test } from "vitest";
import { formerPairs } from "../../../src/core/acceptance/former-pairs.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { edited, opened } from "../dyads/tabs.ts";
import { proposed, snapshotOf } from "../workbooks.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const { cohort } = gather(smallTables(), SETTINGS);
const at = (people: readonly { readonly name: string }[], name: string): number =>
  people.findIndex((person) => person.name === name);
const [CHLOE, ZOE] = [at(cohort.mentees, "Chloé Ray"), at(cohort.mentees, "Zoé Lam")];
const [ALICE, BOB] = [at(cohort.mentors, "Alice Roy"), at(cohort.mentors, "Bob Côté")];

const former = (...tabs: Parameters<typeof formerPairs>[0]) => formerPairs(tabs, cohort, dyadWords);

test("a pair that a run proposed and a hand replaced was a dyad once", () => {
  const becomes = former(opened(edited(sheet, {}, { mentor: "Bob Côté" })));
  expect(becomes(ZOE, ALICE)).toBe("replaced");
  expect(becomes(CHLOE, ALICE)).toBeNull();
});

test("a pair refused in an earlier tab, or before it, is refused", () => {
  const inUse = opened(edited(sheet, {}, { mentor: "Bob Côté" }));
  const earlier = opened(edited(sheet, {}, { status: "Refusée" }));
  expect(former(inUse, earlier)(ZOE, ALICE)).toBe("refused");
  const kept = { ...inUse, refusedBefore: [["", "", "Chloé Ray", "Alice Roy"]] };
  expect(former(kept)(CHLOE, ALICE)).toBe("refused");
  expect(former(kept)(CHLOE, BOB)).toBe("replaced");
});
