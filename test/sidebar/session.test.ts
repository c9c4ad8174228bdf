import { describe, expect, it } from "vitest";
import { type Call, OutOfReach, Refusal, Unanswered } from "../../sidebar/rpc.ts";
import { startReader } from "../../sidebar/reader.ts";
import { type SessionHost, startSession } from "../../sidebar/session.ts";
import { type Action, type State, initialState, reduce } from "../../sidebar/state.ts";
import { type Workbook, changeCriterion } from "../../sidebar/workbook.ts";
import { toPage } from "../../src/core/dyads/to-page.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { Cancelled } from "../../src/core/steps.ts";
import { smallDyads, withDyads } from "./dyads-tabs.ts";
import { smallWorkbook, table } from "./small-workbook.ts";

type Answers = Partial<Record<Parameters<Call>[0], () => unknown>>;

const ANSWERS: Answers = {
  readWorkbook: () => smallWorkbook(),
  writeTab: () => ({ tab: "Dyades 2026-03-02 14h05", sheetId: 7 }),
  saveSettings: () => ({}),
  showCell: () => ({}),
};

/** A panel without a page: its state after each action, the calls it made, and its alarm clock. */
function panel(
  answers: Answers = {},
  run: SessionHost["run"] = (snapshot) => Promise.resolve(propose(snapshot)),
) {
  const calls: string[] = [];
  const alarms: (() => void)[] = [];
  let state = initialState(null, "en-US");
  // The types of the wire are checked by the compiler in rpc.ts; here each call is answered from a table.
  const call = (async (name: Parameters<Call>[0]) => {
    calls.push(name);
    return (await { ...ANSWERS, ...answers }[name]?.()) as never;
  }) satisfies Call;
  const dispatch = (action: Action): void => {
    state = reduce(state, action);
  };
  const session = startSession({
    call,
    reader: startReader(call),
    run,
    dispatch,
    focusSheet: () => void calls.push("focusSheet"),
    after: (_, ring) => void alarms.push(ring),
  });
  return {
    session,
    calls,
    dispatch,
    ring: () => {
      alarms.forEach((alarm) => {
        alarm();
      });
    },
    state: (): State => state,
  };
}

function workbookOf({ screen }: State): Workbook {
  if (!("workbook" in screen)) throw new Error(`No workbook on the screen ${screen.at}.`);
  return screen.workbook;
}

const fails = (error: Error) => () => {
  throw error;
};
const never = () => new Promise<never>(() => undefined);

describe("opening the panel", () => {
  it("reads the workbook, follows the person's language, and writes nothing", async () => {
    const { session, calls, state } = panel();
    await session.read();
    expect(state()).toMatchObject({ language: "fr", screen: { at: "setup" }, trouble: null });
    expect(calls).toEqual(["readWorkbook"]);
  });

  it("suspects several accounts when no answer comes in time, and still welcomes a late one", async () => {
    let answer: (value: unknown) => void = () => undefined;
    const { session, ring, state } = panel({
      readWorkbook: () => new Promise((resolve) => (answer = resolve)),
    });
    const reading = session.read();
    expect(state().screen.at).toBe("loading");
    ring();
    expect(state().screen).toEqual({ at: "unread", trouble: { kind: "out-of-reach" } });
    answer(smallWorkbook());
    await reading;
    expect(state().screen.at).toBe("setup");
  });

  it("leaves an alarm of an earlier attempt without effect", async () => {
    const { session, ring, state } = panel();
    await session.read();
    ring();
    expect(state().screen.at).toBe("setup");
  });

  it("tells what kept it from reading", async () => {
    const outOfReach = panel({ readWorkbook: fails(new OutOfReach("null")) });
    await outOfReach.session.read();
    expect(outOfReach.state().screen).toEqual({ at: "unread", trouble: { kind: "out-of-reach" } });

    const refused = panel({ readWorkbook: fails(new Refusal("Réessayez.", "stack")) });
    await refused.session.read();
    expect(refused.state().screen).toMatchObject({
      trouble: { kind: "fault", message: "Réessayez.", detail: "stack" },
    });

    const broken = panel({ readWorkbook: fails(new Error("a fault of ours")) });
    await broken.session.read();
    expect(broken.state().screen).toMatchObject({ trouble: { kind: "fault", message: null } });
  });
});

