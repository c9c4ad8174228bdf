import { usePanel } from "./panel.ts";
import type { Trouble } from "../state.ts";
import { Icon } from "./Icon.tsx";
import { TechnicalDetails } from "./TechnicalDetails.tsx";

/** What went wrong, said in place, with its remedy. */
export function TroubleNote({ trouble, lead }: { readonly trouble: Trouble; readonly lead?: string }) {
  const { words } = usePanel();
  const message =
    trouble.kind === "fault" ? (trouble.message ?? words.fault.unexpected) : words.outOfReach.brief;
  return (
    <div class="note note-error" role="alert">
      <Icon name="error" />
      <div>
        {lead !== undefined && <p class="strong">{lead}</p>}
        <p>{message}</p>
        {trouble.kind === "fault" && trouble.detail !== "" && <TechnicalDetails detail={trouble.detail} />}
      </div>
    </div>
  );
}
