const STROKES = 3;
const EVERY_S = 0.6;
const LASTS_S = 0.5;
const PITCH_HZ = 880;
const LOUDNESS = 0.4;

let audio: AudioContext | null = null;

/** Makes the bell ready: browsers let a page sound once a person clicked in it. */
export function readyBell(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    // Without sound the words and the colour still say that the round is over.
  }
}

/** Three strokes. */
export function ring(): void {
  if (audio === null) return;
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const at = audio.currentTime + stroke * EVERY_S;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = PITCH_HZ;
    volume.gain.setValueAtTime(LOUDNESS, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + LASTS_S);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + LASTS_S);
  }
}