describe("proposing dyads", () => {
  it("reads the answers as they are now, pairs them and writes the tab", async () => {
    const { session, calls, state } = panel();
    await session.read();
    await session.propose(workbookOf(state()));
    expect(calls).toEqual(["readWorkbook", "readWorkbook", "writeTab"]);
    expect(state().screen).toMatchObject({
      at: "result",
      proposed: { proposal: { placed: 2 } },
      writing: { is: "done", tab: "Dyades 2026-03-02 14h05" },
    });
  });

  it("keeps the settings first, only when something was changed", async () => {
    const { session, calls, state } = panel();
    await session.read();
    await session.propose(changeCriterion(workbookOf(state()), 0, { weight: 77 }));
    expect(calls).toEqual(["readWorkbook", "saveSettings", "readWorkbook", "writeTab"]);
  });

  it("goes back to the settings when cancelled, and writes nothing", async () => {
    const { session, calls, state } = panel({}, (_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(new Cancelled());
        });
      });
    });
    await session.read();
    const proposing = session.propose(workbookOf(state()));
    await new Promise((resolve) => setTimeout(resolve));
    expect(state().screen).toMatchObject({ at: "running", stage: "pairing" });
    session.cancel();
    await proposing;
    expect(state()).toMatchObject({ screen: { at: "setup", cancelled: true }, trouble: null });
    expect(calls).not.toContain("writeTab");
  });

  it("can be cancelled while Google is still answering", async () => {
    const { session, state } = panel();
    await session.read();
    const workbook = workbookOf(state());
    const slow = panel({ readWorkbook: never });
    void slow.session.propose(workbook);
    slow.session.cancel();
    expect(slow.state().screen.at).toBe("loading");

    const proposing = session.propose(workbook);
    session.cancel();
    await proposing;
    expect(state().screen).toMatchObject({ at: "setup", cancelled: true });
  });

  it("tells what blocks when the data allow no run", async () => {
    const { session, calls, state } = panel();
    await session.read();
    const workbook = workbookOf(state());
    const alone = smallWorkbook({
      tables: smallWorkbook().tables.map((tab) => table(tab.id, tab.name, tab.rows.slice(0, 1))),
    });
    const emptied = panel({ readWorkbook: () => alone });
    await emptied.session.read();
    await emptied.session.propose(workbook);
    expect(emptied.state().screen).toMatchObject({ at: "refused", refused: { kind: "impossible" } });
    expect([...calls, ...emptied.calls]).not.toContain("writeTab");
  });

  it("goes back to the settings with the reason when a call fails on the way", async () => {
    const { session, state } = panel({ saveSettings: fails(new Refusal("Occupé.", "")) });
    await session.read();
    await session.propose(changeCriterion(workbookOf(state()), 0, { weight: 77 }));
    expect(state()).toMatchObject({
      screen: { at: "setup" },
      trouble: { kind: "fault", message: "Occupé." },
    });
    expect(workbookOf(state()).settings?.criteria[0]?.weight).toBe(77);
  });
});

describe("writing the tab", () => {
  it("can be tried again without a new run", async () => {
    let busy = true;
    const { session, calls, state } = panel({
      writeTab: () => {
        if (busy) throw new Refusal("Occupé.", "lock");
        return { tab: "Dyades", sheetId: 7 };
      },
    });
    await session.read();
    await session.propose(workbookOf(state()));
    const { screen } = state();
    expect(screen).toMatchObject({
      at: "result",
      writing: { is: "failed", trouble: { message: "Occupé." } },
    });
    busy = false;
    if (screen.at === "result")
      await session.write(toPage(screen.proposed.sheet, screen.workbook.snapshot.tables));
    expect(state().screen).toMatchObject({ at: "result", writing: { is: "done", tab: "Dyades" } });
    expect(calls.filter((name) => name === "readWorkbook")).toHaveLength(2);
  });
});

describe("those left to place last time", () => {
  it("come first in the run where the coordinator ticked so, and only then", async () => {
    const answers: (boolean | undefined)[] = [];
    const { session, state, dispatch } = panel({}, (snapshot) => {
      answers.push(snapshot.leftOutFirst);
      return Promise.resolve(propose(snapshot));
    });
    await session.read();
    await session.propose(workbookOf(state()));
    await session.read(workbookOf(state()));
    dispatch({ type: "left-out-first", first: true });
    await session.propose(workbookOf(state()));
    expect(answers).toEqual([false, true]);
  });
});

