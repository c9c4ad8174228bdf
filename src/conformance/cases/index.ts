import type { Case } from "../case.ts";
import { engine } from "./engine.ts";
import { kit } from "./kit.ts";
import { looks } from "./looks.ts";
import { panel } from "./panel.ts";
import { reading } from "./reading.ts";
import { restOfRanges } from "./rest-of-ranges.ts";
import { restOfTabs } from "./rest-of-tabs.ts";
import { stores } from "./stores.ts";
import { tabs } from "./tabs.ts";
import { triggers } from "./triggers.ts";
import { twoPeople } from "./two-people.ts";
import { wire } from "./wire.ts";
import { writing } from "./writing.ts";

/** Everything that Dyade takes for granted about Google, in the order of its groups. */
export const CASES: readonly Case[] = [
  ...[
    engine,
    writing,
    reading,
    tabs,
    looks,
    stores,
    wire,
    panel,
    triggers,
    twoPeople,
    kit,
    restOfRanges,
    restOfTabs,
  ].flat(),
];

/** @throws for an id that no case has. */
export function caseOf(id: string): Case {
  const match = CASES.find((candidate) => candidate.id === id);
  if (match === undefined) throw new Error(`There is no case ${id}.`);
  return match;
}
