import { CASES } from "./cases/index.ts";
import { reportOf } from "./report.ts";
import { runCase } from "./run-case.ts";

/** The cases of the kit, for a script of its own: they make forms and spreadsheets, and say what came of it. */
export function verifierTrousse_checkKit(): void {
  for (const trial of CASES) {
    if (trial.side !== "server" || trial.needsForms !== true) continue;
    const { observed, notes } = runCase(trial.id);
    console.log([...reportOf(trial.id, observed), JSON.stringify(notes)].join(" | "));
  }
}
