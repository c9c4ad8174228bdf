import type { RepairPlan } from "../../../src/core/dyads/plan-repair.ts";
import { usePanel } from "../../views/panel.ts";
import { LongList } from "../../views/LongList.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** What a repair would move, and what it leaves, before anything moves. */
export function RepairMoves({ plan }: { readonly plan: RepairPlan }) {
  const { language, format } = usePanel();
  const { desk, rerun } = deskWords(language);
  const { repair } = desk;
  const { moves, kept, without, gone, priceOfKeeping } = plan;
  const { cohort } = plan.current;
  const scores = (before: number | null, after: number | null): string => {
    if (after === null) return "";
    return before === null
      ? repair.score(format.score(after))
      : repair.scores(format.score(before), format.score(after));
  };
  const nothing = without.length === 0 ? repair.nothing : repair.stuck;
  const keeping = priceOfKeeping !== null && priceOfKeeping >= 0.05 ? priceOfKeeping : null;
  return (
    <section>
      <LiveHeading>{moves.length === 0 ? nothing : repair.moves(moves.length)}</LiveHeading>
      <LongList items={moves}>
        {({ mentee, from, shown, to, scoreBefore, scoreAfter, why }) => (
          <>
            <div>{cohort.menteeLabels[mentee]}</div>
            <div>
              {repair.move(
                (cohort.mentorLabels[from] ?? shown) || desk.nobody,
                cohort.mentorLabels[to] ?? desk.nobody,
              )}
            </div>
            <div class="quiet">
              {rerun.moves[why]} {scores(scoreBefore, scoreAfter)}
            </div>
          </>
        )}
      </LongList>
      <p class="quiet">
        {[
          `${repair.kept(kept)}.`,
          without.length > 0 ? `${repair.without(without.length)}.` : "",
          keeping === null ? "" : repair.keeping(desk.hand.pts(keeping)),
          gone.length > 0 ? repair.gone(gone.map(({ name }) => name)) : "",
        ]
          .filter((part) => part !== "")
          .join(" ")}
      </p>
    </section>
  );
}
