import type { JSX } from "preact";
import type { ConformanceWords } from "../../core/messages/fr/conformance.ts";
import type { CaseCard } from "../case.ts";
import { type Outcome, verdictOf } from "./outcome.ts";

const SIGNS = { agrees: "✓", differs: "✗", skipped: "–" };

interface Props {
  readonly card: CaseCard;
  readonly sentence: string;
  readonly outcome: Outcome | undefined;
  readonly words: ConformanceWords;
}

/** One case of the list: its verdict by a sign and a word, and where it differs, what was seen. */
export function CaseLine({ card, sentence, outcome, words }: Props): JSX.Element {
  const verdict = verdictOf(card, outcome);
  return (
    <li class={verdict}>
      <span class="sign" aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      <div>
        <strong>{card.id}</strong> {sentence} <em>{words[verdict]}</em>
        {card.needsForms && <p class="quiet">{words.needsForms}</p>}
        {verdict === "differs" && outcome !== undefined && (
          <dl>
            <dt>{words.expected}</dt>
            <dd>{JSON.stringify(card.emulator)}</dd>
            <dt>{words.observed}</dt>
            <dd>{JSON.stringify(outcome.observed)}</dd>
          </dl>
        )}
      </div>
    </li>
  );
}
