import { RoomText } from "../../room-kit/RoomText.tsx";
import { newsWords } from "../../room-kit/words.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { VERSION } from "../../views/version.ts";

/** Which version this is, and what each has brought. */
export function News() {
  const { language } = usePanel();
  const { title, version, versions } = newsWords(language);
  return (
    <>
      <h2>{title}</h2>
      <p>{version(VERSION)}</p>
      {versions.map((release) => (
        <Fold key={release.version} title={release.version}>
          <ul class="list">
            {release.what.map((text) => (
              <li key={text}>
                <RoomText>{text}</RoomText>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </>
  );
}
