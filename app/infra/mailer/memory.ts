import type { Mail, Mailer } from "./port";

/** Keeps mail in memory: what tests read. */
export class MemoryMailer implements Mailer {
  readonly sent: Mail[] = [];
  async send(mail: Mail): Promise<void> {
    this.sent.push(mail);
  }
}
