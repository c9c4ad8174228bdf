import { describe, expect, it } from "vitest";
import { evaluate } from "./try-script.ts";

describe("the objects that a script gets", () => {
  it("are of one realm", async () => {
    const body =
      "return [range('A1').getValues() instanceof Array, (() => { try { sheet.x() } catch (e) { return e instanceof TypeError } })()]";
    expect(await evaluate(body)).toEqual([true, true]);
  });

  it("give no way to the host", async () => {
    const body =
      "return [globalThis.constructor, sheet.getName.constructor].map((f) => { try { return typeof f('return process')() } catch (e) { return e.name } })";
    expect(await evaluate(body)).toEqual(["TypeError", "ReferenceError"]);
  });

  /** Services behind which the host works: it formats numbers, says what others did, holds the lock. */
  const HOSTED = ["dated.getDisplayValue()", "dated.getValue()", "sheet.getName()", "lock.tryLock(1)"];

  it.each(HOSTED)("give no way to the host by an exception where the stack is full: %s", async (call) => {
    const body = `
      const dated = range('A1').setValue(3).setNumberFormat('yyyy-mm-dd');
      const lock = LockService.getDocumentLock();
      const thrown = [];
      let climbed = 0;
      const sink = () => {
        try { sink() } catch {}
        if (climbed++ < 600) try { ${call} } catch (reason) { thrown.push(reason) }
      };
      const step = (depth) => depth > 0 ? step(depth - 1) : sink();
      for (let depth = 0; depth < 8; depth++) { climbed = 0; step(depth) }
      return [thrown.length > 0, thrown.filter((reason) => !(reason instanceof Error)).length];`;
    expect(await evaluate(body)).toEqual([true, 0]);
  });

  it.each(["[", "0.0.0;;;;;", "[$-", '"', "yyyy[", "??/", "*", "\\ud800", "0".repeat(5000)])(
    "give no way to the host by a format that means nothing: %s",
    async (pattern) => {
      const body = `
        const format = ${JSON.stringify(pattern)};
        const cell = range('A1').setValue(3.5).setNumberFormat(format);
        return ["getDisplayValue", "getDisplayValues", "getValue"].map((name) => {
          try {
            const answer = cell[name]();
            return typeof answer !== "object" || answer instanceof Array || answer instanceof Date;
          } catch (reason) {
            return reason instanceof Error;
          }
        });`;
      expect(await evaluate(body)).toEqual([true, true, true]);
    },
  );

  it("give a library of the host no object of theirs to call", async () => {
    const body = `
      const format = { toString: () => "0", replace: () => { throw 1 }, length: 1, charAt: () => "0" };
      return [() => range('A1').setNumberFormat(format), () => range('A1').setNumberFormats([[format]]),
        () => ss.setSpreadsheetLocale(format)].map((give) => {
        try { give(); return "taken" } catch (reason) { return reason instanceof Error }
      });`;
    expect(await evaluate(body)).toEqual([true, true, true]);
  });

  it("show no function of the host in the frames of an exception", async () => {
    const body = `
      Error.prepareStackTrace = (_, frames) => frames;
      const cell = range('A1').setValue(3).setNumberFormat('yyyy');
      let frames = [];
      Object.prototype.toJSON = function () { frames = new Error().stack; return this };
      try { cell.getDisplayValue(); ss.getName() } finally { delete Object.prototype.toJSON }
      return [...frames, ...new Error().stack].flatMap((frame) => [frame.getFunction(), frame.getThis()])
        .filter((value) => value instanceof Object === false && value !== undefined && value !== null).length;`;
    expect(await evaluate(body)).toBe(0);
  });
});
