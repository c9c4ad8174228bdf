import { describe, expect, it } from "vitest";
import {
  GoogleFailed,
  NoAnswer,
  Offline,
  OutOfReach,
  Outdated,
  Refusal,
  SessionOver,
} from "../../sidebar/call-errors.ts";
import { changeCriterion } from "../../sidebar/workbook.ts";
import { toPlan } from "../../src/core/dyads/to-plan.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { Cancelled } from "../../src/core/steps.ts";
import { fails, panel, workbookOf } from "./panel.ts";
import { smallWorkbook, table } from "./small-workbook.ts";

const never = () => new Promise<never>(() => undefined);

describe("opening the panel", () => {
  it("reads the workbook, follows the person's language, and writes nothing", async () => {
    const { session, calls, state } = panel();
    await session.read();
    expect(state()).toMatchObject({ language: "fr", screen: { at: "home" }, trouble: null });
    expect(calls).toEqual(["readWorkbook"]);
  });

  it("opens at the room of the menu item, once; read again, it goes where it would without", async () => {
    const { session, state } = panel({}, undefined, "decide");
    await session.read();
    expect(state().screen).toMatchObject({ at: "room", room: "decide" });
    await session.read(workbookOf(state()));
    expect(state().screen.at).toBe("setup");
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
    expect(state().screen.at).toBe("home");
  });

  it("leaves an alarm of an earlier attempt without effect", async () => {
    const { session, ring, state } = panel();
    await session.read();
    ring();
    expect(state().screen.at).toBe("home");
  });

  it("says what helps where the very first reading fails, however Google words it, with the details", async () => {
    for (const error of [
      new OutOfReach("null"),
      new SessionOver("HTTP 401"),
      new NoAnswer("readWorkbook"),
      new Error("We're sorry, a server error occurred."),
    ]) {
      const { session, state } = panel({ readWorkbook: fails(error) });
      await session.read();
      expect(state().screen).toMatchObject({ at: "unread", trouble: { kind: "out-of-reach" } });
      expect(JSON.stringify(state().screen)).toContain(error.message);
    }
    const refused = panel({ readWorkbook: fails(new Refusal("Réessayez.", "You do not have permission")) });
    await refused.session.read();
    expect(refused.state().screen).toMatchObject({
      trouble: { kind: "out-of-reach", detail: "Réessayez.\nYou do not have permission" },
    });
  });

  it("says so where there is no connection, or another version, also at the very first", async () => {
    for (const [error, kind] of [
      [new Offline("offline"), "offline"],
      [new Outdated("version"), "outdated"],
    ] as const) {
      const { session, state } = panel({ readWorkbook: fails(error) });
      await session.read();
      expect(state().screen).toMatchObject({ at: "unread", trouble: { kind } });
    }
  });

  it("tells what kept it from reading again, once it has read", async () => {
    let failure: Error | null = null;
    const { session, state } = panel({
      readWorkbook: () => {
        if (failure !== null) throw failure;
        return smallWorkbook();
      },
    });
    await session.read();
    for (const [error, trouble] of [
      [new Refusal("Réessayez.", "stack"), { kind: "fault", message: "Réessayez.", detail: "stack" }],
      [new Error("a fault of ours"), { kind: "fault", message: null }],
      [new GoogleFailed("server error"), { kind: "google-failed" }],
      [new SessionOver("HTTP 401"), { kind: "session-over" }],
      [new NoAnswer("readWorkbook"), { kind: "no-answer" }],
    ] as const) {
      failure = error;
      await session.read(workbookOf(state()));
      expect(state().screen).toMatchObject({ at: "unread", trouble });
      failure = null;
      await session.read();
    }
  });
});

describe("proposing dyads", () => {
  it("reads the answers as they are now, pairs them and writes the tab", async () => {
    const { session, begin, calls, state } = panel();
    await begin();
    await session.propose(workbookOf(state()));
    expect(calls).toEqual(["readWorkbook", "readWorkbook", "writeTab"]);
    expect(state().screen).toMatchObject({
      at: "result",
      proposed: { proposal: { placed: 2 } },
      writing: { is: "done", tab: "Dyades 2026-03-02 14h05" },
    });
  });

  it("keeps the settings first, only when something was changed", async () => {
    const { session, begin, calls, state } = panel();
    await begin();
    await session.propose(changeCriterion(workbookOf(state()), 0, { weight: 77 }));
    // Read first, for others may have kept choices since.
    expect(calls).toEqual(["readWorkbook", "readWorkbook", "saveSettings", "readWorkbook", "writeTab"]);
  });

  it("goes back to the settings when cancelled, and writes nothing", async () => {
    const { session, begin, calls, state } = panel({}, (_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(new Cancelled());
        });
      });
    });
    await begin();
    const proposing = session.propose(workbookOf(state()));
    await new Promise((resolve) => setTimeout(resolve));
    expect(state().screen).toMatchObject({ at: "running", stage: "pairing" });
    session.cancel();
    await proposing;
    expect(state()).toMatchObject({ screen: { at: "setup", cancelled: true }, trouble: null });
    expect(calls).not.toContain("writeTab");
  });

  it("can be cancelled while Google is still answering", async () => {
    const { session, begin, state } = panel();
    await begin();
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
    const { begin, calls, state } = panel();
    await begin();
    const workbook = workbookOf(state());
    const alone = smallWorkbook({
      tables: smallWorkbook().tables.map((tab) => table(tab.id, tab.name, tab.rows.slice(0, 1))),
    });
    const emptied = panel({ readWorkbook: () => alone });
    await emptied.begin();
    await emptied.session.propose(workbook);
    expect(emptied.state().screen).toMatchObject({ at: "refused", refused: { kind: "impossible" } });
    expect([...calls, ...emptied.calls]).not.toContain("writeTab");
  });

  it("goes back to the settings with the reason when a call fails on the way", async () => {
    const { session, begin, state } = panel({ saveSettings: fails(new Refusal("Occupé.", "")) });
    await begin();
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
    const { session, begin, calls, state } = panel({
      writeTab: () => {
        if (busy) throw new Refusal("Occupé.", "lock");
        return { tab: "Dyades", sheetId: 7 };
      },
    });
    await begin();
    await session.propose(workbookOf(state()));
    const { screen } = state();
    expect(screen).toMatchObject({
      at: "result",
      writing: { is: "failed", trouble: { message: "Occupé." } },
    });
    busy = false;
    if (screen.at === "result")
      await session.write(toPlan(screen.proposed.sheet, screen.workbook.snapshot.tables));
    expect(state().screen).toMatchObject({ at: "result", writing: { is: "done", tab: "Dyades" } });
    expect(calls.filter((name) => name === "readWorkbook")).toHaveLength(2);
  });
});

describe("those left to place last time", () => {
  it("come first in the run where the coordinator ticked so, and only then", async () => {
    const answers: (boolean | undefined)[] = [];
    const { session, begin, state, dispatch } = panel({}, (snapshot) => {
      answers.push(snapshot.leftOutFirst);
      return Promise.resolve(propose(snapshot));
    });
    await begin();
    await session.propose(workbookOf(state()));
    await session.read(workbookOf(state()));
    dispatch({ type: "left-out-first", first: true });
    await session.propose(workbookOf(state()));
    expect(answers).toEqual([false, true]);
  });
});
