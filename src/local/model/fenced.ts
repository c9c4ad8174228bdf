/**
 * A function of another realm, as this one may call it: what it throws, a stack that is full among it, would give a script
 * that catches it the functions of that realm. The exception is one of this realm instead.
 */
export function fenced<Given extends readonly unknown[], Result>(
  lent: (...given: Given) => Result,
): (...given: Given) => Result {
  return (...given) => {
    try {
      return lent(...given);
    } catch (reason) {
      throw new Error(
        reason instanceof Object && "message" in reason ? String(reason.message) : String(reason),
      );
    }
  };
}
