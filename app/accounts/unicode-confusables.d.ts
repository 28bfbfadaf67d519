declare module "unicode-confusables" {
  /** Each character replaced by its UTS-39 prototype; zero-width characters dropped. */
  export function rectifyConfusion(text: string): string;
}
