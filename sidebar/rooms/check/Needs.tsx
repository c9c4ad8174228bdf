import { useState } from "preact/hooks";
import { needsPlan } from "../../../src/core/desk/needs-plan.ts";
import { topicCriteria } from "../../../src/core/desk/pictures.ts";
import { topicsToRecruit } from "../../../src/core/desk/recruiting.ts";
import { needsAndOffers } from "../../../src/core/scoring/needs-and-offers.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { LiveHeading } from "../../room-kit/LiveHeading.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { ReadingScreen } from "../../room-kit/ReadingScreen.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { type PeopleReading, readPeople } from "../../room-kit/people-reading.ts";
import type { ReadingProps } from "../../room-kit/use-reading.ts";
import { waitingIn } from "../../room-kit/workbook.ts";
import { deskWords, usesWords } from "../../room-kit/words.ts";
import { RecruitingMessage } from "./RecruitingMessage.tsx";
import { TopicBars } from "./TopicBars.tsx";

/** What mentees want and what mentors offer, topic by topic, the largest shortage first; either alone if need be. */
export function Needs({ workbook }: RoomProps) {
  return (
    <ReadingScreen room="needs" workbook={workbook} sources="answers" interpret={readPeople}>
      {(at) => <NeedsBars {...at} />}
    </ReadingScreen>
  );
}

function NeedsBars({ reading, task }: ReadingProps<PeopleReading>) {
  const { language, call } = usePanel();
  const { desk, needs } = deskWords(language);
  const [chosen, setChosen] = useState(0);
  const [notice, setNotice] = useState("");
  const { programme, alone } = reading;
  const { settings, mentees, mentors } = programme;
  const criteria = topicCriteria(settings.criteria);
  const criterion = criteria[chosen];
  if (criterion === undefined)
    return (
      <p class="note">
        <RoomText>{alone === null ? needs.none : needs.noneAlone}</RoomText>
      </p>
    );
  const topics = needsAndOffers(programme, criterion);
  const write = () =>
    task.run(async () => {
      const page = needsPlan(topics, deskWords(settings.language).report.needs, settings.language);
      setNotice(desk.written((await call("writeTab", page)).tab));
    });
  // What the other side calls otherwise only looks as if nobody offered it: no reason to recruit.
  const isWordedApart = alone === null && waitingIn(reading.workbook).poorNeeds.length > 0;
  const heading = {
    both: () =>
      isWordedApart
        ? usesWords(language).poorNeeds
        : needs.short(topics.filter(({ shortage }) => shortage > 0).length),
    mentee: () => needs.menteesAlone(topics.length, mentees.people.length),
    mentor: () => needs.mentorsAlone(topics.length, mentors.people.length),
  }[alone ?? "both"]();
  const legend = {
    both: needs.legend,
    mentee: needs.waitsForMentors,
    mentor: needs.waitsForMentees,
  }[alone ?? "both"];
  return (
    <>
      <SelectField
        label={needs.criterion}
        value={String(chosen)}
        options={criteria.map(({ label, kind }, index) => [String(index), label ?? kind])}
        onChoose={(index) => {
          setChosen(Number(index));
          setNotice("");
        }}
      />
      <LiveHeading>{heading}</LiveHeading>
      {isWordedApart && (
        <p>
          <RoomLink room="uses" />
        </p>
      )}
      <p class="quiet">{legend}</p>
      <RecruitingMessage key={chosen} topics={topicsToRecruit(topics)} written={settings.language} />
      <TopicBars topics={topics} alone={alone} />
      <ActionBar>
        <Notice text={notice} />
        <Button disabled={task.busy} onClick={() => void write()}>
          {needs.write}
        </Button>
      </ActionBar>
    </>
  );
}
