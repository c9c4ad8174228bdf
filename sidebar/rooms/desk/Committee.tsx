import type { QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import { whyNotJudge } from "../../../src/core/desk/may-judge.ts";
import { columnOf } from "../../../src/core/desk/opinion-edit.ts";
import { OPINIONS, type Review, isDivided, isPlainOpinion } from "../../../src/core/dyads/reviews.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { useInitials } from "../../room-kit/initials.ts";
import { deskWords } from "../../room-kit/words.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { opinionsIn } from "./opinions-in.ts";
import { MyOpinion } from "./MyOpinion.tsx";

/** What each of the committee said of a dyad, who should not judge it, and one's own opinion. */
export function Committee({ dyad, ...at }: DeskProps & { readonly dyad: QueuedDyad }) {
  const { language } = usePanel();
  const { committee } = deskWords(language);
  const initials = useInitials();
  const { dyads, evidence } = at.reading;
  const { mentee, mentor } = dyad;
  const { members, recused, others } = opinionsIn(at.reading, dyad);
  const reviews = [...members, ...recused, ...others];
  if (dyads === null || reviews.length === 0) return null;
  const given = members.filter(({ opinion }) => opinion !== null);
  const silent = members.filter(({ opinion }) => opinion === null).map(({ reviewer }) => reviewer);
  const recusals = recused.flatMap(({ reviewer }) =>
    whyNotJudge(evidence, reviewer, mentee, mentor).map(({ kind, relation = "", ...other }) =>
      committee.shouldNot(reviewer, committee.why[kind](other.with, relation)),
    ),
  );
  /** With what they wrote, where it is none of the words. */
  const nameOf = (review: Review): string => {
    const { reviewer, text } = review;
    const name = others.includes(review)
      ? committee.notMember(reviewer)
      : recused.includes(review)
        ? committee.notCounted(reviewer)
        : reviewer;
    return isPlainOpinion(text) ? name : committee.wrote(name, text);
  };
  const mine = columnOf(dyads.reviews.columns, initials);
  return (
    <section>
      <h2>
        {committee.heading} <span class="quiet">{committee.given(given.length, members.length)}</span>
      </h2>
      {isDivided([...members, ...others]) && (
        <p class="said">
          <Icon name="warning" />
          <span>{committee.divided}</span>
        </p>
      )}
      {OPINIONS.map((opinion) => {
        const theirs = reviews.filter((review) => review.opinion === opinion);
        if (theirs.length === 0) return null;
        return <p key={opinion}>{committee.who(opinion, theirs.map(nameOf))}</p>;
      })}
      {silent.length > 0 && <p class="quiet">{committee.silent(silent)}</p>}
      {[...recusals, ...(dyad.isOtherMentor ? [committee.otherMentor] : [])].map((text) => (
        <p key={text} class="said">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      ))}
      {recused.length > 0 && (
        <p class="quiet">{committee.leftOut(recused.map(({ reviewer }) => reviewer))}</p>
      )}
      {mine !== null && <MyOpinion {...at} dyad={dyad} mine={mine} />}
    </section>
  );
}
