import type { Change, Effect, Help } from "../../../src/core/tradeoffs/help.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { helpsWords } from "../../room-kit/words.ts";
import { ShowCell } from "../../views/ShowCell.tsx";
import { usePanel } from "../../views/panel.ts";

/** What kind of thing a change is about. */
export type Group = "seat" | "recruit" | "rule";

export function groupOf({ change: { kind } }: Help): Group {
  return kind === "seat" || kind === "recruit" ? kind : "rule";
}

function nameOf(change: Change, words: ReturnType<typeof helpsWords>): string {
  switch (change.kind) {
    case "seat":
      return change.mentor;
    case "recruit":
      return change.topic;
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

interface HelpGroupProps {
  readonly group: Group;
  readonly helps: readonly Help[];
  readonly now: Effect;
  readonly mentorsTab: string;
}

/** The changes of one kind, what each would bring to everybody, and the way to where it is made. */
export function HelpGroup({ group, helps, now, mentorsTab }: HelpGroupProps) {
  const { language, format } = usePanel();
  const words = helpsWords(language);
  const factsOf = ({ placed, mean, guaranteed }: Effect): string => {
    const more = (guaranteed?.kept ?? 0) - (now.guaranteed?.kept ?? 0);
    return [
      ...(placed > now.placed ? [words.placed(placed - now.placed)] : []),
      ...(more === 0 ? [] : [words.guaranteed(more)]),
      words.mean(format.score(mean)),
    ].join(" · ");
  };
  return (
    <section class="helps-group">
      <h3>{words.groups[group]}</h3>
      {group === "recruit" && <p class="quiet">{words.recruitWhat}</p>}
      <ul class="list">
        {helps.map(({ change, effect }, index) => (
          <li key={index}>
            <div>{nameOf(change, words)}</div>
            {change.kind === "seat" && change.places === 0 && <div class="quiet">{words.noPlaceNow}</div>}
            <div class="quiet">
              {factsOf(effect)} <WayThere change={change} mentorsTab={mentorsTab} />
            </div>
          </li>
        ))}
      </ul>
      {group === "recruit" && (
        <p>
          <RoomLink room="needs">{words.message}</RoomLink>
        </p>
      )}
    </section>
  );
}

function WayThere({ change, mentorsTab }: Pick<HelpGroupProps, "mentorsTab"> & { readonly change: Change }) {
  const { language } = usePanel();
  const words = helpsWords(language);
  switch (change.kind) {
    case "seat":
      return <ShowCell where={{ tab: mentorsTab, row: change.row }} />;
    case "recruit":
      return null;
    case "criterion":
      return <RoomLink room="uses">{words.questions}</RoomLink>;
    default:
      return <RoomLink room="rules">{words.rules}</RoomLink>;
  }
}
