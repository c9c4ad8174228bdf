import { useEffect, useState } from "preact/hooks";
import { type Cohort, allowedMentors } from "../../src/core/cohort/cohort.ts";
import type { RowChange } from "../../src/core/desk/decisions.ts";
import type { PricedPair } from "../../src/core/desk/price-newcomers.ts";
import type { ReferenceOptimum } from "../../src/core/desk/priced.ts";
import type { Selection } from "../../src/core/desk/side-by-side.ts";
import { loadsOf } from "../../src/core/dyads/loads.ts";
import { explainUnplaced, explanationOf } from "../../src/core/dyads/no-seat.ts";
import type { DeskWords } from "../../src/core/messages/fr/desk.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import type { Language, Objective } from "../../src/core/programme/settings.ts";
import { isSaid } from "../../src/core/tabs/table.ts";
import { Icon } from "../views/Icon.tsx";
import { usePanel } from "../views/panel.ts";
import type { DeskReading } from "./desk-reading.ts";
import { useTrouble } from "./use-trouble.ts";
import { PricedChoice } from "./PricedChoice.tsx";
import type { SelectedPairProps } from "./selected-pair-props.ts";
import { type Priced, pricePairs } from "./price-pairs.ts";
import { deskWords } from "./words.ts";

type SelectedWords = DeskWords["selected"];

function gapOf({ best, gap }: ReferenceOptimum, words: SelectedWords): string {
  if (best) return "";
  if (gap.placed > 0) return words.gapPlaces(gap.placed);
  if (gap.placed === 0 && gap.guaranteed > 0) return words.gapGuaranteed(gap.guaranteed);
  return gap.placed === 0 && gap.points > 0 ? words.gap(words.pts(gap.points)) : words.gapOther;
}

/** Whether some of the mentees have a higher priority than others. */
function hasPriority(pairs: readonly PricedPair[], { mentees }: Cohort): boolean {
  return new Set(pairs.map(({ mentee }) => mentees[mentee]?.priority ?? 0)).size > 1;
}

/** What the prices are measured by, and against, where that does not go without saying. */
function notesOf(
  { isNew, isByWaiting, selection, optimum, pairs, reading }: Priced,
  objective: Objective,
  words: SelectedWords,
): string[] {
  const isTotal = objective === "total";
  if (isNew && isByWaiting && selection.mentee === null)
    return [words.gapWaiting(hasPriority(pairs, reading.desk.cohort)), isTotal ? "" : words.byTotal].filter(
      isSaid,
    );
  if (isNew) return [words.gapFirst, isTotal ? "" : words.rankedByTotal].filter(isSaid);
  if (objective === "stable" && !optimum.best) return [words.othersWhat, words.gapStable];
  return [words.othersWhat, isTotal ? "" : words.byTotal, gapOf(optimum, words)].filter(isSaid);
}

/** Why nobody is left for a mentee without a mentor, and what would help. */
function whyNobody({ desk, pairing }: DeskReading, { mentee }: Selection, language: Language): string {
  const { cohort } = desk;
  const words = dyadWords(language);
  if (mentee === null) return deskWords(language).desk.selected.noOthers;
  const possible = allowedMentors(cohort, mentee);
  const loads = loadsOf([...pairing.mentorOf].map((mentor, of) => ({ mentee: of, mentor })));
  const hasSeat = (mentor: number): boolean => loads.mentor(mentor) < (cohort.mentors[mentor]?.capacity ?? 0);
  return explanationOf(explainUnplaced(cohort, words, mentee, { possible, hasSeat }));
}

interface AlternativesProps extends SelectedPairProps {
  readonly selection: Selection;
  /** What is decided with the choice, before it. */
  readonly first?: readonly RowChange[];
  /** Whether all but the first choice are folded. */
  readonly isBrief?: boolean;
}

/** Who else might be chosen, with what each choice would cost everybody, and who else would move. */
export function Alternatives({ selection, ...at }: AlternativesProps) {
  const { language } = usePanel();
  const showTrouble = useTrouble();
  const { desk } = deskWords(language);
  const { reading } = at;
  const [priced, setPriced] = useState<Priced | null>(null);
  useEffect(() => {
    let isShown = true;
    pricePairs(reading, selection).then((answer) => {
      if (isShown) setPriced(answer);
    }, showTrouble);
    return () => {
      isShown = false;
    };
  }, [reading, selection.mentee, selection.mentor]);
  const isCurrent =
    priced?.reading === reading &&
    priced.selection.mentee === selection.mentee &&
    priced.selection.mentor === selection.mentor;
  const current = isCurrent ? priced : null;
  const isFirst = selection.mentee !== null && (reading.pairing.mentorOf[selection.mentee] ?? -1) < 0;
  return (
    <section class="others">
      <h2>{isFirst || current?.isNew === true ? desk.selected.best : desk.selected.others}</h2>
      {current === null ? (
        <p class="quiet" role="status">
          {desk.working}
        </p>
      ) : (
        <PricedList {...at} priced={current} isFirst={isFirst} />
      )}
    </section>
  );
}

interface PricedListProps extends SelectedPairProps {
  readonly priced: Priced;
  /** Whether the person has nobody yet: then nobody has changed anything for them. */
  readonly isFirst: boolean;
  readonly first?: readonly RowChange[] | undefined;
  readonly isBrief?: boolean | undefined;
}

function PricedList({ priced, isFirst, first, isBrief = false, ...at }: PricedListProps) {
  const { language } = usePanel();
  const { selected } = deskWords(language).desk;
  if (priced.pairs.length === 0)
    return (
      <p class="quiet">{isFirst ? whyNobody(at.reading, priced.selection, language) : selected.noOthers}</p>
    );
  const list = (pairs: readonly PricedPair[]) => (
    <ul class="list">
      {pairs.map((pair) => (
        <li key={`${String(pair.mentee)} ${String(pair.choice.mentor)}`}>
          <PricedChoice {...at} priced={priced} pair={pair} first={first} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {priced.isNew && priced.pairs.every(({ choice }) => choice.displaced > 0) && (
        <p class="said">
          <Icon name="warning" />
          <span>{selected.noFree}</span>
        </p>
      )}
      {notesOf(priced, at.reading.desk.cohort.settings.objective, selected).map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      {list(isBrief ? priced.pairs.slice(0, 1) : priced.pairs)}
      {isBrief && priced.pairs.length > 1 && (
        <details class="compared">
          <summary class="quiet">{selected.moreChoices(priced.pairs.length - 1)}</summary>
          {list(priced.pairs.slice(1))}
        </details>
      )}
    </>
  );
}
