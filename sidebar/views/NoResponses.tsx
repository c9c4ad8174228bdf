import { usePanel } from "./panel.ts";
import { type Workbook, answerTabs } from "../workbook.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { FromScratch } from "./FirstOpening.tsx";
import { Icon } from "./Icon.tsx";
import { TabChoice } from "./TabChoice.tsx";
import { Title } from "./Title.tsx";

/** The workbook holds no answers that Dyade recognises: how to get some, or where they are. */
export function NoResponses({ workbook }: { readonly workbook: Workbook }) {
  const { words, session, dispatch } = usePanel();
  const { title, what, steps, other } = words.empty;
  return (
    <>
      <Title>{title}</Title>
      <div class="empty">
        <Icon name="table" />
      </div>
      <p>{what}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <FromScratch />
      {answerTabs(workbook).length > 1 && (
        <>
          <p>{other}</p>
          <TabChoice workbook={workbook} />
        </>
      )}
      <ActionBar>
        <Button primary onClick={() => void session.read(workbook)}>
          {words.reread}
        </Button>
        <Button
          onClick={() => {
            dispatch({ type: "room", room: "questions", workbook });
          }}
        >
          {words.rooms.names.questions.name}
        </Button>
      </ActionBar>
    </>
  );
}
