import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Point } from "../../../src/core/tradeoffs/tradeoffs.ts";
import { waysWords } from "../../room-kit/words.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { nameOf } from "./way-words.ts";

interface WayCardProps {
  readonly point: Point;
  readonly place: number;
  readonly facts: readonly string[];
  /** What taking it changes in the rules. */
  readonly changes: readonly string[];
  readonly isNow: boolean;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly busy: boolean;
  readonly onTake: () => void;
  /** What became of taking it, said under the button. */
  readonly children: ComponentChildren;
}

/** One set: how it is chosen, what it gives, and the click that takes it. */
export function WayCard(props: WayCardProps) {
  const { point, place, facts, changes, isNow, isSelected, onSelect, busy, onTake, children } = props;
  const { language } = usePanel();
  const words = waysWords(language);
  const { objectives, ways } = words;
  const [way, ...same] = point.ways;
  const name = nameOf(way, words);
  const card = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  return (
    <li class="way" ref={card} aria-current={isSelected}>
      <span class="way-place" aria-hidden="true">
        {String(place)}
      </span>
      <div class="way-words">
        <h3>
          <button type="button" class="way-name" aria-expanded={isSelected} onClick={onSelect}>
            <Icon name="chevron" />
            <span>{name}</span>
          </button>
        </h3>
        {isNow && <p class="strong">{ways.now}</p>}
        <p>{facts.join(" · ")}</p>
        {isSelected && (
          <>
            <p class="quiet">
              {objectives[way.objective].what}
              {way.objective === "stable" && point.blocking > 0 && ` ${ways.kept(point.blocking)}`}
            </p>
            {same.length > 0 && <p class="quiet">{ways.also(same.map((other) => nameOf(other, words)))}</p>}
            {!isNow && (
              <>
                <button
                  type="button"
                  class="button small"
                  aria-label={ways.takeWhich(name)}
                  disabled={busy}
                  onClick={onTake}
                >
                  {ways.take}
                </button>
                <p class="quiet">{ways.takeWhat(changes)}</p>
                {children}
              </>
            )}
          </>
        )}
      </div>
    </li>
  );
}
