import { useLayoutEffect, useRef } from "preact/hooks";

interface LiveHeadingProps {
  readonly children: string;
  /** Whether it takes the focus as it appears, where the button that was pressed is now below a long answer. */
  readonly focused?: boolean;
}

/** What a search or a computation gave, as a heading that screen readers announce when it changes. */
export function LiveHeading({ children, focused = false }: LiveHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused && document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <div role="status">
      <h2 ref={heading} tabIndex={focused ? -1 : undefined}>
        {children}
      </h2>
    </div>
  );
}
