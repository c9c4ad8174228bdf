import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Outcome } from "../src/core/proposal/outcome.ts";
import { Cancelled } from "../src/core/steps.ts";
import type { SheetPlan } from "../src/core/tabs/sheet-plan.ts";
import type { CellToShow } from "../src/server/rpc-types.ts";
import { choicesToKeep } from "./choices-to-keep.ts";
import { proposeAndWrite } from "./propose-and-write.ts";
import type { Reader } from "./reader.ts";
import { type Call, OutOfReach, Refusal, Unanswered } from "./rpc.ts";
import type { RunCalls } from "./runner.ts";
import type { Action, Stage, Trouble } from "./state.ts";
import { withSources } from "./with-sources.ts";
import { type Workbook, isChanged } from "./workbook.ts";

/** What the panel can ask for; each reports its course by actions. */
export interface Session {
  /** Reads the workbook; what was chosen in `workbook` and not kept yet still holds. */
  read(workbook?: Workbook): Promise<void>;
  /** Keeps what was chosen, reads the answers as they are now, pairs, and writes the new tab. */
  propose(workbook: Workbook): Promise<void>;
  cancel(): void;
  write(page: SheetPlan): Promise<void>;
  show(cell: CellToShow): Promise<void>;
}

export interface SessionHost {
  readonly call: Call;
  readonly reader: Pick<Reader, "workbook">;
  readonly run: (snapshot: Snapshot, calls: RunCalls) => Promise<Outcome>;
  readonly dispatch: (action: Action) => void;
  /** Moves the keyboard from the panel to the sheet. */
  readonly focusSheet: () => void;
  /** Calls `ring` after so many milliseconds. */
  readonly after: (milliseconds: number, ring: () => void) => void;
}

/** How long the first call may stay without an answer before several Google accounts are suspected. */
const PATIENCE_MS = 10_000;

export function startSession({ call, reader, run, dispatch, focusSheet, after }: SessionHost): Session {
  let current = new AbortController();
  let reads = 0;

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
    write,
    async read(workbook) {
      const attempt = ++reads;
      let answered = false;
      dispatch({ type: "reading" });
      after(PATIENCE_MS, () => {
        if (!answered && attempt === reads) dispatch({ type: "unread", trouble: { kind: "out-of-reach" } });
      });
      try {
        dispatch({ type: "read", workbook: await reader.workbook(workbook), first: workbook === undefined });
      } catch (error) {
        dispatch({ type: "unread", trouble: troubleOf(error) });
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
          await call("saveSettings", choicesToKeep(workbook, workbook.choices));
        }
        enter("reading", workbook);
        const { leftOutFirst = false } = workbook;
        const fresh = { ...(await reader.workbook()), leftOutFirst };
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
    async show(cell) {
      dispatch({ type: "trouble", trouble: null });
      try {
        await call("showCell", cell);
        focusSheet();
      } catch (error) {
        dispatch({ type: "trouble", trouble: troubleOf(error) });
      }
    },
  };
}

/** What to say of something thrown: a refusal in its own words, anything else as a fault of the program. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof OutOfReach) return { kind: "out-of-reach" };
  if (error instanceof Refusal) return { kind: "fault", message: error.message, detail: error.detail };
  const detail = error instanceof Error ? String(error.stack ?? error) : String(error);
  return error instanceof Unanswered
    ? { kind: "unanswered", detail }
    : { kind: "fault", message: null, detail };
}
