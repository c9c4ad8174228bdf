import { dyadWords } from "../../../src/core/messages/index.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import type { ChosenPair } from "../../room-kit/selected-pair-props.ts";
import { deskWords } from "../../room-kit/words.ts";
import { Icon } from "../../views/Icon.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { usePanel } from "../../views/panel.ts";
import { NextStep } from "./NextStep.tsx";

interface PlacedProps {
  readonly reading: DeskReading;
  readonly chosen: ChosenPair;
}

/** What was just written for somebody, whether one place was given twice, and what comes next. */
export function Placed({ reading, chosen }: PlacedProps) {
  const { language } = usePanel();
  const { arrivals: words } = deskWords(language);
  const { cohort } = reading.desk;
  const { current, tab } = reading.dyads ?? {};
  const mentor = cohort.mentorLabels.indexOf(chosen.mentor);
  const places = cohort.mentors[mentor]?.capacity ?? 0;
  const left = current?.seatsLeft[mentor] ?? 0;
  const kept = tab === undefined ? "" : words.kept(dyadWords(tab.settings.language).statuses.locked);
  const text = `${words.chosen(chosen.mentee, chosen.mentor, chosen.displaced)} ${kept}`;
  return (
    <Notice text={text}>
      {left < 0 && (
        <p class="said">
          <Icon name="warning" />
          <span>
            {words.exceeded(chosen.mentor, places - left, places)} <RoomLink room="decide" />
          </span>
        </p>
      )}
      <p class="quiet">{words.takeBack(chosen.mentee, chosen.mentor, chosen.displaced)}</p>
      <NextStep reading={reading} chosen={chosen} />
    </Notice>
  );
}
