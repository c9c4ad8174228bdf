import { describe, expect, it, test } from "vitest";
import { topicOf } from "../../../src/core/directory/topic-label.ts";

const WORDS = { introduction: "Présentation", ownWords: "En ses mots" };
const heading = (title: string, short = title, isText = true): string => topicOf(title, short, isText, WORDS);

test("a topic is its own heading, without what says at what length to answer", () => {
  expect(heading("Sujets")).toBe("Sujets");
  expect(heading("Parcours en quelques mots")).toBe("Parcours");
  expect(heading("Experience in a few sentences")).toBe("Experience");
});

describe("a question put to the mentor", () => {
  it.each([
    "Sur quels sujets pouvez-vous aider?",
    "Quelles sont vos attentes envers votre mentoré·e…",
    "Dites-nous ce que vous aimez",
    "What topics can you help with?",
    "Please tell us why",
  ])("is never a heading over texts: %s", (title) => {
    const label = heading(title);
    expect(label).not.toMatch(/[?…]/);
    expect(label).not.toMatch(/\b(?:vous|votre|vos|nous|you|your|us)\b/i);
    expect(label).not.toBe("");
  });

  it("is the noun that it asks for, as a heading begins", () => {
    expect(heading("Sur quels sujets pouvez-vous aider?")).toBe("Sujets");
    expect(heading("Quelle est votre expérience?")).toBe("Expérience");
    expect(heading("What topics can you help with?")).toBe("Topics");
  });

  it("asks for an introduction where it asks who they are", () => {
    expect(heading("Parlez-nous de vous et de votre expérience")).toBe("Présentation");
    expect(heading("Introduce yourself")).toBe("Présentation");
  });

  it("is their own words where it names nothing", () => {
    expect(heading("Pourquoi faites-vous cela?")).toBe("En ses mots");
  });

  it("of options, which no heading suits but one that tells them apart, keeps its words where it names nothing", () => {
    const title = "Pourquoi faites-vous cela?";
    expect(heading(title, title, false)).toBe(title);
    expect(heading("Sur quels sujets pouvez-vous aider?", "Aider?", false)).toBe("Sujets");
    expect(heading("Parlez-nous de vous", "Parlez-nous de vous", false)).not.toBe("Présentation");
  });
});
