import { useState } from "preact/hooks";
import { KEPT_SOURCES, type Source, withAdded } from "../../src/core/event/sources.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { proposeAndWrite } from "../propose-and-write.ts";
import { PAIRING_HOST } from "../run-host.ts";
import { runProposal } from "../runner.ts";
import { usePanel } from "../views/panel.ts";
import { withSources } from "../with-sources.ts";
import type { Workbook } from "../workbook.ts";
import { keepChange } from "../keep-change.ts";
import { arrivedRun, keepLostRun } from "./lost-run.ts";
import { type Progress, useProgress } from "./use-progress.ts";

/** Why no dyads could be proposed. */
export type Refusal = Exclude<Outcome, { kind: "proposal" }>;

/** How a run of a room ended, once its dyads are written if there are any. */
type RunEnd =
  | { readonly is: "cancelled" | "refused" }
  | { readonly is: "written"; readonly tab: string; readonly proposal: Proposal };

interface RoomProposal {
  readonly progress: Progress;
  /** Of the last run; null where it was not refused. */
  readonly refusal: Refusal | null;
  /** Makes sources count in every proposal from now on. */
  count(sources: readonly Source[], keptSources: string): Promise<void>;
  /** Pairs with all that counts, and writes the dyads; those of a run of which no answer had come are not written twice. */
  propose(workbook: Workbook): Promise<RunEnd>;
}

/** A pairing with what people said of each other, from a room. */
export function useProposal(): RoomProposal {
  const { call, reader, dispatch } = usePanel();
  const progress = useProgress();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    progress,
    refusal,
    async count(sources, keptSources) {
      const text = await keepChange(call, KEPT_SOURCES, keptSources, (now) => withAdded(now, sources));
      dispatch({ type: "kept", name: KEPT_SOURCES, text });
    },
    async propose(workbook) {
      setRefusal(null);
      const arrived = arrivedRun(call, workbook.snapshot);
      if (arrived !== null) return { is: "written", ...arrived };
      let end: RunEnd = { is: "cancelled" };
      let proposal: Proposal | null = null;
      const dyads = await proposeAndWrite(await withSources(workbook, { call, reader }), {
        run: (snapshot) => progress.run((calls) => runProposal(snapshot, PAIRING_HOST, calls)),
        onOutcome(outcome) {
          if (outcome.kind === "proposal") {
            proposal = outcome.proposal;
            return;
          }
          end = { is: "refused" };
          setRefusal(outcome);
        },
        async write(page) {
          try {
            return await call("writeTab", page);
          } catch (error) {
            keepLostRun(call, error, proposal, workbook.snapshot);
            throw error;
          }
        },
      });
      return dyads === null ? end : { is: "written", tab: dyads.written.tab, proposal: dyads.proposal };
    },
  };
}
