import { useEffect, useState } from "preact/hooks";
import { chooseInstead } from "../../../src/core/desk/decisions.ts";
import { type PricedMentor, type Yardstick, priceMentors } from "../../../src/core/desk/priced.ts";
import { allowedMentors } from "../../../src/core/dyads/cohort.ts";
import type { DeskWords } from "../../../src/core/messages/fr/desk.ts";
import { usePanel } from "../../panel.ts";
import { troubleOf } from "../../session.ts";
import { type HandProps, decideRows } from "./hand-props.ts";
import { inTurns } from "./in-turns.ts";
import { type Reading, yardstickOf } from "./reading.ts";
import { roomWords } from "./words.ts";

interface Priced {
  readonly reading: Reading;
  readonly mentee: number;
  readonly yardstick: Yardstick;
  readonly mentors: readonly PricedMentor[];
}

/** The best of the mentee's mentors are priced; what is far down the list helps nobody choose. */
const MOST_PRICED = 12;
/** Where the worst dyads count first, each price takes an assignment of its own. */
const MOST_PRICED_FAIRLY = 4;
const MOST_SHOWN = 6;

async function price(reading: Reading, mentee: number): Promise<Priced> {
  const { cohort } = reading.desk;
  const yardstick = await yardstickOf(reading);
  const most = cohort.settings.objective === "fair" ? MOST_PRICED_FAIRLY : MOST_PRICED;
  const best = allowedMentors(cohort, mentee).slice(0, most);
  const mentors = await inTurns(priceMentors(cohort, yardstick, mentee, best));
  return { reading, mentee, yardstick, mentors: mentors.slice(0, MOST_SHOWN) };
}

function gapOf({ best, gap }: Yardstick, words: DeskWords["hand"]): string {
  if (best) return "";
  if (gap.placed > 0) return words.gapPlaces(gap.placed);
  return gap.placed === 0 && gap.points > 0 ? words.gap(words.pts(gap.points)) : words.gapOther;
}

/** Below this no difference is worth telling. */
const LEAST = 0.05;

function costOf(cost: number, words: DeskWords["hand"]): string {
  if (Math.abs(cost) < LEAST) return words.even;
  return cost > 0 ? words.costs(words.pts(cost)) : words.gains(words.pts(-cost));
}

/** Other mentors for a mentee, with what each would cost everybody, and who else would move. */
export function Alternatives({ mentee, ...at }: HandProps & { readonly mentee: number }) {
  const { language, dispatch } = usePanel();
  const { desk } = roomWords(language);
  const { reading } = at;
  const [priced, setPriced] = useState<Priced | null>(null);
  useEffect(() => {
    let wanted = true;
    price(reading, mentee).then(
      (found) => {
        if (wanted) setPriced(found);
      },
      (error: unknown) => {
        dispatch({ type: "trouble", trouble: troubleOf(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [reading, mentee]);
  const current = priced?.reading === reading && priced.mentee === mentee ? priced : null;
  return (
    <section>
      <h2>{desk.hand.others}</h2>
      {current === null ? (
        <p class="quiet" role="status">
          {desk.working}
        </p>
      ) : (
        <PricedList {...at} priced={current} />
      )}
    </section>
  );
}

function PricedList({ priced, ...at }: HandProps & { readonly priced: Priced }) {
  const { language } = usePanel();
  const { hand } = roomWords(language).desk;
  const gap = gapOf(priced.yardstick, hand);
  if (priced.mentors.length === 0) return <p class="quiet">{hand.noOthers}</p>;
  return (
    <>
      <p class="quiet">{hand.othersWhat}</p>
      {gap !== "" && <p class="quiet">{gap}</p>}
      <ul class="list">
        {priced.mentors.map((one) => (
          <li key={one.mentor}>
            <Choice {...at} priced={priced} choice={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Choice({
  priced,
  choice,
  onDone,
  ...at
}: HandProps & { readonly priced: Priced; readonly choice: PricedMentor }) {
  const { language, format, call } = usePanel();
  const { desk } = roomWords(language);
  const { hand } = desk;
  const { cohort } = at.reading.desk;
  const { dyads } = at.reading;
  const mentorName = (mentor: number): string =>
    mentor < 0 ? desk.nobody : (cohort.mentorLabels[mentor] ?? "");
  const label = mentorName(choice.mentor);
  const told = [
    costOf(choice.cost, hand),
    choice.displaced > 0 ? hand.displaced(choice.displaced) : "",
    choice.admitted > 0 ? hand.admitted(choice.admitted) : "",
    choice.level === "ok" ? "" : desk.levels[choice.level],
  ].filter((part) => part !== "");
  const choose = async () => {
    if (dyads === null) return;
    onDone("");
    const changes = chooseInstead(dyads.standing, priced.yardstick, priced.mentee, choice);
    if (await decideRows(at, call, changes)) onDone(desk.done);
  };
  return (
    <div>
      <div class="choice">
        <div class="choice-words">
          {label} <span class="quiet">{hand.score(format.score(choice.score))}</span>
        </div>
        {dyads !== null && (
          <button
            type="button"
            class="button small"
            aria-label={hand.insteadOf(label)}
            disabled={at.task.busy}
            onClick={() => void choose()}
          >
            {hand.instead}
          </button>
        )}
      </div>
      <div class="quiet">{told.join(" · ")}</div>
      {choice.moves.length === 0 ? (
        <div class="quiet">{hand.moves(0)}</div>
      ) : (
        <details class="moves quiet">
          <summary>{hand.moves(choice.moves.length)}</summary>
          <ul>
            {choice.moves.map(({ mentee, from, to }) => (
              <li key={mentee}>
                {hand.move(cohort.menteeLabels[mentee] ?? "", mentorName(from), mentorName(to))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
