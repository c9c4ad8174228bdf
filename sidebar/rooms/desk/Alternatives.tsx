import { useEffect, useState } from "preact/hooks";
import type { ReferenceOptimum } from "../../../src/core/desk/priced.ts";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import type { DeskWords } from "../../../src/core/messages/fr/desk.ts";
import { usePanel } from "../../views/panel.ts";
import { useTrouble } from "../../room-kit/use-trouble.ts";
import { PricedChoice } from "./PricedChoice.tsx";
import type { SelectedPairProps } from "./selected-pair-props.ts";
import { type Priced, pricePairs } from "./price-pairs.ts";
import { deskWords } from "../../room-kit/words.ts";

function gapOf({ best, gap }: ReferenceOptimum, words: DeskWords["selected"]): string {
  if (best) return "";
  if (gap.placed > 0) return words.gapPlaces(gap.placed);
  if (gap.placed === 0 && gap.guaranteed > 0) return words.gapGuaranteed(gap.guaranteed);
  return gap.placed === 0 && gap.points > 0 ? words.gap(words.pts(gap.points)) : words.gapOther;
}

/** Who else might be chosen, with what each choice would cost everybody, and who else would move. */
export function Alternatives({ selection, ...at }: SelectedPairProps & { readonly selection: Selection }) {
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
      <h2>{isFirst ? desk.selected.best : desk.selected.others}</h2>
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
}

function PricedList({ priced, isFirst, ...at }: PricedListProps) {
  const { language } = usePanel();
  const { selected } = deskWords(language).desk;
  const gap = isFirst && !priced.optimum.best ? selected.gapFirst : gapOf(priced.optimum, selected);
  if (priced.pairs.length === 0) return <p class="quiet">{selected.noOthers}</p>;
  return (
    <>
      <p class="quiet">{selected.othersWhat}</p>
      {gap !== "" && <p class="quiet">{gap}</p>}
      <ul class="list">
        {priced.pairs.map((pair) => (
          <li key={`${String(pair.mentee)} ${String(pair.choice.mentor)}`}>
            <PricedChoice {...at} priced={priced} pair={pair} />
          </li>
        ))}
      </ul>
    </>
  );
}
