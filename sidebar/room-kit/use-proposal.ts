import { useState } from "preact/hooks";
import type { Balloted } from "../../src/core/event/with-ballots.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { proposeAndWrite } from "../propose-and-write.ts";
import { PAIRING_HOST } from "../run-host.ts";
import { runProposal } from "../runner.ts";
import { usePanel } from "../views/panel.ts";
import { type Progress, useProgress } from "./use-progress.ts";

/** Why no dyads could be proposed. */
export type Refusal = Exclude<Outcome, { kind: "proposal" }>;

/** How a run of a room ended, once its dyads are written if there are any. */
type RunEnd =
  | { readonly is: "cancelled" | "refused" }
  | { readonly is: "written"; readonly tab: string; readonly proposal: Proposal };

interface BallotedProposal {
  readonly progress: Progress;
  /** Of the last run; null where it was not refused. */
  readonly refusal: Refusal | null;
  /** Pairs with the ballots and writes the dyads; the tab that the run reads from is written first where there is none. */
  propose(balloted: Balloted): Promise<RunEnd>;
}

/** A pairing with what people said of each other, from a room. */
export function useProposal(): BallotedProposal {
  const { call } = usePanel();
  const progress = useProgress();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const writeAnswers = async ({ page }: Balloted) => {
    const { tab, sheetId } = await call("writeTab", page);
    return { id: sheetId, name: tab };
  };
  return {
    progress,
    refusal,
    async propose(balloted) {
      setRefusal(null);
      let end: RunEnd = { is: "cancelled" };
      const answers = balloted.written ?? (await writeAnswers(balloted));
      const dyads = await proposeAndWrite(balloted.read(answers), {
        run: (snapshot) => progress.run((calls) => runProposal(snapshot, PAIRING_HOST, calls)),
        onOutcome(outcome) {
          if (outcome.kind === "proposal") return;
          end = { is: "refused" };
          setRefusal(outcome);
        },
        write: (page) => call("writeTab", page),
      });
      return dyads === null ? end : { is: "written", tab: dyads.written.tab, proposal: dyads.proposal };
    },
  };
}
