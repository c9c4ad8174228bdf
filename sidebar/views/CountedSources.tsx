import { useMemo } from "preact/hooks";
import { KEPT_SOURCES, type Source, withoutSource } from "../../src/core/event/sources.ts";
import { keepChange } from "../keep-change.ts";
import { troubleOf } from "../trouble.ts";
import { votesOf } from "../with-sources.ts";
import type { Workbook } from "../workbook.ts";
import { usePanel } from "./panel.ts";

/** The ballots and choices that the next proposal counts, and the way to set each aside. */
export function CountedSources({ workbook }: { readonly workbook: Workbook }) {
  const { words, call, kept, dispatch } = usePanel();
  const text = kept[KEPT_SOURCES] ?? workbook.snapshot.kept?.[KEPT_SOURCES] ?? "";
  const votes = useMemo(() => votesOf(workbook, text), [workbook, text]);
  if (votes === null) return null;
  const setAside = (source: Source): void => {
    keepChange(call, KEPT_SOURCES, text, (now) => withoutSource(now, source))
      .then((left) => {
        dispatch({ type: "kept", name: KEPT_SOURCES, text: left });
      })
      .catch((error: unknown) => {
        dispatch({ type: "trouble", trouble: troubleOf(error) });
      });
  };
  return (
    <section class="row">
      <ul class="list">
        {votes.counts.map(({ source, tab, answers }) => (
          <li key={`${source.kind} ${String(source.tab)}`}>
            {tab === null ? words.sources.gone(source.name) : words.sources[source.kind](tab, answers)}{" "}
            <button
              type="button"
              class="link"
              aria-label={words.sources.setAsideWhich(tab ?? source.name)}
              onClick={() => {
                setAside(source);
              }}
            >
              {words.sources.setAside}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.sources.refusals}</p>
    </section>
  );
}
