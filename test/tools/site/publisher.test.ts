import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { readPublisher } from "../../../tools/site/publisher.ts";

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function publisherOf(content: object): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), "dyade-publisher-"));
  folders.push(folder);
  await mkdir(path.join(folder, "marketplace"));
  await writeFile(path.join(folder, "marketplace/publisher.json"), JSON.stringify(content));
  return readPublisher(folder);
}

test("what is not said yet is blank", async () => {
  const unsaid = { name: "", email: "", source: "" };
  expect(await publisherOf(unsaid)).toEqual(unsaid);
  expect(await readPublisher(".")).toHaveProperty("name");
});

test("an address that cannot be one is refused, and so is a key too many or too few", async () => {
  const publisher = { name: "CCIRA", email: "dyade@ccira.example", source: "https://example.org/dyade" };
  expect(await publisherOf(publisher)).toEqual(publisher);
  for (const wrong of [
    { ...publisher, email: "ccira.example" },
    { ...publisher, source: "javascript:alert(1)" },
    { ...publisher, source: "http://example.org" },
    { ...publisher, phone: "" },
    { name: "CCIRA" },
  ])
    await expect(publisherOf(wrong)).rejects.toThrow();
});
