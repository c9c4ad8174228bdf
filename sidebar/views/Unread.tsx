import { usePanel } from "./panel.ts";
import type { Trouble } from "../trouble.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Button } from "./Button.tsx";
import { InstallationCheck } from "./InstallationCheck.tsx";
import { TechnicalDetails } from "./TechnicalDetails.tsx";
import { Title } from "./Title.tsx";
import { TroubleNote } from "./TroubleNote.tsx";

/** The workbook could not be read: why, and what to do. */
export function Unread({ trouble }: { readonly trouble: Trouble }) {
  const { words, session } = usePanel();
  return (
    <>
      {trouble.kind === "out-of-reach" ? (
        <OutOfReach detail={trouble.detail ?? ""} />
      ) : (
        <>
          <Title>{words.fault.title}</Title>
          <TroubleNote trouble={trouble} />
        </>
      )}
      <InstallationCheck />
      <ActionBar>
        <Button primary onClick={() => void session.read()}>
          {words.retry}
        </Button>
      </ActionBar>
    </>
  );
}

function OutOfReach({ detail }: { readonly detail: string }) {
  const { title, what, remedy, steps } = usePanel().words.outOfReach;
  return (
    <>
      <Title>{title}</Title>
      <p>{what}</p>
      <h2>{remedy}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {detail !== "" && <TechnicalDetails detail={detail} />}
    </>
  );
}
