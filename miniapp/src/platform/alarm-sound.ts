import Taro from '@tarojs/taro';

/** Three short tones, 880 Hz: heard across a room, over in a second. */
const TONES = [0, 0.28, 0.56] as const;
const TONE_SECONDS = 0.18;

let context: AudioContext | null = null;

/**
 * Lets the alarm be heard later: a browser plays nothing before somebody has touched the page. Calls back once it can.
 * WeChat vibrates and needs no leave. Answers how to stop waiting for the touch.
 */
export function prepareAlarm(onReady: () => void): () => void {
  if (process.env.TARO_ENV === 'weapp') {
    onReady();
    return () => undefined;
  }
  if (context?.state === 'running') {
    onReady();
    return () => undefined;
  }
  const touch = () => {
    context ??= newContext();
    if (context === null) return;
    context
      .resume()
      .then(() => {
        stop();
        onReady();
      })
      .catch(() => undefined);
  };
  const stop = () => {
    document.removeEventListener('pointerdown', touch);
    document.removeEventListener('keydown', touch);
  };
  document.addEventListener('pointerdown', touch);
  document.addEventListener('keydown', touch);
  return stop;
}

const newContext = (): AudioContext | null => (typeof AudioContext === 'undefined' ? null : new AudioContext());

/** Calls for attention: three tones in the browser, a long vibration on WeChat. Silent where neither is allowed. */
export function soundAlarm(): void {
  if (process.env.TARO_ENV === 'weapp') {
    Taro.vibrateLong().catch(() => undefined);
    return;
  }
  if (context === null || context.state !== 'running') return;
  for (const after of TONES) playTone(context, context.currentTime + after);
}

function playTone(audio: AudioContext, at: number): void {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = 880;
  // Rising and falling instead of switching: a switched tone clicks.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.3, at + 0.02);
  volume.gain.linearRampToValueAtTime(0, at + TONE_SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + TONE_SECONDS);
}
