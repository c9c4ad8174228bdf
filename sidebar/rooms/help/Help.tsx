import type { Objective } from "../../../src/core/programme/settings.ts";
import { BANDS, DEFAULT_BANDS } from "../../../src/core/programme/bands.ts";
import { BandName } from "../../views/BandName.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { InstallationCheck } from "../../views/InstallationCheck.tsx";
import { Title } from "../../views/Title.tsx";
import { shares } from "../../room-kit/workbook.ts";
import { Bar } from "../../room-kit/Bar.tsx";
import { RoomText } from "../../room-kit/RoomText.tsx";
import { helpWords } from "../../room-kit/words.ts";
import { News } from "./News.tsx";

/** How a score comes about, in plain words, with the programme's own criteria and weights. */
export function Help({ workbook }: RoomProps) {
  const { words, language, format } = usePanel();
  const help = helpWords(language);
  const criteria = workbook.settings?.criteria ?? [];
  const parts = shares(criteria)
    .map((share, index) => ({ share, criterion: criteria[index] }))
    .flatMap(({ share, criterion }) => (criterion !== undefined && share > 0 ? [{ share, criterion }] : []))
    .sort((a, b) => b.share - a.share);
  const [first] = parts;
  const points = (share: number): string => help.points(format.score(100 * share));
  const starts = workbook.settings?.bands ?? DEFAULT_BANDS;
  const rangeOf = (band: number): string => {
    const [from, to] = [starts[band], starts[band - 1]].map((start) =>
      start === undefined ? "" : String(start),
    );
    return from === "" ? help.under(to ?? "") : help.band(from ?? "", to ?? "");
  };
  const best: Record<Objective, string> = {
    total: help.bestTotal,
    fair: help.bestFair,
    floor: help.bestFloor,
    "first-choices": help.bestChoices,
    stable: help.bestStable,
  };
  return (
    <>
      <Title>{words.rooms.names.help.name}</Title>
      <InstallationCheck heading />
      <h2>{help.score}</h2>
      <Paragraphs texts={help.scoreWhat} />
      <h2>{help.words}</h2>
      <p>{help.wordsWhat}</p>
      <dl class="bands">
        {BANDS.map((band, at) => (
          <div key={band}>
            <dt>
              <BandName band={band} dotsFirst />
            </dt>
            <dd>{rangeOf(at)}</dd>
          </div>
        ))}
      </dl>
      <h2>{help.ceiling}</h2>
      <Paragraphs texts={help.ceilingWhat} />
      <h2>{help.yours}</h2>
      <p>{parts.length === 0 ? help.none : help.yoursWhat(parts.length)}</p>
      <ul class="list bars">
        {parts.map(({ share, criterion }, index) => (
          <li key={index}>
            <Bar
              label={criterion.label ?? words.setup.kinds[criterion.kind]}
              figures={help.upTo(points(share))}
              more={[help.kinds[criterion.kind], criterion.required === true ? help.required : ""]
                .join(" ")
                .trim()}
              whole={share / (first?.share ?? 1)}
              filled={share / (first?.share ?? 1)}
            />
          </li>
        ))}
      </ul>
      {first !== undefined && (
        <>
          <h2>{help.example}</h2>
          <p>
            {help.exampleOf(
              first.criterion.label ?? words.setup.kinds[first.criterion.kind],
              points(first.share),
              points(first.share / 2),
            )}
          </p>
        </>
      )}
      <h2>{help.links}</h2>
      <Paragraphs texts={help.linksWhat} />
      <h2>{help.best}</h2>
      <p>{best[workbook.settings?.objective ?? "total"]}</p>
      <h2>{help.decide}</h2>
      <Paragraphs texts={help.decideWhat} />
      <h2>{help.google}</h2>
      <Paragraphs texts={help.googleWhat} />
      <News />
    </>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>
          <RoomText>{text}</RoomText>
        </p>
      ))}
    </>
  );
}
