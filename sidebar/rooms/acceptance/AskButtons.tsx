import type { Letter } from "../../../src/core/acceptance/letter.ts";
import { composeLinks } from "../../../src/core/acceptance/compose-links.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { CopyLetter } from "../../room-kit/CopyLetter.tsx";
import { askingWords } from "../../room-kit/words.ts";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";

interface AskButtonsProps {
  readonly letter: Letter;
  readonly side: Side;
  readonly written: Language;
  readonly disabled: boolean;
  readonly onAsk: (side: Side, said: string) => void;
  readonly onSay: (text: string) => void;
}

/** The ways to ask one person: one's own mail, Gmail, or the text to copy. Each notes that it was done. */
export function AskButtons({ letter, side, written, disabled, onAsk, onSay }: AskButtonsProps) {
  const { language, page } = usePanel();
  const roomWords = askingWords(language);
  const { to, subject, body } = letter;
  const links = composeLinks(letter);
  const open = (address: string): void => {
    page.openLink(address);
    onAsk(side, roomWords.opened(to));
  };
  return (
    <>
      {links === null && <p class="quiet">{roomWords.noAddress(to)}</p>}
      <div class="draft-buttons">
        {links !== null &&
          (["mail", "gmail"] as const).map((way) => (
            <button
              key={way}
              type="button"
              class="button small"
              aria-label={way === "gmail" ? roomWords.gmailTo(to) : undefined}
              disabled={disabled}
              onClick={() => {
                open(links[way]);
              }}
            >
              {way === "gmail" ? roomWords.gmail : roomWords.open(to)}
            </button>
          ))}
        <CopyLetter
          letter={letter}
          label={roomWords.copy}
          name={roomWords.copyFor(to)}
          disabled={disabled}
          onCopied={() => {
            onAsk(side, roomWords.copied(to));
          }}
          onRefused={() => {
            onSay(roomWords.uncopied);
          }}
        />
      </div>
      <Fold title={roomWords.preview}>
        <div class="letter" lang={written}>
          <p class="strong">{subject}</p>
          <p>{body}</p>
        </div>
      </Fold>
    </>
  );
}
