import { usePanel } from "../../views/panel.ts";
import { IssueList } from "../../views/IssueList.tsx";
import type { Fitting } from "./fitting.ts";
import { settingsWords } from "../../room-kit/words.ts";

/** Why a settings file does not fit: everything at once. */
export function FaultList({ fitting }: { readonly fitting: Extract<Fitting, { fits: false }> }) {
  const { language, issueWords } = usePanel();
  const roomWords = settingsWords(language);
  const faults = fitting.faults.map(({ what, place }) => ({
    severity: "error" as const,
    message: roomWords.faults[what](place),
  }));
  const issues = fitting.issues.map((issue) => ({ severity: issue.severity, message: issueWords(issue) }));
  return (
    <section class="errors" role="alert">
      <h2>{roomWords.refused}</h2>
      <IssueList issues={[...faults, ...issues]} />
    </section>
  );
}
