import type { FrameLocator } from "@playwright/test";

/** A fault of Google's own, of which nothing is known but that it happened. */
export const FAILURE = {
  ok: false,
  message: "We're sorry, a server error occurred. Please wait a bit and try again.",
};

/** What Google answers, once, to the function of that name. The browser hides large requests from routes. */
export async function answerOnce(panel: FrameLocator, name: string, answer: unknown): Promise<void> {
  await panel.locator("html").evaluate(
    (_, [beginning, reply]) => {
      const real = fetch;
      globalThis.fetch = (address, request) => {
        const { body } = request ?? {};
        if (typeof body !== "string" || !body.startsWith(beginning)) return real(address, request);
        globalThis.fetch = real;
        return Promise.resolve(new Response(reply));
      };
    },
    [JSON.stringify({ name }).slice(0, -1), JSON.stringify(answer)] as const,
  );
}

/** What is asked of Google is done, and its answer does not come back: of the first call of that name that holds a text. */
export async function loseAnswer(panel: FrameLocator, name: string, text = ""): Promise<void> {
  await panel.locator("html").evaluate(
    (_, [beginning, part]) => {
      const real = fetch;
      globalThis.fetch = async (address, request) => {
        const { body } = request ?? {};
        const isMeant = typeof body === "string" && body.startsWith(beginning) && body.includes(part);
        const answer = await real(address, request);
        if (!isMeant) return answer;
        globalThis.fetch = real;
        throw new TypeError("Failed to fetch");
      };
    },
    [JSON.stringify({ name }).slice(0, -1), text] as const,
  );
}
