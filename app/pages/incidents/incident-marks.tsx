import type { ComponentState, IncidentState } from "~/escalation";
import { useTranslate } from "~/i18n";
import { Icon, type IconName } from "~/ui";

const LOOK = {
  bad: "bg-danger-tint text-danger",
  work: "bg-support-tint text-support",
  watch: "bg-notice-tint text-notice",
  good: "bg-solved-tint text-solved",
} as const;

type Drawn = { icon: IconName; look: keyof typeof LOOK };

const STATES: Record<IncidentState, Drawn> = {
  investigating: { icon: "search", look: "bad" },
  identified: { icon: "settings", look: "work" },
  monitoring: { icon: "eye", look: "watch" },
  resolved: { icon: "solved", look: "good" },
};

const COMPONENTS: Record<ComponentState, Drawn> = {
  working: { icon: "solved", look: "good" },
  watched: { icon: "eye", look: "watch" },
  disturbed: { icon: "warning", look: "bad" },
};

/** How an incident stands: word, icon and tint. */
export function IncidentMark({ state }: { state: IncidentState }) {
  const t = useTranslate();
  return <Mark {...STATES[state]}>{t(`incidents.state.${state}`)}</Mark>;
}

/** How a part of the service stands: word, icon and tint. */
export function ComponentMark({ state }: { state: ComponentState }) {
  const t = useTranslate();
  return <Mark {...COMPONENTS[state]}>{t(`incidents.component.${state}`)}</Mark>;
}

function Mark({ icon, look, children }: Drawn & { children: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-small px-2 py-0.5 text-small leading-normal font-semibold whitespace-nowrap ${LOOK[look]}`}
    >
      <Icon name={icon} className="size-4" />
      {children}
    </span>
  );
}
