import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { missingYes } from "../../../src/core/follow-up/renewable.ts";
import { LONGEST_INITIALS, rememberedInitials } from "../../room-kit/initials.ts";
import { LineField } from "../../room-kit/LineField.tsx";
import { accompanyWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";

interface RenewFormProps {
  readonly dyad: Followed;
  readonly disabled: boolean;
  /** Is given who decides it. */
  readonly onRenew: (by: string) => void;
  readonly onCancel: () => void;
}

/** Whose yes is missing, and who renews all the same; nothing is done before it is confirmed. */
export function RenewForm({ dyad, disabled, onRenew, onCancel }: RenewFormProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const question = useRef<HTMLDivElement>(null);
  const [by, setBy] = useState(() => rememberedInitials() ?? "");
  useLayoutEffect(() => {
    question.current?.focus();
  }, []);
  return (
    <div
      ref={question}
      class="end-form"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      {missingYes(dyad).map(({ side, ...missing }) => (
        <p key={side}>{words.tab.missingYes(dyad[side].label, missing)}</p>
      ))}
      <p class="strong">{words.renewAnyway}</p>
      <p class="quiet">{words.renewAnywayWhat}</p>
      <LineField label={words.renewBy} value={by} longest={LONGEST_INITIALS} onChange={setBy} />
      <div class="end-buttons">
        <Button
          disabled={disabled || by.trim() === ""}
          onClick={() => {
            onRenew(by.trim());
          }}
        >
          {words.confirmAnyway}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
