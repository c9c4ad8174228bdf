import type { Need } from "../../src/core/directory/page-data.ts";
import { Grid, Ticks } from "./Ticks.tsx";
import { usePage } from "./page.ts";

interface NeedInputProps {
  readonly need: Need;
  /** Unique in the page. */
  readonly name: string;
  /** One for each row of a grid, else one. */
  readonly texts: readonly string[];
  readonly onTexts: (texts: readonly string[]) => void;
}

const SEPARATOR = "; ";
const ticked = (text = ""): string[] => (text === "" ? [] : text.split(SEPARATOR));

/** The cell with an option ticked or not, in the order of the form, as a form would write it. */
function toggled(text: string | undefined, option: string, options: readonly string[]): string {
  const now = new Set(ticked(text));
  if (!now.delete(option)) now.add(option);
  return options.filter((text) => now.has(text)).join(SEPARATOR);
}

/** The field of one need: options to tick, a grid, a step of a ladder, a number or a text. */
export function NeedInput({ need, name, texts, onTexts }: NeedInputProps) {
  const { words } = usePage();
  const { input, options, rows, label, question } = need;
  const [text = ""] = texts;
  const title = question === "" ? label : question;
  switch (input) {
    case "options":
      return (
        <fieldset>
          <legend>{title}</legend>
          <Ticks
            options={options}
            isTicked={(option) => ticked(text).includes(option)}
            onTick={(option) => {
              onTexts([toggled(text, option, options)]);
            }}
          />
        </fieldset>
      );
    case "grid":
      return (
        <Grid
          label={title}
          rows={rows}
          options={options}
          isTicked={(option, row) => ticked(texts[rows.indexOf(row)]).includes(option)}
          onTick={(option, row) => {
            onTexts(
              rows.map((other, at) =>
                other === row ? toggled(texts[at], option, options) : (texts[at] ?? ""),
              ),
            );
          }}
        />
      );
    case "steps":
      return (
        <div class="field">
          <label for={name}>{title}</label>
          <select
            id={name}
            value={text}
            onChange={({ currentTarget }) => {
              onTexts([currentTarget.value]);
            }}
          >
            <option value="">{words.choose}</option>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </div>
      );
    case "number":
      return (
        <div class="field">
          <label for={name}>{title}</label>
          <input
            id={name}
            type="number"
            inputMode="decimal"
            step="any"
            value={text}
            onInput={({ currentTarget }) => {
              onTexts([currentTarget.value]);
            }}
          />
        </div>
      );
    case "text":
      return (
        <div class="field">
          <label for={name}>{title}</label>
          <textarea
            id={name}
            rows={3}
            value={text}
            onInput={({ currentTarget }) => {
              onTexts([currentTarget.value]);
            }}
          />
        </div>
      );
  }
}
