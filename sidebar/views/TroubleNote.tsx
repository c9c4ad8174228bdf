import { usePanel } from "./panel.ts";
import type { Trouble } from "../trouble.ts";
import { Icon } from "./Icon.tsx";
import type { SidebarWords } from "../../src/core/messages/fr/sidebar.ts";
import { TechnicalDetails } from "./TechnicalDetails.tsx";

/** What a trouble is, and what to do, in words. */
export function troubleMessage(trouble: Trouble, { fault, outOfReach, dyadsTab }: SidebarWords): string {
  switch (trouble.kind) {
    case "out-of-reach":
      return outOfReach.brief;
    case "session-over":
      return fault.sessionOver;
    case "offline":
      return fault.offline;
    case "no-answer":
      return fault.noAnswer;
    case "google-failed":
      return fault.googleFailed;
    case "written-unread":
      return fault.writtenUnread;
    case "outdated":
      return fault.outdated;
    case "unanswered":
      return fault.perhapsWritten;
    case "dyads-changed":
      return dyadsTab.changed;
    case "fault":
      return trouble.message ?? fault.unexpected;
  }
}

/** What went wrong, said in place, with its remedy. */
export function TroubleNote({ trouble, lead }: { readonly trouble: Trouble; readonly lead?: string }) {
  const { words } = usePanel();
  const { detail = "" } = "detail" in trouble ? trouble : {};
  return (
    <div class="note note-error" role="alert">
      <Icon name="error" />
      <div>
        {lead !== undefined && <p class="strong">{lead}</p>}
        <p>{troubleMessage(trouble, words)}</p>
        {detail !== "" && <TechnicalDetails detail={detail} />}
      </div>
    </div>
  );
}
