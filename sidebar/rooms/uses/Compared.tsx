import { useMemo } from "preact/hooks";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { titlesOf } from "../../../src/core/programme/titles.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { declaresAffinity } from "../../../src/core/links/relations.ts";
import { usesWords } from "../../room-kit/words.ts";
import { shares } from "../../room-kit/workbook.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { CriterionCard, type Offered } from "./CriterionCard.tsx";

interface ComparedProps {
  readonly programme: Programme;
  /** The questions that may be named of each role. */
  readonly offered: Offered;
  /** The first questions of needs of which hardly anything is offered in the same words. */
  readonly poorNeeds: ReadonlySet<string>;
  /** @param said what was done, in words. */
  readonly onChange: (criteria: readonly Criterion[], said?: string) => void;
}

/** The questions that are compared, those that count most first. */
export function Compared({ programme, offered, poorNeeds, onChange }: ComparedProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const { criteria } = programme.settings;
  const share = shares(criteria);
  const rosters = useMemo(
    () => ({ mentee: programme.mentees, mentor: programme.mentors }),
    [programme.mentees],
  );
  const mayCountAffinities =
    declaresAffinity(programme.linksTable) && !criteria.some(({ kind }) => kind === "affinity");
  const order = [...criteria.keys()].sort((a, b) => (share[b] ?? 0) - (share[a] ?? 0));
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{roomWords.compared}</h2>
      {criteria.length === 0 && <p>{roomWords.comparedNone}</p>}
      {order.map((index) => {
        const criterion = criteria[index];
        return criterion === undefined ? null : (
          <CriterionCard
            // One taken out leaves no card open in the place of another.
            key={`${String(criteria.length)} ${String(index)}`}
            criterion={criterion}
            share={share[index] ?? 0}
            isPoor={titlesOf(criterion.mentee).some((title) => poorNeeds.has(title))}
            rosters={rosters}
            offered={offered}
            onChange={(changed) => {
              onChange(criteria.map((other, at) => (at === index ? changed : other)));
            }}
            onRemove={() => {
              onChange(
                criteria.filter((_, at) => at !== index),
                roomWords.removed(criterion.label ?? criterion.kind),
              );
            }}
          />
        );
      })}
      {mayCountAffinities && (
        <p class="row">
          <Button
            onClick={() => {
              const affinity: Criterion = { label: roomWords.affinities, kind: "affinity", weight: 10 };
              onChange([...criteria, affinity], roomWords.nowCompared(roomWords.affinities));
            }}
          >
            {roomWords.countAffinities}
          </Button>
        </p>
      )}
    </section>
  );
}
