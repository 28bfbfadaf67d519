import { useMemo } from "react";
import { paths } from "~/paths";
import { topic } from "~/shared/live";
import { useNow } from "~/ui";
import { withNow } from "./live-view";
import type { ThreadNow, ThreadPageView } from "./view";

/** A question's page, as loaded and then as it is now. */
export function useLiveThread(loaded: ThreadPageView): ThreadPageView {
  const { thread, viewerId } = loaded;
  const topics =
    viewerId === null
      ? []
      : // What they are told of this question while they are here counts as read.
        [topic("question", thread.id), topic("person", viewerId)];
  const now = useNow<ThreadNow>(loaded, topics, (here) =>
    paths.questionNow(thread.id, here ? { here: 1 } : {}),
  );
  return useMemo(() => (now ? withNow(loaded, now) : loaded), [loaded, now]);
}
