import { rotaFigures } from "../../../src/core/event/figures.ts";
import type { Rota } from "../../../src/core/event/rota.ts";
import { usePanel } from "../../views/panel.ts";
import { eventWords } from "../../room-kit/words.ts";

/** What a rota amounts to. */
export function RotaSummary({ rota }: { readonly rota: Rota }) {
  const { language, words: panel } = usePanel();
  const { figures: words, plan } = eventWords(language).room;
  const { meetings, tables, mentees, mentors, alone } = rotaFigures(rota);
  return (
    <>
      <dl class="figures event-figures">
        <div>
          <dt>{words.meetings}</dt>
          <dd>{String(meetings)}</dd>
        </div>
        <div>
          <dt>{words.tables}</dt>
          <dd>{String(tables)}</dd>
        </div>
        <div>
          <dt>{words.menteeBreaks}</dt>
          <dd>{words.range(mentees.least, mentees.most)}</dd>
        </div>
        <div>
          <dt>{words.mentorBreaks}</dt>
          <dd>{words.range(mentors.least, mentors.most)}</dd>
        </div>
      </dl>
      <p class="quiet">{rota.best ? words.best : plan.few}</p>
      {alone.length > 0 && <p class="note">{words.alone(panel.list(alone))}</p>}
    </>
  );
}
