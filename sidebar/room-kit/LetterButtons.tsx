import type { Letter } from "../../src/core/acceptance/letter.ts";
import { composeLinks } from "../../src/core/acceptance/compose-links.ts";
import type { Language } from "../../src/core/programme/settings.ts";
import { Fold } from "../views/Fold.tsx";
import { usePanel } from "../views/panel.ts";
import { CopyLetter } from "./CopyLetter.tsx";
import { askingWords } from "./words.ts";

/** What became of a letter: it is open in a mail program, it is copied, or the browser lets nothing be copied. */
export type SentWay = "opened" | "copied";
export type LetterWay = SentWay | "uncopied";

interface LetterButtonsProps {
  readonly letter: Letter;
  /** The language of the letter. */
  readonly written: Language;
  readonly disabled: boolean;
  readonly onDone: (way: LetterWay) => void;
}

/** The ways to write to one person: one's own mail, Gmail, or the text to copy. */
export function LetterButtons({ letter, written, disabled, onDone }: LetterButtonsProps) {
  const { language, page } = usePanel();
  const roomWords = askingWords(language);
  const { to, subject, body } = letter;
  const links = composeLinks(letter);
  const open = (address: string): void => {
    page.openLink(address);
    onDone("opened");
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
            onDone("copied");
          }}
          onRefused={() => {
            onDone("uncopied");
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
