import type { Criterion } from "../../src/core/programme/settings.ts";
import { usePanel } from "./panel.ts";
import type { Workbook } from "../workbook.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { Fold } from "./Fold.tsx";
import { shortQuestion } from "./short-question.ts";

/** Which columns Dyade reads, and as what; each can be changed. */
export function WhatIsRead({ workbook }: { readonly workbook: Workbook }) {
  const { words } = usePanel();
  const { setup } = words;
  const criteria = workbook.settings?.criteria ?? [];
  return (
    <Fold title={setup.read} aside={setup.readBrief}>
      <ColumnChoice role="mentor" workbook={workbook} />
      <ColumnChoice role="mentee" workbook={workbook} />
      {criteria.length > 0 && (
        <>
          <h3>{setup.questions}</h3>
          <ul class="list">
            {criteria.map((criterion, index) => (
              <li key={index}>
                <Questions criterion={criterion} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

function Questions({ criterion: { mentee, mentor } }: { readonly criterion: Criterion }) {
  const { words } = usePanel();
  const sides = [mentee, mentor].flatMap((question) =>
    question ? [shortQuestion(typeof question === "string" ? question : words.list(question))] : [],
  );
  const questions = [...new Set(sides)].map(words.quoted);
  return <>{questions.join(" / ")}</>;
}
