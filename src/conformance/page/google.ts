/** Calls a public function of the script in an execution of its own. */
export type Call = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

interface Runner {
  readonly withSuccessHandler: (handler: (value: unknown) => void) => Runner;
  readonly withFailureHandler: (handler: (error: Error) => void) => Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** After this, an answer is not waited for any more: an execution ends after six minutes. */
const PATIENCE_MS = 370_000;

export const callScript: Call = (name, ...args) =>
  new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      reject(new Error(`${name}: no answer`));
    }, PATIENCE_MS);
    const end = (settle: () => void): void => {
      clearTimeout(giveUp);
      settle();
    };
    const runner = google.script.run
      .withSuccessHandler((value) => {
        end(() => {
          resolve(value);
        });
      })
      .withFailureHandler((error) => {
        end(() => {
          reject(error);
        });
      });
    const method: unknown = Reflect.get(runner, name);
    if (typeof method !== "function") throw new Error(`Script function not found: ${name}`);
    Reflect.apply(method, runner, args);
  });
