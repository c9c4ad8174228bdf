import type { UnusedQuestion } from "../../../src/core/uses/unused-questions.ts";
import { usesWords } from "../../room-kit/words.ts";
import { COLUMN_KEYS, type ColumnKey } from "../../room-kit/workbook.ts";
import { Button } from "../../views/Button.tsx";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { useId } from "../../views/use-id.ts";

/** What a person says that a question is for. */
export type Use =
  | { readonly as: "proposed" | "wish" | "past" }
  | { readonly as: "column"; readonly key: ColumnKey }
  | { readonly as: "with"; readonly title: string };

interface Way {
  readonly label: string;
  readonly use: Use;
}

interface UnusedCardProps {
  readonly question: UnusedQuestion;
  /** The questions of the other form. */
  readonly others: readonly string[];
  readonly onUse: (use: Use) => void;
  readonly onAside: () => void;
}

/** What a question that names people may be for, beside a wish. */
const TIES: readonly ColumnKey[] = ["avoid", "manager"];

/** One question that nothing reads, its first answers, and what it may be for. */
export function UnusedCard({ question, others, onUse, onAside }: UnusedCardProps) {
  const { words, language } = usePanel();
  const roomWords = usesWords(language);
  const id = useId();
  const { role, title, look, proposed, answers, texts } = question;
  const asColumn = (key: ColumnKey): Way => ({
    label: roomWords.useTie[key] ?? roomWords.useAs(words.setup.columns[key]),
    use: { as: "column", key },
  });
  const past: Way = { label: roomWords.usePast, use: { as: "past" } };
  const aboutPeople: readonly Way[] = [
    { label: roomWords.useWish, use: { as: "wish" } },
    ...TIES.map(asColumn),
    ...(answers > 0 ? [past] : []),
  ];
  const uses: readonly Way[] = [
    ...aboutPeople,
    ...COLUMN_KEYS[role].filter((key) => !TIES.includes(key)).map(asColumn),
    ...others.map((other) => ({
      label: roomWords.compareWith(shortQuestion(other)),
      use: { as: "with", title: other } as const,
    })),
  ];
  const likely: readonly Way[] = [
    ...(proposed === null
      ? []
      : [{ label: roomWords.useProposed(proposed.label ?? title), use: { as: "proposed" } as const }]),
    ...(look === "people" ? aboutPeople : []),
  ];
  const isDoubt = look === "people" || look === "need";
  return (
    <div class="unused-question">
      <p class="quiet">
        {roomWords.ask[role]} · {roomWords.answers(answers)}
      </p>
      <p class="strong">{shortQuestion(title)}</p>
      {look !== "nothing" && (
        <p class={isDoubt ? "unsure" : "quiet"}>
          {isDoubt && <Icon name="warning" />}
          <span>{roomWords.looks[look]}</span>
        </p>
      )}
      {texts.length > 0 && <p class="quiet">{`${roomWords.such} ${texts.map(words.quoted).join(", ")}`}</p>}
      {likely.length > 0 && (
        <p class="row choices">
          {likely.map(({ label, use }) => (
            <Button
              key={label}
              onClick={() => {
                onUse(use);
              }}
            >
              {label}
            </Button>
          ))}
        </p>
      )}
      <label class="unseen" for={id}>
        {roomWords.use(shortQuestion(title))}
      </label>
      <select
        id={id}
        value=""
        onChange={({ currentTarget }) => {
          const chosen = uses[Number(currentTarget.value)];
          if (currentTarget.value !== "" && chosen !== undefined) onUse(chosen.use);
        }}
      >
        <option value="">{roomWords.choose}</option>
        {uses.map(({ label }, at) => (
          <option key={label} value={String(at)}>
            {label}
          </option>
        ))}
      </select>
      {isDoubt && (
        <button type="button" class="link" onClick={onAside}>
          {roomWords.aside}
        </button>
      )}
    </div>
  );
}
