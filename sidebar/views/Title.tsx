import { useLayoutEffect, useRef } from "preact/hooks";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { MenuButton } from "./MenuButton.tsx";

/** The heading of a screen. It takes the focus when its screen appears, unless the person is at work in the sheet. */
export function Title({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!document.hasFocus()) return;
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <header class="title">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      <div class="tools">
        <LanguageSwitch />
        <MenuButton />
      </div>
    </header>
  );
}
