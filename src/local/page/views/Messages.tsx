import type { JSX } from "preact";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { WorkbookView } from "../../model/view.ts";
import type { Ask } from "../connection.ts";
import { CloseIcon } from "./icons.tsx";

interface Props {
  readonly view: WorkbookView;
  readonly trouble: string | null;
  readonly words: PreviewWords;
  readonly send: (request: Ask) => Promise<void>;
  readonly forget: () => void;
}

/** What the add-on says over the grid, and what went wrong. */
export function Messages({ view, trouble, words, send, forget }: Props): JSX.Element {
  return (
    <div class="messages" role="status">
      {trouble === null ? null : (
        <Message title="" text={trouble} close={words.closeMessage} onClose={forget} />
      )}
      {view.messages.map(({ id, title, text }) => (
        <Message
          key={id}
          title={title}
          text={text}
          close={words.closeMessage}
          onClose={() => void send({ do: "close-message", id })}
        />
      ))}
    </div>
  );
}

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

function Message({ title, text, close, onClose }: MessageProps): JSX.Element {
  return (
    <div class="message">
      <p>
        {title === "" ? null : <strong>{title} </strong>}
        {text}
      </p>
      <button type="button" class="tool" aria-label={close} title={close} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
