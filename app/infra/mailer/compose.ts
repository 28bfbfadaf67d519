import type { Mail } from "./port";

/** A mail in words: paragraphs, links, at most one button, why the reader gets it and how to stop it. */
export type MailWords = {
  subject: string;
  paragraphs: readonly string[];
  links?: readonly MailLink[];
  button?: MailLink;
  reason: string;
  stop?: MailLink;
};

type MailLink = { label: string; url: string };

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The same words as plain text and as simple HTML, marked with their language; everything is escaped. Without the recipient. */
export function composeMail(
  site: { name: string },
  locale: string,
  words: MailWords,
): Omit<Mail, "to"> {
  const { paragraphs, links = [], button, reason, stop } = words;
  const subject = oneLine(words.subject);
  const text = [
    ...paragraphs,
    ...[...links, ...(button ? [button] : [])].map(({ label, url }) => `${label}\n${url}`),
    `-- \n${site.name}\n${reason}${stop ? `\n${stop.label}\n${stop.url}` : ""}`,
  ];
  const html = [
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...links.map((link) => `<p>${linkOf(link)}</p>`),
    ...(button ? [buttonOf(button)] : []),
    "<hr>",
    `<p><small>${escaped(site.name)}<br>${escaped(reason)}${stop ? `<br>${linkOf(stop)}` : ""}</small></p>`,
  ];
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html>
<html lang="${escaped(locale)}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${html.join("\n")}
</body>
</html>
`,
    // RFC 3834: keeps out-of-office answers away.
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

function linkOf({ label, url }: MailLink): string {
  return `<a href="${escaped(url)}">${escaped(label)}</a>`;
}

/** A coloured cell with a link in it, which every mail program draws, and the address for those who copy it. */
function buttonOf({ label, url }: MailLink): string {
  const href = escaped(url);
  return `<table role="presentation" cellpadding="12" cellspacing="0" border="0"><tr><td bgcolor="#0b5c73">
<a href="${href}"><font color="#ffffff"><b>${escaped(label)}</b></font></a>
</td></tr></table>
<p><small>${href}</small></p>`;
}
