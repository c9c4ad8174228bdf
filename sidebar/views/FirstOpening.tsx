import { firstOpening as english } from "../../src/core/messages/en/first-opening.ts";
import { type FirstOpeningWords, firstOpening as french } from "../../src/core/messages/fr/first-opening.ts";
import { ownTab } from "../../src/core/tabs/own-tab.ts";
import type { Workbook } from "../workbook.ts";
import { Fold } from "./Fold.tsx";
import { usePanel } from "./panel.ts";

function useWords(): FirstOpeningWords {
  return { fr: french, en: english }[usePanel().language];
}

/** Whether the starter kit made the workbook, or one that it is a copy of. */
function isFromKit({ snapshot }: Workbook): boolean {
  return snapshot.tables.some((table) => ownTab(table)?.kind === "guide");
}

/** The first steps where forms are linked and nobody has answered: most often in a copy of a template. */
export function FirstOpening({ workbook }: { readonly workbook: Workbook }) {
  const words = useWords();
  const steps = (
    <>
      <p>{words.copied}</p>
      <ol class="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
  if (!isFromKit(workbook)) return <Fold title={words.ifCopy}>{steps}</Fold>;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.fromKit}</p>
      <h3>{words.ifCopy}</h3>
      {steps}
    </section>
  );
}
