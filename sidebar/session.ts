import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Outcome } from "../src/core/proposal/outcome.ts";
import { Cancelled } from "../src/core/steps.ts";
import type { SheetPlan } from "../src/core/tabs/sheet-plan.ts";
import { chosenTab } from "./chosen-tab.ts";
import { proposeAndWrite } from "./propose-and-write.ts";
import type { AskClashes } from "./clashes.ts";
import { keepChoices } from "./keep-choices.ts";
import { type InPlace, type InPlaceHost, startInPlace } from "./in-place.ts";
import type { RoomName } from "./room-list.ts";
import type { RunCalls } from "./runner.ts";
import type { Stage } from "./state.ts";
import { DyadsChanged, troubleOf, troubleOfOpening } from "./trouble.ts";
import { withSources } from "./with-sources.ts";
import { type Workbook, isChanged } from "./workbook.ts";

/** What the panel can ask for; each reports its course by actions. */
export interface Session extends InPlace {
  /** Reads the workbook; what was chosen in `workbook` and not kept yet still holds. */
  read(workbook?: Workbook): Promise<void>;
  /** Keeps what was chosen, reads the answers as they are now, pairs, and writes the new tab. */
  propose(workbook: Workbook): Promise<void>;
  cancel(): void;
  write(page: SheetPlan): Promise<void>;
}

export interface SessionHost extends InPlaceHost {
  readonly ask: AskClashes;
  readonly run: (snapshot: Snapshot, calls: RunCalls) => Promise<Outcome>;
  /** Calls `ring` after so many milliseconds. */
  readonly after: (milliseconds: number, ring: () => void) => void;
  /** The room that the menu item opened the panel at; null for the first screen. */
  readonly openingRoom: () => RoomName | null;
}

/** How long the first call may stay without an answer before several Google accounts are suspected. */
const PATIENCE_MS = 10_000;

export function startSession(host: SessionHost): Session {
  const { call, reader, ask, run, dispatch, after, openingRoom } = host;
  let current = new AbortController();
  let reads = 0;
  let hasRead = false;

  const write = async (page: SheetPlan): Promise<void> => {
    dispatch({ type: "writing", writing: { is: "under-way" } });
    try {
      const { tab } = await call("writeTab", page);
      dispatch({ type: "writing", writing: { is: "done", tab } });
    } catch (error) {
      dispatch({ type: "writing", writing: { is: "failed", trouble: troubleOf(error) } });
    }
  };

  return {
    ...startInPlace(host),
    write,
    async read(workbook) {
      const attempt = ++reads;
      let answered = false;
      dispatch({ type: "reading" });
      after(PATIENCE_MS, () => {
        if (!answered && attempt === reads) dispatch({ type: "unread", trouble: { kind: "out-of-reach" } });
      });
      const onAnswer = (): void => {
        answered = true;
      };
      try {
        const now = await reader.workbook(workbook, { onAnswer });
        hasRead = true;
        const room = openingRoom();
        const isFirst = workbook === undefined;
        dispatch({ type: "read", workbook: now, first: isFirst, ...(room === null ? {} : { room }) });
      } catch (error) {
        dispatch({ type: "unread", trouble: hasRead ? troubleOf(error) : troubleOfOpening(error) });
      } finally {
        answered = true;
      }
    },
    async propose(workbook) {
      const controller = new AbortController();
      const { signal } = controller;
      current = controller;
      const enter = (stage: Stage, at: Workbook) => {
        if (signal.aborted) throw new Cancelled();
        dispatch({ type: "stage", stage, workbook: at });
      };
      try {
        if (isChanged(workbook)) {
          enter("saving", workbook);
          const isKept = await keepChoices(workbook, { call, reader, ask });
          if (!isKept) {
            dispatch({ type: "cancelled" });
            return;
          }
        }
        enter("reading", workbook);
        const { leftOutFirst = false } = workbook;
        const fresh = { ...(await reader.workbook(undefined, { chosenIn: workbook })), leftOutFirst };
        enter("reading", fresh);
        if (chosenTab(fresh.snapshot)?.sheetId !== chosenTab(workbook.snapshot)?.sheetId)
          throw new DyadsChanged();
        const snapshot = await withSources(fresh, { call, reader });
        enter("pairing", fresh);
        const onProgress = (fraction: number) => {
          dispatch({ type: "progress", fraction });
        };
        await proposeAndWrite(
          { ...snapshot, leftOutFirst },
          {
            async run(complete) {
              const outcome = await run(complete, { onProgress, signal });
              return signal.aborted ? null : outcome;
            },
            onOutcome(outcome) {
              dispatch({ type: "ended", outcome });
            },
            write,
          },
        );
      } catch (error) {
        if (!signal.aborted) dispatch({ type: "run-failed", trouble: troubleOf(error) });
      }
    },
    cancel() {
      current.abort();
      dispatch({ type: "cancelled" });
    },
  };
}
