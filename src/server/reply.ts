import type { Fault } from "../core/messages/fr/faults.ts";
import type { Shape } from "../core/tabs/shape.ts";
import { BUILD_MARK, type Reply, type Request, type Response, type RpcName } from "./rpc-types.ts";

/** Something in the way that the person can do something about, and the name of the tab where it is of one. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly fault: Fault,
    readonly tab = "",
  ) {
    super(fault);
  }
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
  work: (request: Request<Name>) => Response<Name>,
): (json: string) => string {
  return (json) => {
    const reply = (): Reply<Response<Name>> => {
      try {
        const request: unknown = JSON.parse(json);
        const flaw = flawOf(request);
        if (flaw !== null)
          return { ok: false, fault: "unreadableRequest", tab: "", detail: `request${flaw}` };
        return { ok: true, value: work(request as Request<Name>) };
      } catch (error) {
        const { fault, tab } = error instanceof Refusal ? error : new Refusal("unexpected");
        return { ok: false, fault, tab, detail: detailOf(error) };
      }
    };
    return JSON.stringify({ ...reply(), build: BUILD_MARK });
  };
}
