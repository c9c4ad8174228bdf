import { isSaid } from "../../../src/core/tabs/table.ts";
import type { RepairPlan } from "../../../src/core/dyads/plan-repair.ts";
import { usePanel } from "../../views/panel.ts";
import { LongList } from "../../views/LongList.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { Agreement } from "../../room-kit/Agreement.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** What a repair would move, and what it leaves, before anything moves. */
export function RepairMoves({ plan }: { readonly plan: RepairPlan }) {
  const { language } = usePanel();
  const { desk, rerun } = deskWords(language);
  const { repair } = desk;
  const { moves, kept, without, gone, priceOfKeeping } = plan;
  const { cohort } = plan.current;
  const nothing = without.length === 0 ? repair.nothing : repair.stuck;
  const keeping = priceOfKeeping !== null && priceOfKeeping >= 0.05 ? priceOfKeeping : null;
  return (
    <section>
      <LiveHeading>{moves.length === 0 ? nothing : repair.moves(moves.length)}</LiveHeading>
      <LongList items={moves} keyOf={({ mentee }) => mentee}>
        {({ mentee, from, shown, to, scoreBefore, scoreAfter, why }) => (
          <>
            <div>{cohort.menteeLabels[mentee]}</div>
            <div>
              {repair.move(
                (cohort.mentorLabels[from] ?? shown) || desk.nobody,
                cohort.mentorLabels[to] ?? desk.nobody,
              )}
            </div>
            <div class="quiet">{rerun.moves[why]}</div>
            {scoreAfter !== null && (
              <Agreement score={scoreAfter} before={scoreBefore} bands={cohort.settings.bands} />
            )}
          </>
        )}
      </LongList>
      <p class="quiet">
        {[
          `${repair.kept(kept)}.`,
          without.length > 0 ? `${repair.without(without.length)}.` : "",
          keeping === null ? "" : repair.keeping(desk.selected.pts(keeping)),
          gone.length > 0 ? repair.gone(gone.map(({ name }) => name)) : "",
        ]
          .filter(isSaid)
          .join(" ")}
      </p>
    </section>
  );
}
