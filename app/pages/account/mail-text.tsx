import type { TextPart } from "./own-links";

/** A mail as plain text; links to this site can be followed. */
export function MailText({ parts }: { parts: readonly TextPart[] }) {
  return (
    <div className="mt-6 rounded-large border border-line bg-surface p-4 whitespace-pre-wrap [overflow-wrap:anywhere] sm:p-6">
      {parts.map(({ text, to }, index) =>
        to ? (
          // A new document: what the link does may change who is signed in.
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
          <a key={index} className="link" href={to}>
            {text}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
          <span key={index}>{text}</span>
        ),
      )}
    </div>
  );
}
