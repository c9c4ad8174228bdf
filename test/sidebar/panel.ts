import { startReader } from "../../sidebar/reader.ts";
import type { RoomName } from "../../sidebar/room-list.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { type SessionHost, startSession } from "../../sidebar/session.ts";
import { type Action, type State, initialState, reduce } from "../../sidebar/state.ts";
import type { Workbook } from "../../sidebar/workbook.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { smallWorkbook } from "./small-workbook.ts";

type Answers = Partial<Record<Parameters<Call>[0], () => unknown>>;

const ANSWERS: Answers = {
  readWorkbook: () => smallWorkbook(),
  writeTab: () => ({ tab: "Dyades 2026-03-02 14h05", sheetId: 7 }),
  saveSettings: () => ({}),
  showCell: () => ({}),
};

/** A panel without a page: its state after each action, the calls it made, and its alarm clock. */
export function panel(
  answers: Answers = {},
  run: SessionHost["run"] = (snapshot) => Promise.resolve(propose(snapshot)),
  room: RoomName | null = null,
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
    openingRoom: () => room,
    ask: (clashes) => Promise.resolve(clashes.map(() => "mine")),
  });
  return {
    session,
    /** Opens the panel, and goes to the screen before a run. */
    begin: async () => {
      await session.read();
      dispatch({ type: "setup", workbook: workbookOf(state) });
    },
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

export function workbookOf({ screen }: State): Workbook {
  if (!("workbook" in screen)) throw new Error(`No workbook on the screen ${screen.at}.`);
  return screen.workbook;
}

/** An answer that never comes, for that reason. */
export const fails = (error: Error) => () => {
  throw error;
};
