import type { Change, Effect, Help } from "../../../src/core/tradeoffs/help.ts";
import { RoomLink } from "../../room-kit/RoomLink.tsx";
import { helpsWords } from "../../room-kit/words.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { usePanel } from "../../views/panel.ts";

type Words = ReturnType<typeof helpsWords>;

function nameOf(change: Change, words: Words): string {
  switch (change.kind) {
    case "seat":
      return words.seat(change.mentor);
    case "recruit":
      return words.recruit(change.topic);
    case "link":
      return words.link(change.link);
    case "criterion":
      return words.criterion(change.label);
    case "eligibility":
      return words.eligibility(change.label);
    case "limit":
      return words.limit;
  }
}

interface HelpCardProps {
  readonly help: Help;
  readonly now: Effect;
  readonly mentorsTab: string;
}

/** One change, what it would bring to everybody, and the way to where it is made. */
export function HelpCard({ help: { change, effect }, now, mentorsTab }: HelpCardProps) {
  const { language, format } = usePanel();
  const words = helpsWords(language);
  const more = effect.placed - now.placed;
  const facts = [...(more > 0 ? [words.placed(more)] : []), words.mean(format.score(effect.mean))];
  return (
    <>
      <p class="strong">{nameOf(change, words)}</p>
      <p>{facts.join(" · ")}</p>
      {change.kind === "recruit" && <p class="quiet">{words.recruitWhat}</p>}
      <p>
        <WayThere change={change} mentorsTab={mentorsTab} />
      </p>
    </>
  );
}

function WayThere({ change, mentorsTab }: Pick<HelpCardProps, "mentorsTab"> & { readonly change: Change }) {
  const { language } = usePanel();
  const words = helpsWords(language);
  switch (change.kind) {
    case "seat":
      return <ShowCell where={{ tab: mentorsTab, row: change.row }} />;
    case "recruit":
      return <RoomLink room="needs">{words.message}</RoomLink>;
    case "criterion":
      return <RoomLink room="uses">{words.questions}</RoomLink>;
    default:
      return <RoomLink room="rules">{words.rules}</RoomLink>;
  }
}
