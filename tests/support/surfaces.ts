import { QUESTION_LISTS } from "~/paths";
import { type Community, samplesOf } from "./canaries";
import { addressOf, dataAddress, doorList } from "./door-list";
import type { Visitor } from "./site";

/** Every address that can be read, about everything that is there and about what was taken away. */
export function addressesAbout(community: Community): string[] {
  const { asker, answerer, agent, removedQuestionId, removedPostIds, removedTag } = community;
  const kept = String(community.keptQuestionId);
  const samples = samplesOf(community);
  const doors = doorList().filter(({ reads, shows }) => reads || shows);
  const about = (changes: Record<string, string>) =>
    doors
      .filter(({ pattern }) => Object.keys(changes).some((name) => pattern.includes(`:${name}`)))
      .map((door) => addressOf(door, { ...samples, ...changes }));
  return [
    ...doors.map((door) => addressOf(door, samples)),
    ...about({ questionId: String(removedQuestionId) }),
    ...removedPostIds.flatMap((id) =>
      about({ postId: String(id), answerId: String(id), questionId: String(id) }),
    ),
    ...about({ questionId: kept, postId: kept }),
    ...[community.caseQuestionId, community.calmQuestionId].flatMap((id) =>
      about({ questionId: String(id), postId: String(id) }),
    ),
    ...about({ name: removedTag }),
    ...[asker, answerer, agent].flatMap(({ actor: { id } }) =>
      ["asked", "answered", "solved", "following"].map((show) => `/people/${id}?show=${show}`),
    ),
    ...QUESTION_LISTS.flatMap((list) => [
      `/questions?list=${list}`,
      `/questions?list=${list}&type=withdrawal`,
    ]),
    ...["asked", "answered", "following"].map((what) => `/questions/mine?what=${what}`),
    ...[
      "/search?q=withdrawal",
      "/search?q=stuck+withdrawal&solved=no&sort=newest",
      "/search?q=tag:bank",
      `/search?q=${encodeURIComponent("withdrawal is:solved is:official type:withdrawal lang:en code:E-1 by:Somebody")}`,
      "/search/now?q=withdrawal",
      "/questions/similar?title=withdrawal&text=stuck",
      "/questions/new?title=stuck",
    ],
    ...QUESTION_LISTS.flatMap((list) => [
      `/questions.atom?list=${list}&lang=zh-CN`,
      `/questions.atom?list=${list}&type=withdrawal`,
    ]),
    "/search.atom?q=withdrawal",
    "/codes?code=unheard-of-1",
    // Posts' ids are shared by all kinds; whatever part they are in is read.
    ...new Set([1, ...removedPostIds.map((id) => Math.ceil(id / 50_000))].map(sitemapOf)),
    "/sitemaps/pages.xml",
    ...[
      "/?lang=zh-CN",
      "/questions?lang=zh-CN",
      "/codes/E-1?lang=zh-CN",
      "/opensearch.xml?lang=en",
    ],
    ...["/feed", "/questions.rss", "/questions.json", "/metrics"],
  ];
}

function sitemapOf(part: number): string {
  return `/sitemaps/questions-${part}.xml`;
}

/** Everything a reader is sent at an address, as a page and as data: all bytes, headers too. */
export async function sentAt(reader: Visitor, address: string): Promise<string> {
  let text = "";
  const ways = [address, dataAddress(address)];
  for (const way of ways) {
    const answer = await reader.get(way);
    text += `${JSON.stringify([...answer.headers])}\n${await answer.text()}\n`;
    const onward = answer.headers.get("location");
    if (onward && ways.length < 4) ways.push(onward, dataAddress(onward.split("#")[0] ?? ""));
  }
  return text;
}
