import { type KeepingHost, type KeptChange, keepChoice } from "../keep-change.ts";

/** A text kept with the workbook, shown as it will be once the changes under way are kept. */
export interface KeptText {
  text(): string;
  /** Takes over what was just read from the workbook; changes under way still come on top of it. */
  read(text: string): void;
  /** @returns whether it is kept: not where it failed, nor where another panel's change of the same thing holds. */
  change(change: KeptChange, shownText?: string): Promise<boolean>;
  /** Once every change has been kept or has failed. @returns the text then. */
  settled(): Promise<string>;
}

interface KeptTextHost extends KeepingHost {
  readonly name: string;
  readonly onFailure: (error: unknown) => void;
  /** Called with the text where what is shown is another than before. */
  readonly onChange: (text: string) => void;
}

/** Keeps changes one after the other. One that fails is taken out of what is shown, and those after it stand. */
export function startKeptText({ name, onFailure, onChange, ...host }: KeptTextHost): KeptText {
  let kept = "";
  let underWay: readonly KeptChange[] = [];
  let shown = "";
  let last: Promise<unknown> = Promise.resolve();
  const text = (): string => underWay.reduce((changed, change) => change(changed) ?? changed, kept);
  // Drawn anew for nothing, a field would lose what is being typed in it.
  const show = (): void => {
    const next = text();
    if (next === shown) return;
    shown = next;
    onChange(next);
  };
  const keep = async (change: KeptChange, shownText?: string): Promise<boolean> => {
    try {
      const keeping = await keepChoice(host, name, kept, change, shownText);
      kept = keeping.kept;
      return keeping.isKept;
    } catch (error) {
      onFailure(error);
      return false;
    } finally {
      underWay = underWay.filter((other) => other !== change);
      show();
    }
  };
  return {
    text,
    read(fresh) {
      kept = fresh;
      shown = text();
    },
    change(change, shownText) {
      underWay = [...underWay, change];
      show();
      const keeping = last.then(() => keep(change, shownText));
      last = keeping;
      return keeping;
    },
    async settled() {
      await last;
      return text();
    },
  };
}
