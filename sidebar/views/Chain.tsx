import { Fragment } from "preact";
import type { LinkKind } from "../../src/core/links/link.ts";
import { usePanel } from "./panel.ts";
import { Icon } from "./Icon.tsx";

/** The names that prove a link. Of a reporting line each is above the next. */
export function Chain({ kind, names }: { readonly kind: LinkKind; readonly names: readonly string[] }) {
  const { words } = usePanel();
  if (names.length === 0) return null;
  if (kind !== "reporting-line") return <> ({words.list(names)})</>;
  return (
    <div class="chain">
      {names.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <>
              <Icon name="arrow" />
              <span class="unseen"> {words.result.above} </span>
            </>
          )}
          <span>{name}</span>
        </Fragment>
      ))}
    </div>
  );
}
