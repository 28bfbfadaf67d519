import { useLanguage } from "~/i18n";

/** Askwell's sign and name: a question with its answer inside. */
export function Wordmark() {
  const { siteName = "Askwell" } = useLanguage();
  return (
    <span className="flex items-center gap-2 text-lead font-semibold tracking-tight">
      <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <g
          fill="none"
          strokeWidth="2.25"
          strokeLinejoin="round"
          strokeLinecap="round"
          className="stroke-accent-ink"
        >
          <path d="M7 8.5h18v12.5h-9.5L10.5 25.5V21H7z" />
          <path d="M12 14.6l3 2.9 5.3-5.5" />
        </g>
      </svg>
      <span translate="no">{siteName}</span>
    </span>
  );
}
