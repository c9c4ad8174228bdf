import type { DeployWords } from "../fr/deploy.ts";

/** What `npm run deploy` says. English. */
export const deploy: DeployWords = {
  building: "Building…",
  comparing: "Reading what the project already holds at Google…",
  creating: (title, file) => `${file} names no project yet. Creating “${title}” in your Drive…`,
  created: (addresses, file) => `It is created, and noted in ${file}:\n${addresses}`,
  pushing: "Pushing…",
  upToDate: "Nothing to push: the project already holds this version.",
  pushed: (files) => `Pushed: ${files}.`,
  next: {
    sheets:
      "Reload the spreadsheet: the menu Extensions > Dyade appears. The first click asks for permission; then click a second time.",
    standalone: "Open the project, fill in the file Programme, choose makeProgrammeEn, then Run.",
  },
  keeps: (files) => `Kept as you filled it in: ${files}.`,
  foreign: (files, command) =>
    `The project holds files that do not come from Dyade:\n${files}\nA push would erase them. Nothing was changed. Take an empty project instead, or, to replace them:\n  ${command} -- --replace`,
  saved: (folder) => `A copy of the files that are replaced is in ${folder}.`,
  notReplaced: (files) => `These files are still in the project: ${files}. Delete them in the editor.`,
  troubles: {
    "no-login": (command) =>
      `You are not signed in to Google. Two commands:\n  npx clasp login\n  ${command}`,
    "login-expired": (command) =>
      `Google asks you to sign in again. Two commands:\n  npx clasp login\n  ${command}`,
    "api-off": (command) =>
      `The Apps Script API is off for your account.\n  1. Open https://script.google.com/home/usersettings and switch it on.\n  2. Wait a minute.\n  3. ${command}`,
    offline: (command) => `Google does not answer. Check the connection, then: ${command}`,
    "no-project": (command, file) =>
      `Google does not find the project that ${file} names. Check the id (in the editor: Project Settings > Script ID), then: ${command}`,
    forbidden: (command, file) =>
      `Google refuses access to the project that ${file} names: the account of “npx clasp login” may not change it, or its administrators block clasp. Use another account, or paste the file Dyade.gs (npm run release). Then: ${command}`,
    other: (command) => `clasp stopped. The same command can be run again: ${command}`,
  },
  unchanged: "Nothing was changed.",
  perhapsCreated: (title) => `An empty spreadsheet “${title}” may have been left in your Drive: delete it.`,
  perhapsPushed:
    "The push may have been done. The same command will tell how the project stands, and do only what is missing.",
  notPushed: "clasp did not say what it pushed. The same command will tell how the project stands.",
  fileUnreadable: (file) =>
    `${file} cannot be read. Put it back as it was (“git checkout ${file}”), then run again.`,
  usage: [
    "Usage:",
    "  npm run deploy [-- --replace]",
    "  npm run deploy:kit [-- --replace]",
    "",
    "Builds, then pushes to your own script project, which is made first where there is none. --replace replaces other people’s files there.",
  ].join("\n"),
  unknownOption: (option) =>
    `There is no option ${option}. The only one is --replace, which replaces other people’s files.`,
};