describe("showing a cell", () => {
  it("brings the keyboard to the sheet once the cell is there", async () => {
    const { session, calls } = panel();
    await session.show({ tab: "Mentors", row: 3 });
    expect(calls).toEqual(["showCell", "focusSheet"]);
  });

  it("tells a failure beside the screen, which stays as it is", async () => {
    const { session, state } = panel({ showCell: fails(new Refusal("L’onglet n’existe plus.", "")) });
    await session.read();
    await session.show({ tab: "Mentors" });
    expect(state()).toMatchObject({
      screen: { at: "setup" },
      trouble: { message: "L’onglet n’existe plus." },
    });
  });
});

describe("the dyads tab whose decisions count", () => {
  const [newest, older] = [smallDyads(8), smallDyads(7, { status: "Confirmée" })];
  const answers = { readWorkbook: () => withDyads(newest, older), readDyadsTabs: () => [older, newest] };

  it("is the one that was chosen, on the screen and in the run", async () => {
    const counted: (number | undefined)[] = [];
    const { session, state } = panel(answers, (snapshot) => {
      counted.push(snapshot.previous?.id);
      return Promise.resolve(propose(snapshot));
    });
    await session.read();
    await session.chooseDyads(workbookOf(state()), 7);
    expect(workbookOf(state()).snapshot.previous).toEqual(older);
    await session.propose(workbookOf(state()));
    expect(counted).toEqual([7]);
    expect(state().screen).toMatchObject({ at: "result", proposed: { proposal: { placed: 2 } } });
  });

  it("is the newest again once another run wrote a tab, and after a choice of it", async () => {
    let tabs = withDyads(newest, older);
    const { session, state } = panel({ ...answers, readWorkbook: () => tabs });
    await session.read();
    await session.chooseDyads(workbookOf(state()), 7);
    await session.chooseDyads(workbookOf(state()), 8);
    expect(workbookOf(state()).snapshot.previous).toEqual(newest);
    await session.chooseDyads(workbookOf(state()), 7);
    tabs = withDyads(smallDyads(9), newest, older);
    await session.read(workbookOf(state()));
    expect(workbookOf(state()).snapshot.previous?.id).toBe(9);
  });

  it("stops a run, back on its settings, where the choice no longer holds", async () => {
    let tabs = withDyads(newest, older);
    const { session, calls, state } = panel({ ...answers, readWorkbook: () => tabs });
    await session.read();
    await session.chooseDyads(workbookOf(state()), 7);
    tabs = withDyads(smallDyads(9), newest, older);
    await session.propose(workbookOf(state()));
    expect(state()).toMatchObject({ screen: { at: "setup" }, trouble: { kind: "dyads-changed" } });
    expect(workbookOf(state()).snapshot.previous?.id).toBe(9);
    expect(calls).not.toContain("writeTab");
  });

  it("stays as it was where the one chosen is gone", async () => {
    const { session, state } = panel({ ...answers, readDyadsTabs: () => [newest] });
    await session.read();
    await session.chooseDyads(workbookOf(state()), 7);
    expect(state()).toMatchObject({ screen: { at: "setup" }, trouble: { kind: "dyads-changed" } });
    expect(workbookOf(state()).snapshot.previous).toEqual(newest);
  });
});

describe("mending a dyads tab from the first screen", () => {
  it.each(["verifyTab", "repairTab"] as const)("has it done, then reads again in place: %s", async (name) => {
    const { session, calls, state, dispatch } = panel({ verifyTab: () => ({}), repairTab: () => ({}) });
    await session.read();
    dispatch({ type: "criterion", index: 0, change: { weight: 77 } });
    const workbook = workbookOf(state());
    await (name === "verifyTab"
      ? session.verify(workbook, 8)
      : session.repair(workbook, { sheetId: 8, pieces: [] }));
    expect(calls).toEqual(["readWorkbook", name, "readWorkbook"]);
    expect(workbookOf(state()).settings?.criteria[0]?.weight).toBe(77);
  });

  it("says where no answer came, and reads again in the room where the person is", async () => {
    const { session, state, dispatch } = panel({ verifyTab: fails(new Unanswered("timeout")) });
    await session.read();
    await session.verify(workbookOf(state()), 8);
    expect(state()).toMatchObject({ screen: { at: "setup" }, trouble: { kind: "unanswered" } });
    const workbook = workbookOf(state());
    dispatch({ type: "room", room: "rules", workbook });
    await session.reread(workbook);
    expect(state()).toMatchObject({ screen: { at: "room", room: "rules" }, trouble: null });
    expect(workbookOf(state())).not.toBe(workbook);
  });
});
