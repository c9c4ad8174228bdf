import type { Answer, AskClashes, Clash } from "./clashes.ts";

export interface ClashQuestions {
  readonly ask: AskClashes;
  /** Answers what is in sight; null leaves it for later. */
  answer(answers: readonly Answer[] | null): void;
}

/** Puts clashes to the person, one lot after the other. @param show hears what is to be in sight; none for an empty list. */
export function startClashQuestions(show: (clashes: readonly Clash[]) => void): ClashQuestions {
  let last: Promise<unknown> = Promise.resolve();
  let give: ClashQuestions["answer"] = () => undefined;
  return {
    ask(clashes) {
      const asking = last.then(
        () =>
          new Promise<readonly Answer[] | null>((resolve) => {
            give = (answers) => {
              show([]);
              resolve(answers);
            };
            show(clashes);
          }),
      );
      last = asking;
      return asking;
    },
    answer(answers) {
      give(answers);
    },
  };
}
