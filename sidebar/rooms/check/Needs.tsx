import { useId, useState } from "preact/hooks";
import { needsPage } from "../../../src/core/desk/needs-page.ts";
import { topicCriteria } from "../../../src/core/desk/pictures.ts";
import { needsAndOffers } from "../../../src/core/scoring/needs-and-offers.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { LongList } from "../../views/LongList.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { deskWords } from "../../room-kit/words.ts";

/** What mentees want and what mentors offer, topic by topic, the largest shortage first. */
export function Needs({ workbook }: RoomProps) {
  return (
    <DeskScreen room="needs" workbook={workbook} dyads="left">
      {(at) => <NeedsBars {...at} />}
    </DeskScreen>
  );
}

const percent = (share: number): string => `${String(100 * share)}%`;

function NeedsBars({ reading, task }: DeskProps) {
  const { language, call } = usePanel();
  const { desk, needs } = deskWords(language);
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [notice, setNotice] = useState("");
  const { programme } = reading.desk;
  const criteria = topicCriteria(programme.settings.criteria);
  const criterion = criteria[chosen];
  if (criterion === undefined) return <p class="note">{needs.none}</p>;
  const topics = needsAndOffers(programme, criterion);
  const most = topics.reduce((largest, { mentees, seats }) => Math.max(largest, mentees, seats), 1);
  const write = () =>
    task.run(async () => {
      const page = needsPage(
        topics,
        deskWords(programme.settings.language).report.needs,
        programme.settings.language,
      );
      setNotice(desk.written((await call("writeTab", page)).tab));
    });
  return (
    <>
      <div class="field">
        <label for={id}>{needs.criterion}</label>
        <select
          id={id}
          value={String(chosen)}
          onChange={({ currentTarget }) => {
            setChosen(Number(currentTarget.value));
            setNotice("");
          }}
        >
          {criteria.map(({ label, kind }, index) => (
            <option key={index} value={String(index)}>
              {label ?? kind}
            </option>
          ))}
        </select>
      </div>
      <LiveHeading>{needs.short(topics.filter(({ shortage }) => shortage > 0).length)}</LiveHeading>
      <p class="quiet">{needs.legend}</p>
      <div class="needs">
        <LongList items={topics}>
          {({ text, mentees, seats, shortage }) => (
            <>
              <div>{text}</div>
              <div aria-hidden="true">
                <div class="need-bar" style={{ width: percent(mentees / most) }} />
                <div class="offer-bar" style={{ width: percent(seats / most) }} />
              </div>
              <div class="quiet">{needs.line(mentees, seats)}</div>
              {shortage > 0 && (
                <div class="issue">
                  <Icon name="warning" />
                  <div>{needs.shortage(shortage)}</div>
                </div>
              )}
            </>
          )}
        </LongList>
      </div>
      <Notice text={notice} />
      <ActionBar>
        <Button disabled={task.busy} onClick={() => void write()}>
          {needs.write}
        </Button>
      </ActionBar>
    </>
  );
}
