import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ConformanceWords } from "../../core/messages/fr/conformance.ts";
import type { CaseCard } from "../case.ts";
import { TRIED_LINKS } from "./links.ts";
import { TRIED_WINDOWS } from "./windows.ts";

interface Props {
  readonly card: CaseCard;
  readonly ask: string;
  readonly words: ConformanceWords;
  readonly prepare: () => Promise<boolean>;
  readonly finish: (answer: boolean | null) => Promise<void>;
}

/** What only a person can do or see: an instruction, then what they saw. */
export function AskedCase({ card, ask, words, prepare, finish }: Props): JSX.Element {
  const [link] = useState(() => TRIED_LINKS[card.id]?.() ?? null);
  const openWindow = TRIED_WINDOWS[card.id];
  const [isReady, setReady] = useState(card.side === "hand");
  const [isBusy, setBusy] = useState(false);
  const work = (step: () => Promise<void>) => (): void => {
    setBusy(true);
    void step().finally(() => {
      setBusy(false);
    });
  };
  const button = (label: string, step: () => Promise<void>): JSX.Element => (
    <button type="button" disabled={isBusy} onClick={work(step)} aria-label={`${label} (${card.id})`}>
      {label}
    </button>
  );
  return (
    <li class="asked">
      <p>
        <strong>{card.id}</strong> {ask}
      </p>
      {link !== null && (
        <p>
          <a href={link.address} target="_blank" rel="noopener" download={link.file}>
            {words.openLink}
          </a>
        </p>
      )}
      <div class="row">
        {openWindow !== undefined && (
          <button type="button" onClick={openWindow} aria-label={`${words.openWindow} (${card.id})`}>
            {words.openWindow}
          </button>
        )}
        {!isReady &&
          button(words.prepare, async () => {
            setReady(await prepare());
          })}
        {isReady && card.side === "trigger" && button(words.done, () => finish(null))}
        {card.side === "hand" && button(words.yes, () => finish(true))}
        {card.side === "hand" && button(words.no, () => finish(false))}
      </div>
    </li>
  );
}
