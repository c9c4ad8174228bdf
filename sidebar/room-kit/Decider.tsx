import { useState } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import { LONGEST_INITIALS, rememberInitials, rememberedInitials } from "./initials.ts";
import { deskWords } from "./words.ts";
import { useId } from "../views/use-id.ts";

/** Who decides, as the column of the dyads tab will say: asked for once, for Google does not say. */
export function Decider() {
  const { language } = usePanel();
  const { decider } = deskWords(language).desk;
  const id = useId();
  const [initials, setInitials] = useState(() => rememberedInitials() ?? "");
  const [asking, setAsking] = useState(initials === "");
  const give = (text: string): void => {
    setInitials(text);
    rememberInitials(text.trim());
  };
  if (!asking)
    return (
      <p class="quiet">
        {decider.as(initials.trim())}{" "}
        <button
          type="button"
          class="link"
          onClick={() => {
            setAsking(true);
          }}
        >
          {decider.change}
        </button>
      </p>
    );
  return (
    <div class="decider">
      <label for={id}>{decider.ask}</label>
      <input
        id={id}
        type="text"
        class="text-input"
        maxLength={LONGEST_INITIALS}
        autocomplete="off"
        value={initials}
        onInput={({ currentTarget }) => {
          give(currentTarget.value);
        }}
      />
    </div>
  );
}
