import { describe, expect, test } from "vitest";
import { composeMail } from "~/infra/mailer/compose";

const words = {
  subject: "Hello\r\nBcc: eve@example.test",
  paragraphs: ["Tom & <b>Ann</b>", "你好"],
  button: { label: "Go on", url: 'https://help.example/x?token=a&b="' },
  reason: 'You get this because of "it".',
};

describe("a mail", () => {
  test("says the same words in plain text and in HTML, in the language named", () => {
    const { text, html } = composeMail({ name: "Askwell" }, "zh-CN", words);
    expect(text).toContain('Tom & <b>Ann</b>\n\n你好\n\nGo on\nhttps://help.example/x?token=a&b="');
    expect(text).toContain("You get this because of");
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain("<p>Tom &amp; &lt;b&gt;Ann&lt;/b&gt;</p>");
    expect(html).toContain('href="https://help.example/x?token=a&amp;b=&quot;"');
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  test("holds its links in both, and ends with the way to stop it", () => {
    const links = [{ label: "An <answer>", url: "https://help.example/questions/1#post-2" }];
    const stop = { label: "Stop", url: "https://help.example/unsubscribe?token=a" };
    const { text, html } = composeMail({ name: "Askwell" }, "en", { ...words, links, stop });
    expect(text).toContain("An <answer>\nhttps://help.example/questions/1#post-2\n\nGo on");
    expect(text.trimEnd().endsWith("Stop\nhttps://help.example/unsubscribe?token=a")).toBe(true);
    expect(html).toContain(
      '<a href="https://help.example/questions/1#post-2">An &lt;answer&gt;</a>',
    );
    expect(html.match(/<a /g)).toHaveLength(3);
  });

  test("has a subject of one line, so that it can't add headers, and asks for no automatic answer", () => {
    const mail = composeMail({ name: "Askwell" }, "en", words);
    expect(mail.subject).toBe("Hello Bcc: eve@example.test");
    expect(mail.headers).toEqual({ "Auto-Submitted": "auto-generated" });
  });
});
