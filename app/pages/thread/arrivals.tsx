import { useState } from "react";
import { useTranslate } from "~/i18n";
import { FloatingNews } from "../floating-news";
import { arrivedAnswers } from "./live-view";
import { useAsLoaded } from "./use-as-loaded";
import type { ThreadPageView } from "./view";

/** Says that answers came while the page is open, with the way to the first. */
export function Arrivals({ view }: { view: ThreadPageView }) {
  const t = useTranslate();
  const loaded = useAsLoaded(view.thread, view);
  const [seen, setSeen] = useState<readonly number[]>([]);
  const arrived = arrivedAnswers(loaded, view.thread, view.viewerId).filter(
    ({ id }) => !seen.includes(id),
  );
  const [first] = arrived;
  const done = () => setSeen([...seen, ...arrived.map(({ id }) => id)]);
  return (
    <FloatingNews icon="answer" onClose={done}>
      {first ? (
        <a
          href={`#post-${first.id}`}
          onClick={done}
          className="link flex min-h-11 items-center px-1 font-semibold"
        >
          {t("pages.thread.arrived", { count: arrived.length })}
        </a>
      ) : null}
    </FloatingNews>
  );
}
