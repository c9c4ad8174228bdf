import type { Rooms } from "./room.ts";
import type { Clash } from "../clashes.ts";
import type { ClashQuestions } from "../clash-questions.ts";
import type { Screen } from "../state.ts";
import { Announcement } from "./Announcement.tsx";
import { ClashDialog } from "./ClashDialog.tsx";
import { Home } from "./Home.tsx";
import { Loading } from "./Loading.tsx";
import { Menu } from "./Menu.tsx";
import { NewVersion } from "./NewVersion.tsx";
import { Refused } from "./Refused.tsx";
import { Result } from "./Result.tsx";
import { Running } from "./Running.tsx";
import { Setup } from "./Setup.tsx";
import { Unread } from "./Unread.tsx";

interface AppProps {
  readonly screen: Screen;
  readonly rooms: Rooms;
}

interface PanelProps extends AppProps {
  readonly isOutdated: boolean;
  /** What is to be asked of the person before anything is kept; none for an empty list. */
  readonly clashes: readonly Clash[];
  readonly onAnswer: ClashQuestions["answer"];
}

/** The whole panel: one screen at a time, under a word where the panel is no longer of today. */
export function App({ screen, rooms, isOutdated, clashes, onAnswer }: PanelProps) {
  return (
    <>
      <Announcement screen={screen} />
      {isOutdated && <NewVersion />}
      <CurrentScreen screen={screen} rooms={rooms} />
      {clashes.length > 0 && <ClashDialog clashes={clashes} onAnswer={onAnswer} />}
    </>
  );
}

function CurrentScreen({ screen, rooms }: AppProps) {
  switch (screen.at) {
    case "loading":
      return <Loading />;
    case "unread":
      return <Unread trouble={screen.trouble} />;
    case "home":
      return <Home workbook={screen.workbook} />;
    case "setup":
      return <Setup workbook={screen.workbook} cancelled={screen.cancelled} />;
    case "menu":
      return <Menu workbook={screen.workbook} />;
    case "room": {
      const Room = rooms[screen.room];
      return <Room workbook={screen.workbook} key={screen.room} />;
    }
    case "running":
      return <Running stage={screen.stage} fraction={screen.fraction} />;
    case "result":
      return <Result workbook={screen.workbook} proposed={screen.proposed} writing={screen.writing} />;
    case "refused":
      return <Refused workbook={screen.workbook} refused={screen.refused} />;
  }
}
