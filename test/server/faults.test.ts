import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/local/host.ts";
import type { Mishaps } from "../../src/local/mishaps.ts";
import type { Workbook } from "../../src/local/model/workbook.ts";
import { faults } from "../../src/core/messages/fr/faults.ts";
import { compared, mixesOf } from "./compared-workbook.ts";
import { livelyHost } from "./lively-programme.ts";
import type { Answer } from "./sample-host.ts";
import { turn } from "./turn.ts";
import { DEEDS, type Deed } from "./writing-deeds.ts";

const NOTHING_CHANGED = /Rien n’a été (changé|écrit)/;

let host: Host;
let lively: Workbook;
let tabs: ReadonlySet<number>;

beforeAll(async () => {
  host = await livelyHost();
  lively = host.workbook;
  tabs = new Set(lively.sheets.map(({ id }) => id));
});

const shown = (): string => JSON.stringify(compared(host.workbook, tabs));

function begin({ first }: Deed): void {
  host.workbook = lively;
  host.rearrange((workbook) => first?.(workbook));
}

/** Does a deed while something goes wrong. */
function hurt(deed: Deed, harm: (mishaps: Mishaps) => void): Answer<unknown> | null {
  begin(deed);
  harm(host.mishaps);
  const reply = deed.act(host);
  host.mishaps.recover();
  host.mishaps.buffers = false;
  return reply;
}

/** The workbook before a deed and after it where nothing goes wrong, and how many calls it takes. */
function unhurt(deed: Deed): { before: string; after: string; calls: number } {
  begin(deed);
  const reply = deed.act(host);
  if (reply !== null) expect(reply).toMatchObject({ ok: true });
  const [after, calls] = [shown(), host.usage?.calls ?? 0];
  // An edit that is typed and not checked: its trigger fails at once.
  hurt(deed, (mishaps) => {
    mishaps.failAt(1);
  });
  return { before: shown(), after, calls };
}

/** What a deed comes to at each of its calls, and where it was tried again; each way once. */
async function outcomes(deed: Deed, harm: (mishaps: Mishaps, call: number) => void): Promise<Set<string>> {
  const { before, after, calls } = unhurt(deed);
  const stateOf = (now: string): string => (now === before ? "before" : now === after ? "after" : "between");
  const mixes = mixesOf(before, after);
  expect(calls).toBeGreaterThan(4);
  const ways = new Set<string>();
  for (let call = 1; call <= calls; call++) {
    const reply = hurt(deed, (mishaps) => {
      harm(mishaps, call);
    });
    const now = shown();
    const state = stateOf(now);
    expect(mixes(now), `${deed.name}, call ${String(call)}`).toEqual([]);
    const said =
      reply === null
        ? "nothing"
        : reply.ok
          ? "done"
          : NOTHING_CHANGED.test(reply.fault)
            ? "nothing changed"
            : reply.fault === faults.perhapsWritten()
              ? "not known"
              : reply.fault;
    // What a script did not change, it finds again as it was: trying again is doing it for the first time.
    const again = JSON.stringify(host.workbook) === JSON.stringify(lively) ? "" : tryAgain(deed, after);
    await turn();
    ways.add(`${state}, says ${said}${again}`);
  }
  return ways;
}

function tryAgain({ act }: Deed, after: string): string {
  const reply = act(host);
  return (reply?.ok ?? true) && shown() === after
    ? ""
    : `, again: ${reply?.ok === false ? reply.fault : "other"}`;
}

const ALL_OR_NOTHING = [
  "before, says nothing changed",
  "after, says done",
  "before, says nothing",
  "after, says nothing",
];

const among = (ways: Set<string>, allowed: readonly string[]): void => {
  expect([...ways].filter((way) => !allowed.includes(way))).toEqual([]);
};

describe.each(DEEDS.map((deed) => [deed.name, deed] as const))("%s", (_, deed) => {
  test("where one call fails, all or nothing is written, and the message says which", async () => {
    const ways = await outcomes(deed, (mishaps, call) => {
      mishaps.failAt(call);
    });
    among(ways, ALL_OR_NOTHING);
  });

  test("where writes that wait are lost, all or nothing is written, and the message says which", async () => {
    const ways = await outcomes(deed, (mishaps, call) => {
      mishaps.buffers = true;
      mishaps.failAt(call);
    });
    among(ways, ALL_OR_NOTHING);
  });

  test("where Google answers no more, the message says so, and trying again later mends it", async () => {
    const ways = await outcomes(deed, (mishaps, call) => {
      mishaps.failFrom(call);
    });
    among(ways, [
      "before, says nothing changed",
      "before, says not known",
      "between, says not known",
      "after, says not known",
      "after, says done",
      "before, says nothing",
      "between, says nothing",
      "after, says nothing",
    ]);
  });
});
