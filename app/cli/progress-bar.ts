import { Presets, SingleBar } from "cli-progress";

/** A bar on the terminal that shows once there is something to show; elsewhere it prints nothing. */
export type ProgressBar = {
  /** `words` fill the names in braces of its format. */
  show(done: number, total: number, words?: object): void;
  stop(): void;
};

/** Makes one; `format` follows the bar itself, as "{percentage}%  {file}". */
export function progressBar(format: string): ProgressBar {
  const bar = new SingleBar(
    { format: `  {bar} ${format}`, hideCursor: true, etaBuffer: 100 },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    show(done, total, words = {}) {
      if (!begun) bar.start(total, 0, words);
      begun = true;
      bar.update(done, words);
    },
    stop: () => bar.stop(),
  };
}
