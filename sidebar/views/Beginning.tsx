import type { FormsState } from "../../src/core/home/home.ts";
import type { Role } from "../../src/core/people/person.ts";
import { unansweredForms } from "../unanswered-forms.ts";
import type { Workbook } from "../workbook.ts";
import { answerTabs } from "../workbook-columns.ts";
import { FirstOpening } from "./FirstOpening.tsx";
import { Fold } from "./Fold.tsx";
import { Icon } from "./Icon.tsx";
import { TabChoice } from "./TabChoice.tsx";
import { usePanel } from "./panel.ts";

/** On the first screen, while answers are still to come: what is there, and what can be done meanwhile. */
export function Beginning({ workbook, forms }: { readonly workbook: Workbook; readonly forms: FormsState }) {
  if (forms === "none") return <NoForms workbook={workbook} />;
  if (forms === "unanswered") return <NoAnswers workbook={workbook} />;
  if (forms === "mentors") return <OneForm workbook={workbook} answered="mentor" />;
  return forms === "mentees" ? <OneForm workbook={workbook} answered="mentee" /> : null;
}

/** Nothing there: the ways to begin, and where answers may be all the same. */
function NoForms({ workbook }: { readonly workbook: Workbook }) {
  const { empty } = usePanel().words;
  return (
    <>
      <p>{empty.what}</p>
      <ol class="steps">
        {empty.ways.map(({ name, what }) => (
          <li key={name}>
            <span class="strong">{name}</span>
            <div class="quiet">{what}</div>
          </li>
        ))}
      </ol>
      {answerTabs(workbook).length > 1 && (
        <Fold title={empty.other}>
          <TabChoice workbook={workbook} />
        </Fold>
      )}
    </>
  );
}

/** Forms are linked, and nobody has answered yet. */
function NoAnswers({ workbook }: { readonly workbook: Workbook }) {
  const { unanswered } = usePanel().words;
  const { mentor = null, mentee = null } = unansweredForms(workbook) ?? {};
  const isOne = mentor === null || mentee === null;
  return (
    <>
      <p class="said" role="status">
        <Icon name="done" />
        <span class="strong">{isOne ? unanswered.oneLinked : unanswered.bothWait}</span>
      </p>
      {isOne && <p class="quiet">{unanswered.oneLinkedWhat}</p>}
      <p>{unanswered.checkWhat}</p>
      <FirstOpening workbook={workbook} />
    </>
  );
}

/** One of the two forms is answered: what can be done with it already. */
function OneForm({ workbook, answered }: { readonly workbook: Workbook; readonly answered: Role }) {
  const { unanswered } = usePanel().words;
  const answers = unansweredForms(workbook);
  const other = answered === "mentor" ? "mentee" : "mentor";
  return (
    <>
      <div role="status">
        <p class="said">
          <Icon name="done" />
          <span class="strong">{unanswered.answered[answered](answers?.[answered] ?? 0)}</span>
        </p>
        <p class="quiet">{(answers?.[other] === null ? unanswered.unlinked : unanswered.linked)[other]}</p>
      </div>
      <p>{unanswered.alone[answered]}</p>
    </>
  );
}
