import { languageOf } from "../core/messages/index.ts";
import { server as english } from "../core/messages/en/server.ts";
import { type ServerWords, server as french } from "../core/messages/fr/server.ts";
import type { Language } from "../core/programme/settings.ts";
import type { Shape } from "../core/tabs/shape.ts";
import { BUILD_MARK, type Reply, type Request, type Response, type RpcName } from "./rpc-types.ts";

const WORDS: Record<Language, ServerWords> = { fr: french, en: english };

/** The words of the add-on in the language of the person at the keyboard. */
export function personWords(): ServerWords {
  return WORDS[languageOf(Session.getActiveUserLocale())];
}

/** Something in the way that the person can do something about; its message is in their language. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What maintainers read of something thrown. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? String(error.stack ?? error) : String(error);
}

/**
 * Makes a public function of the script from a plain one: reads the request, which must be of its shape, and gives back
 * one JSON string whatever happens, so that the sidebar never has to guess.
 */
export function serve<Name extends RpcName>(
  flawOf: Shape<Request<Name>>,
  work: (request: Request<Name>, words: ServerWords) => Response<Name>,
): (json: string) => string {
  return (json) => {
    const words = personWords();
    const reply = (): Reply<Response<Name>> => {
      try {
        const request: unknown = JSON.parse(json);
        const flaw = flawOf(request);
        if (flaw !== null) return { ok: false, fault: words.unreadableRequest, detail: `request${flaw}` };
        return { ok: true, value: work(request as Request<Name>, words) };
      } catch (error) {
        const fault = error instanceof Refusal ? error.message : words.unexpected;
        return { ok: false, fault, detail: detailOf(error) };
      }
    };
    return JSON.stringify({ ...reply(), build: BUILD_MARK });
  };
}
