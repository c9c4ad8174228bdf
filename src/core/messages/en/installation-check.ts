import type { InstallationCheckWords } from "../fr/installation-check.ts";

/** The words of the check of an installation, in English. */
export const installationCheck: InstallationCheckWords = {
  title: "Is something wrong?",
  what: "Dyade tries, in a few seconds, what it needs: reading, writing in a trial tab that goes away at once, computing. Your answers and your dyads stay as they are.",
  start: "Check the installation",
  again: "Check again",
  running: "Checking",
  allWell: "Everything that was tried works.",
  failed: (points) => (points === 1 ? "One point does not work." : `${String(points)} points do not work.`),
  stopped: "The check was stopped.",
  signs: { pass: "Works", fail: "Does not work", skipped: "Not tried" },
  checks: {
    menu: { name: "Dyade’s menu opens the panel.", remedy: "" },
    worker: {
      name: "Computing happens on the side, without freezing the panel.",
      remedy: "You can pair all the same: it will be slower. Update your browser, or try another one.",
    },
    reach: {
      name: "Google lets the panel talk to the spreadsheet, under your account.",
      remedy: "",
    },
    version: {
      name: "The panel and the script are of the same version.",
      remedy:
        "Close this panel, reload the spreadsheet, then open it again. If nothing changes, part of Dyade was not replaced: install it again.",
    },
    read: {
      name: "Dyade reads the tabs.",
      remedy: "Reload the spreadsheet. If nothing changes, ask for help.",
    },
    write: {
      name: "Dyade writes in a tab, and what looks like a formula stays a text there.",
      remedy:
        "Check that you can edit this spreadsheet (Share button). If you can, write nothing with Dyade before asking for help.",
    },
    trace: {
      name: "The trial left no trace.",
      remedy:
        "Wait a little, then check again: Dyade will remove the trial tab. You can also delete the tabs ~W2 and ~O3 yourself.",
    },
    typing: {
      name: "Dyade notices what you type.",
      remedy:
        "If you typed in the yellow cell, wait a minute, then try again. Meanwhile, Dyade checks the dyads again each time the panel reads their tab.",
    },
  },
  typing: {
    offer: "One last trial is done by hand: typing a word in a trial tab.",
    start: "Try",
    ask: "In the trial tab that just opened, type a word in the yellow cell, then press Enter. Then:",
    done: "Done",
    stop: "Never mind",
  },
  copy: "Copy for the person who helps you",
  copied: "Copied",
  copyWhat: "A technical text: versions, durations, messages from Google. No name, no address, no answer.",
};
