/** One mail, complete: plain text and simple HTML of the same words. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Readonly<Record<string, string>>;
};

/** Sends mail. Throws when the server would not take it; the job that asked tries again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Reads back what was written to the mail folder; absent where mail really leaves. */
export interface MailFolder {
  newest(limit: number): Promise<(Mail & { id: string; at: string })[]>;
}
