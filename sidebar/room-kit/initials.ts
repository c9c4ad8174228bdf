import { useLayoutEffect, useState } from "preact/hooks";
import { onInitials, rememberedInitials } from "../initials.ts";

export { LONGEST_INITIALS, decidedBy, rememberInitials, rememberedInitials } from "../initials.ts";

/** The initials of the person at the keyboard, as they type them; `""` for none. */
export function useInitials(): string {
  const [initials, setInitials] = useState(() => rememberedInitials() ?? "");
  useLayoutEffect(
    () =>
      onInitials(() => {
        setInitials(rememberedInitials() ?? "");
      }),
    [],
  );
  return initials;
}
