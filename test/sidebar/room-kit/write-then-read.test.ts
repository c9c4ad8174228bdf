import { describe, expect, it } from "vitest";
import { WrittenUnread } from "../../../sidebar/call-errors.ts";
import { writeThenRead } from "../../../sidebar/room-kit/write-then-read.ts";

const done = () => Promise.resolve("done");
const fails = (message: string) => () => Promise.reject(new Error(message));

describe("writing, then reading", () => {
  it("gives what the writing gave", async () => {
    expect(await writeThenRead(done, done)).toBe("done");
  });

  it("says that all is written where the reading alone failed", async () => {
    await expect(writeThenRead(done, fails("reading"))).rejects.toBeInstanceOf(WrittenUnread);
  });

  it("says why the writing failed, whatever becomes of the reading, which is done all the same", async () => {
    let readings = 0;
    const read = () => {
      readings++;
      return Promise.reject(new Error("reading"));
    };
    await expect(writeThenRead(fails("writing"), read)).rejects.toThrow("writing");
    expect(readings).toBe(1);
  });
});
