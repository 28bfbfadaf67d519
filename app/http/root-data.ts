import { createContext } from "react";
import type { Locale } from "~/i18n";
import type { PersonView } from "~/shared/views";
import type { StaffArea, StaffCounts } from "~/ui";

/** What the frame of every page shows of its reader. */
export type RootData = {
  locale: Locale;
  timeZone: string;
  now: string;
  siteName: string;
  viewer: PersonView | null;
  verified: boolean;
  /** Notices not read yet. */
  unread: number;
  /** Questions of theirs that wait for their reply. */
  replies: number;
  staffAreas: StaffArea[];
  /** What waits in some of them. */
  staffCounts: StaffCounts;
  /** Staff alone: the search engine does not answer, PostgreSQL stands in. */
  searchAway: boolean;
  hydrates: boolean;
  requestId: string;
};

/** Stands in on the server for the root loader's data, where an action failed before it ran. */
export const FailedRootData = createContext<RootData | undefined>(undefined);
