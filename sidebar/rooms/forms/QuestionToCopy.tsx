import type { WordedQuestion } from "../../../src/core/forms/worded.ts";
import { usePanel } from "../../views/panel.ts";
import { Fold } from "../../views/Fold.tsx";
import { formsWords } from "../../room-kit/words.ts";

interface QuestionProps {
  readonly question: WordedQuestion;
  readonly onCopy: (text: string, title: string) => void;
}

/** One question: its type, its texts with a button to copy each, and why it is asked. */
export function QuestionToCopy({ question, onCopy }: QuestionProps) {
  const { language } = usePanel();
  const words = formsWords(language);
  const { kind, title, help, options, most, rows, ends, other, required, reason } = question;
  const button = (what: keyof typeof words.copy, text: string) => (
    <button
      type="button"
      class="link"
      aria-label={words.copyNamed(words.copy[what], title)}
      onClick={() => {
        onCopy(text, what === "title" ? title : `${title} (${words[what].toLowerCase()})`);
      }}
    >
      {words.copy[what]}
    </button>
  );
  const texts = (what: "options" | "rows" | "columns", list: readonly string[]) =>
    list.length > 0 && (
      <>
        <p class="strong">{words[what]}</p>
        <ul class="form-options">
          {list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {button(what, list.join("\n"))}
      </>
    );
  return (
    <Fold title={title}>
      <p class="quiet">
        {words.kinds[kind]}
        {required && `, ${words.required}`}
      </p>
      <p>
        <span class="strong">{words.why}</span> {reason}
      </p>
      {button("title", title)}
      {help !== "" && (
        <>
          <p class="strong">{words.help}</p>
          <p class="form-help">{help}</p>
          {button("help", help)}
        </>
      )}
      {texts("rows", rows)}
      {texts(kind === "grid" ? "columns" : "options", options)}
      {most !== null && <p class="quiet">{words.most(most)}</p>}
      {other && <p class="quiet">{words.other}</p>}
      {ends.length > 0 && (
        <p>
          <span class="strong">{words.ends}</span> {ends.join(" · ")}
        </p>
      )}
    </Fold>
  );
}
