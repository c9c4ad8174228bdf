import { type Draft, waitsForConsent } from "../../../src/core/introduction/draft.ts";
import { mailLink } from "../../../src/core/introduction/mail-link.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { Icon } from "../../views/Icon.tsx";
import { CopyLetter } from "../../room-kit/CopyLetter.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { accompanyWords } from "../../room-kit/words.ts";

interface DraftCardProps {
  readonly draft: Draft;
  /** Of the programme. */
  readonly written: Language;
  /** Whether the coordinator has introduced the two. */
  readonly introduced: boolean;
  readonly onIntroduced: (introduced: boolean) => void;
  readonly onDone: (text: string) => void;
}

/** The message of one dyad: to read, to open in one's own mail, or to copy; and what it still lacks. */
export function DraftCard({ draft, written, introduced, onIntroduced, onDone }: DraftCardProps) {
  const { language, page } = usePanel();
  const roomWords = accompanyWords(language).introduction;
  const { mentee, mentor, subject, body, missing, topics, dyad } = draft;
  const pair = roomWords.pair(mentee.label, mentor.label);
  const link = mailLink(draft);
  const ofThisDyad = missing.filter((blank) => blank !== "programme" && blank !== "coordination");
  return (
    <div class="draft">
      <div class="strong">{pair}</div>
      <div class="quiet">
        {dyadWords(language).statuses[dyad.status]} · {roomWords.topics(topics)}
      </div>
      {ofThisDyad.map((blank) => (
        <p key={blank} class="said">
          <Icon name="warning" />
          <span>{roomWords.message.missing[blank]}</span>
        </p>
      ))}
      {link.is === "too-long" && <p class="quiet">{roomWords.tooLong}</p>}
      <div class="draft-buttons">
        <button
          type="button"
          class="button small"
          aria-label={roomWords.openOf(pair)}
          disabled={link.is !== "ready" || missing.length > 0}
          onClick={() => {
            if (link.is !== "ready") return;
            page.openLink(link.address);
            onIntroduced(true);
            onDone(roomWords.opened(pair));
          }}
        >
          {roomWords.open}
        </button>
        <CopyLetter
          letter={draft}
          label={roomWords.copy}
          name={roomWords.copyOf(pair)}
          disabled={waitsForConsent(draft)}
          onCopied={() => {
            onIntroduced(true);
            onDone(roomWords.copied(pair));
          }}
          onRefused={() => {
            onDone(roomWords.uncopied);
          }}
        />
      </div>
      <Tick checked={introduced} onChange={onIntroduced}>
        {roomWords.introduced}
        <span class="unseen"> {roomWords.introducedOf(pair)}</span>
      </Tick>
      <Fold title={roomWords.preview}>
        <div class="letter" lang={written}>
          <p class="strong">{subject}</p>
          <p>{body}</p>
        </div>
      </Fold>
    </div>
  );
}
