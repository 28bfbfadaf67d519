import { createTransport } from "nodemailer";
import type { Mailer } from "./port";

/** Mail through an SMTP server (`smtp://` or `smtps://` with credentials in the URL). */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, {
    from,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
  return {
    async send(mail) {
      await transport.sendMail({ from, ...mail });
    },
  };
}
