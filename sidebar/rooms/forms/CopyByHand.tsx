import { useLayoutEffect, useRef } from "preact/hooks";
import { usePanel } from "../../views/panel.ts";
import { formsWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

/** A text that the browser did not let the panel copy, selected so that the person can. */
export function CopyByHand({ text }: { readonly text: string }) {
  const { language } = usePanel();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div class="field" role="alert">
      <label for={id}>{formsWords(language).copyFailed}</label>
      <textarea id={id} ref={field} class="text-input form-by-hand" rows={3} readOnly value={text} />
    </div>
  );
}
