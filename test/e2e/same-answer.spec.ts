import { bothAnswers } from "./both-answers.ts";
import { prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

test("the panel in a browser and the command line give the same proposal, to the last digit", async ({
  preview,
}) => {
  await prepare(preview.panel);
  await expect(preview.panel.getByRole("button", { name: "Proposer les dyades" })).toBeEnabled();
  const { panel, commandLine } = await bothAnswers(preview);
  expect(commandLine).toEqual(panel);
});
