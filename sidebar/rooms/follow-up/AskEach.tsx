import type { Call } from "../../../src/core/follow-up/courses.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { renewalLetter } from "../../../src/core/follow-up/renewal-letter.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { LetterButtons } from "../../room-kit/LetterButtons.tsx";
import { accompanyWords, askingWords } from "../../room-kit/words.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import type { News } from "./news.ts";

interface AskEachProps {
  readonly dyad: Followed;
  /** The language of the programme. */
  readonly written: Language;
  readonly busy: boolean;
  readonly onSay: (news: News) => void;
}

const isOpen = (call: Call): call is Call & { readonly why: "end" } => call.why === "end";

/** Whoever has not said yet whether they go on is asked, each apart; nothing where nobody is to be. */
export function AskEach({ dyad, written, busy, onSay }: AskEachProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const call = dyad.going.calls.find(isOpen);
  if (call === undefined) return null;
  return (
    <Fold title={words.ask}>
      {call.who.map((side) => (
        <LetterButtons
          key={side}
          letter={renewalLetter(dyad, side, call, accompanyWords(written).followUp.tab)}
          written={written}
          disabled={busy}
          onDone={(way) => {
            onSay((spoken) =>
              way === "uncopied"
                ? askingWords(spoken).uncopied
                : accompanyWords(spoken).followUp.letter[way](dyad[side].label),
            );
          }}
        />
      ))}
    </Fold>
  );
}
