import { useMemo } from "preact/hooks";
import { STAGES, nextStep, stageStates } from "../../src/core/home/home.ts";
import { homeFacts } from "../home-facts.ts";
import type { Workbook } from "../workbook.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Beginning } from "./Beginning.tsx";
import { Button } from "./Button.tsx";
import { DestructionNote } from "./DestructionNote.tsx";
import { OtherTools } from "./OtherTools.tsx";
import { RereadButton } from "./RereadButton.tsx";
import { StageLine } from "./StageLine.tsx";
import { Title } from "./Title.tsx";
import { STEP_PLACES, STEP_STAGES } from "./home-places.ts";
import { usePanel } from "./panel.ts";
import { useDataCheck } from "./use-data-check.ts";
import { useEntering } from "./use-entering.ts";

/** The first screen: where the programme stands, line by line, and the one next thing to do. */
export function Home({ workbook }: { readonly workbook: Workbook }) {
  const { words, kept, session } = usePanel();
  const { home } = words;
  const check = useDataCheck(workbook);
  const facts = useMemo(() => homeFacts(workbook, check, kept), [workbook, check, kept]);
  const enter = useEntering(workbook);
  const states = stageStates(facts);
  const step = nextStep(facts);
  return (
    <>
      <Title>{home.title}</Title>
      <DestructionNote workbook={workbook} />
      <Beginning workbook={workbook} forms={facts.forms} />
      <nav aria-label={home.stagesTitle}>
        <ol class="stages">
          {STAGES.map((stage) => (
            <li key={stage}>
              <StageLine
                stage={stage}
                state={states[stage]}
                facts={facts}
                isNext={STEP_STAGES[step] === stage}
                onEnter={enter}
              />
            </li>
          ))}
        </ol>
      </nav>
      <OtherTools workbook={workbook} />
      <ActionBar>
        <Button
          primary
          onClick={() => {
            enter(STEP_PLACES[step]);
          }}
        >
          {home.continues(home.next[step])}
        </Button>
        <RereadButton onClick={() => void session.reread(workbook)} />
      </ActionBar>
    </>
  );
}
