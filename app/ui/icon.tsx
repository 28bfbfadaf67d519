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
  const lines = DRAWINGS[name].map((line) => <path key={line} d={line} />);
  const looks = {
    viewBox: "0 0 24 24",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: name === "more" ? 3 : 1.75,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    className: classes("icon", className),
    focusable: false,
  } as const;
  return label ? (
    <svg {...looks} role="img" aria-label={label}>
      {lines}
    </svg>
  ) : (
    <svg {...looks} aria-hidden="true">
      {lines}
    </svg>
  );
}
