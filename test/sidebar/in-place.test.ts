import { describe, expect, it } from "vitest";
import { Refusal, Unanswered } from "../../sidebar/call-errors.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { smallDyads, withDyads, without } from "./dyads-tabs.ts";
import { fails, panel, workbookOf } from "./panel.ts";
import { smallWorkbook } from "./small-workbook.ts";

describe("showing a cell", () => {
  it("brings the keyboard to the sheet once the cell is there", async () => {
    const { session, calls } = panel();
    await session.show({ tab: "Mentors", row: 3 });
    expect(calls).toEqual(["showCell", "focusSheet"]);
  });

  it("tells a failure beside the screen, which stays as it is", async () => {
    const { session, begin, state } = panel({ showCell: fails(new Refusal("L’onglet n’existe plus.", "")) });
    await begin();
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
    const { session, begin, state } = panel(answers, (snapshot) => {
      counted.push(snapshot.previous?.id);
      return Promise.resolve(propose(snapshot));
    });
    await begin();
    await session.chooseDyads(workbookOf(state()), 7);
    expect(workbookOf(state()).snapshot.previous).toEqual(older);
    await session.propose(workbookOf(state()));
    expect(counted).toEqual([7]);
    expect(state().screen).toMatchObject({ at: "result", proposed: { proposal: { placed: 2 } } });
  });

  it("is the newest again once another run wrote a tab, and after a choice of it", async () => {
    let tabs = withDyads(newest, older);
    const { session, begin, state } = panel({ ...answers, readWorkbook: () => tabs });
    await begin();
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
    const { session, begin, calls, state } = panel({ ...answers, readWorkbook: () => tabs });
    await begin();
    await session.chooseDyads(workbookOf(state()), 7);
    tabs = withDyads(smallDyads(9), newest, older);
    await session.propose(workbookOf(state()));
    expect(state()).toMatchObject({ screen: { at: "setup" }, trouble: { kind: "dyads-changed" } });
    expect(workbookOf(state()).snapshot.previous?.id).toBe(9);
    expect(calls).not.toContain("writeTab");
  });

  it("stays as it was where the one chosen is gone", async () => {
    const { session, begin, state } = panel({ ...answers, readDyadsTabs: () => [newest] });
    await begin();
    await session.chooseDyads(workbookOf(state()), 7);
    expect(state()).toMatchObject({ screen: { at: "setup" }, trouble: { kind: "dyads-changed" } });
    expect(workbookOf(state()).snapshot.previous).toEqual(newest);
  });
});

describe("mending a dyads tab from the first screen", () => {
  it("has it checked, then reads again in place", async () => {
    const { session, begin, calls, state, dispatch } = panel({ verifyTab: () => ({}) });
    await begin();
    dispatch({ type: "criterion", index: 0, change: { weight: 77 } });
    await session.verify(workbookOf(state()), 8);
    expect(calls).toEqual(["readWorkbook", "verifyTab", "readWorkbook"]);
    expect(workbookOf(state()).settings?.criteria[0]?.weight).toBe(77);
  });

  it("has it written anew, then reads again in place", async () => {
    const damaged = without(smallDyads(8), "mentor");
    const { session, begin, calls, state } = panel({
      readWorkbook: () => withDyads(damaged),
      readDyadsTabs: () => [damaged],
    });
    await begin();
    await session.repair(workbookOf(state()), 8);
    expect(state()).toMatchObject({ trouble: null });
    expect(calls).toEqual(["readWorkbook", "readDyadsTabs", "writeTab", "readWorkbook"]);
  });

  it("says where no answer came, and reads again in the room where the person is", async () => {
    const { session, begin, state, dispatch } = panel({ verifyTab: fails(new Unanswered("timeout")) });
    await begin();
    await session.verify(workbookOf(state()), 8);
    expect(state()).toMatchObject({ screen: { at: "setup" }, trouble: { kind: "unanswered" } });
    const workbook = workbookOf(state());
    dispatch({ type: "room", room: "rules", workbook });
    await session.reread(workbook);
    expect(state()).toMatchObject({ screen: { at: "room", room: "rules" }, trouble: null });
    expect(workbookOf(state())).not.toBe(workbook);
  });
});

describe("coming to the screen before a run", () => {
  const [older, newer] = [smallDyads(7), smallDyads(8, { status: "Confirmée" })];

  it("shows what is known at once, then the dyads tabs as they are now, and keeps what was chosen there", async () => {
    let now = smallWorkbook();
    const { session, begin, state, dispatch } = panel({ readWorkbook: () => now });
    await begin();
    dispatch({ type: "menu", workbook: workbookOf(state()) });
    now = withDyads(newer, older);
    const coming = session.prepare(workbookOf(state()));
    expect(state().screen.at).toBe("setup");
    dispatch({ type: "criterion", index: 0, change: { weight: 77 } });
    await coming;
    expect(workbookOf(state()).snapshot.previous).toEqual(newer);
    expect(workbookOf(state()).settings?.criteria[0]?.weight).toBe(77);
    now = smallWorkbook();
    await session.prepare(workbookOf(state()));
    expect(workbookOf(state()).snapshot).not.toHaveProperty("previous");
  });

  it("leaves a tab that was chosen meanwhile, and says nothing where nothing could be read", async () => {
    const { session, begin, state, dispatch } = panel({ readWorkbook: () => withDyads(newer, older) });
    await begin();
    const coming = session.prepare(workbookOf(state()));
    dispatch({ type: "dyads-tab", table: older });
    await coming;
    expect(workbookOf(state()).snapshot.previous).toEqual(older);

    const broken = panel({ readWorkbook: fails(new Error("offline")) });
    await broken.session.prepare(workbookOf(state()));
    expect(broken.state()).toMatchObject({ screen: { at: "setup" }, trouble: null });
  });
});

describe("coming back to the first screen", () => {
  const tab = smallDyads(7);

  it("shows what is known at once, then the workbook as it is now", async () => {
    let now = smallWorkbook();
    const { session, state } = panel({ readWorkbook: () => now });
    await session.read();
    now = withDyads(tab);
    const coming = session.home(workbookOf(state()));
    expect(state().screen.at).toBe("home");
    expect(workbookOf(state()).snapshot).not.toHaveProperty("previous");
    await coming;
    expect(workbookOf(state()).snapshot.previous).toEqual(tab);
  });

  it("changes nothing for somebody who has gone on meanwhile, or where nothing could be read", async () => {
    const { session, state, dispatch } = panel({ readWorkbook: () => withDyads(tab) });
    await session.read();
    const workbook = workbookOf(state());
    const coming = session.home(workbook);
    dispatch({ type: "room", room: "help", workbook });
    await coming;
    expect(state().screen).toEqual({ at: "room", room: "help", workbook });

    const broken = panel({ readWorkbook: fails(new Error("offline")) });
    await broken.session.home(workbook);
    expect(broken.state()).toMatchObject({ screen: { at: "home" }, trouble: null });
  });
});
