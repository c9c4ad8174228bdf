import type { HomePlace } from "../views/home-places.ts";
import { usePanel } from "../views/panel.ts";
import { useEntering } from "../views/use-entering.ts";
import type { Workbook } from "./workbook.ts";

/** A text in which each room that it quotes, or the screen before a run, is a link to it. */
export function RoomText({ children: text }: { readonly children: string }) {
  const { workbook } = usePanel();
  return workbook === null ? <>{text}</> : <WithLinks text={text} workbook={workbook} />;
}

function WithLinks({ text, workbook }: { readonly text: string; readonly workbook: Workbook }) {
  const { words } = usePanel();
  const enter = useEntering(workbook);
  const { names, prepare } = words.rooms;
  const places = Object.entries({ ...names, prepare }) as [HomePlace, { readonly name: string }][];
  const quoted = places.find(([, { name }]) => text.includes(words.quoted(name)));
  if (quoted === undefined) return <>{text}</>;
  const [place, { name }] = quoted;
  const quote = words.quoted(name);
  const [before = "", ...after] = text.split(quote);
  return (
    <>
      <WithLinks text={before} workbook={workbook} />
      <button
        type="button"
        class="link"
        onClick={() => {
          enter(place);
        }}
      >
        {quote}
      </button>
      <WithLinks text={after.join(quote)} workbook={workbook} />
    </>
  );
}
