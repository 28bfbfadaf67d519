import { classes } from "./classes";
import { DRAWINGS, type IconName } from "./icon-drawings";

export type { IconName };

/** A drawing as tall as a line of text. Without `label` it is decoration and readers skip it. */
export function Icon({
  name,
  label,
  className,
}: {
  name: IconName;
  label?: string;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes("icon", className)}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      focusable="false"
    >
      {DRAWINGS[name].map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}
