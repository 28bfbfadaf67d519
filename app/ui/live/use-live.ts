import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import type { News, Topic } from "~/shared/live";
import { LiveLine } from "./line";
import { Presence } from "./presence";
import { steadily } from "./steadily";

/** A page's parts have told what they follow by then. */
const START_MS = 100;
/** Reading anew failed: tried again after this. */
const RETRY_MS = 8_000;

type Follower = { topics: readonly Topic[]; changed(): void };
type Follow = (follower: Follower) => () => void;

const LiveContext = createContext<Follow | null>(null);
export const LiveProvider = LiveContext.Provider;

type Loaded = {
  /** Whether somebody signed in reads a page with scripts. */
  on: boolean;
  /** When the page's data were read: ISO 8601, UTC. */
  loadedAt: string;
  unread: number;
};

/**
 * Keeps the one line to the news while a page is in sight, for all its parts: gives the unread count
 * as it is now, and what LiveProvider hands to the parts.
 */
export function useLive({ on, loadedAt, unread }: Loaded): { unread: number; follow: Follow } {
  const followers = useRef(new Set<Follower>());
  const [topics, setTopics] = useState("");
  const [told, setTold] = useState<News | null>(null);
  const loaded = useRef(loadedAt);
  const changedAt = useRef("");

  const follow = useCallback<Follow>((follower) => {
    const recount = () => {
      const all = [...followers.current].flatMap((each) => each.topics);
      setTopics([...new Set(all)].sort().join(" "));
    };
    followers.current.add(follower);
    recount();
    return () => {
      followers.current.delete(follower);
      recount();
    };
  }, []);

  useEffect(() => {
    loaded.current = loadedAt;
    // This was read before the news came that the page has shown already.
    if (changedAt.current >= loadedAt) for (const each of followers.current) each.changed();
  }, [loadedAt]);

  useEffect(() => {
    if (!on) return;
    const followed = topics ? (topics.split(" ") as Topic[]) : [];
    const line = new LiveLine(followed, loaded.current, (news) => {
      setTold(news);
      if (!news.changed) return;
      changedAt.current = news.at;
      for (const each of followers.current) each.changed();
    });
    const look = () => (document.visibilityState === "visible" ? line.resume() : line.pause());
    const start = window.setTimeout(look, START_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.clearTimeout(start);
      document.removeEventListener("visibilitychange", look);
      line.pause();
    };
  }, [on, topics]);

  return { unread: told && told.at >= loadedAt ? told.unread : unread, follow };
}

/**
 * What a page shows, as it is now: null until something changed since `loaded`, the loader's data.
 * `address` gives JSON of it, and is told whether the reader is there. Only what this gives may
 * replace loaded data: reading the loaders anew would scroll, clear refused forms, and put an error
 * page in the place of a page when the network is away.
 */
export function useNow<Now>(
  loaded: object,
  topics: readonly Topic[],
  address: (here: boolean) => string,
): Now | null {
  const follow = useContext(LiveContext);
  const [got, setGot] = useState<{ now: Now; loaded: object } | null>(null);
  const latest = useRef({ loaded, address });
  latest.current = { loaded, address };
  const key = topics.join(" ");

  useEffect(() => {
    if (!follow || !key) return;
    let ended = false;
    let busy = false;
    let again = false;
    let readAway = false;
    let retry: number | undefined;
    const presence = new Presence(() => {
      if (readAway) void read();
    });
    const read = async () => {
      again = busy;
      if (busy) return;
      busy = true;
      window.clearTimeout(retry);
      const { here } = presence;
      const { loaded, address } = latest.current;
      const answer = await readJson<Now>(address(here));
      busy = false;
      if (ended) return;
      if (answer === "failed") {
        retry = window.setTimeout(read, RETRY_MS);
        return;
      }
      readAway = !here;
      // Loaded anew meanwhile, perhaps from before what we were told of.
      if (again || latest.current.loaded !== loaded) return void read();
      if (answer !== "gone") steadily(() => setGot({ now: answer, loaded }));
    };
    const unfollow = follow({ topics: key.split(" ") as Topic[], changed: () => void read() });
    return () => {
      ended = true;
      window.clearTimeout(retry);
      presence.end();
      unfollow();
    };
  }, [follow, key]);

  return got?.loaded === loaded ? got.now : null;
}

/** JSON, "gone" where it is not for this reader (any more), "failed" where another try may help. */
async function readJson<Data>(address: string): Promise<Data | "gone" | "failed"> {
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    if (response.status >= 500 || response.status === 429) return "failed";
    return response.ok && !response.redirected ? ((await response.json()) as Data) : "gone";
  } catch {
    return "failed";
  }
}
