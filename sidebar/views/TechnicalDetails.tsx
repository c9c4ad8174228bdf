import { CopyButton } from "./CopyButton.tsx";
import { usePanel } from "./panel.ts";

/** What the maintainers need to know of a fault: to be copied, and not read by anybody else. */
export function TechnicalDetails({ detail }: { readonly detail: string }) {
  const { fault } = usePanel().words;
  return (
    <details class="technical">
      <summary>{fault.details}</summary>
      <p>{fault.detailsWhat}</p>
      <CopyButton label={fault.copy} copied={fault.copied} name={fault.details} text={() => detail} />
    </details>
  );
}
