import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "~/paths";
import {
  type Community,
  makeMember,
  plantCommunity,
  samplesOf,
  signedInVisitor,
} from "../../support/canaries";
import { addressOf, type Door, doorList, readData } from "../../support/door-list";
import {
  collectKeys,
  differences,
  type Held,
  SENDING_ROUTES,
  sentKeys,
} from "../../support/loader-keys";
import { useSite, type Visitor } from "../../support/site";

const site = useSite((ctx) => ({
  ...ctx,
  site: { ...ctx.site, demo: true },
  mailFolder: {
    newest: async () => [
      {
        id: "mail-1",
        at: "2026-03-02T08:00:00.000Z",
        to: "somebody@example.test",
        subject: "Confirm your address",
        text: `Follow ${ctx.site.origin}/verify-address?token=1 today`,
        html: "",
      },
    ],
  },
}));
const { world } = site;

/** What only the owner, or whoever is allowed to, may see: no key of any other loader says it. */
const PRIVATE = /e-?mail|password|hash|skeleton|token|secret|session|watcher|voters|device|source/i;
const PRIVATE_BY_DESIGN: Readonly<Record<string, RegExp>> = {
  "routes/settings.address": /^email$/,
  "routes/settings.devices": /^devices\[\]/,
  // What this browser typed a moment ago, from its own cookie.
  "routes/sign-in": /^email$/,
  "routes/forgotten-password": /^email$/,
  // The threads an article was written from: public ones, to staff.
  "routes/staff.articles.$articleId": /^view\.article\.sources\[\]/,
  "routes/articles.$articleId": /^view\.sources\[\]/,
  "routes/staff.articles.$articleId_.edit": /^view\.source/,
  "routes/staff.articles.new": /^view\.source/,
};

let community: Community;
let readers: Visitor[];
/** A question that follows a known problem. */
let followingAddress: string;
/** An answer that was written up as an article. */
let writtenUpId: number;

beforeEach(async () => {
  community = await plantCommunity(world);
  const following = await world.db.incidentThread.findFirstOrThrow({
    select: { question: { select: { postId: true, title: true } } },
  });
  followingAddress = paths.question(following.question.postId, following.question.title);
  const { answerId } = await world.db.acceptance.findUniqueOrThrow({
    where: { questionId: community.questionId },
    select: { answerId: true },
  });
  writtenUpId = answerId;
  const admin = await makeMember(world, "Ada Moor", "moor@example.test", "administrator");
  const { asker, answerer, agent } = community;
  readers = [site.visitor()];
  for (const member of [asker, answerer, agent, admin])
    readers.push(await signedInVisitor(site, member));
});

/** Addresses at which a route's data is as full as it gets. */
function addressesOf(door: Door): string[] {
  const { asker, agent, questionId, keptQuestionId, caseQuestionId, calmQuestionId } = community;
  const address = addressOf(door, { ...samplesOf(community), mailId: "mail-1" });
  const also: Readonly<Record<string, string[]>> = {
    "routes/codes.$code": ["/codes/E-1042"],
    "routes/codes._index": [`${address}?code=E-404`],
    "routes/staff.codes.edit": [`${address}?code=E-1`],
    "routes/search": [
      `${address}?q=withdrawal`,
      `${address}?q=${encodeURIComponent("withdrawal tag:bank is:solved is:official is:now")}`,
      `${address}?q=${encodeURIComponent("withdrawal type:withdrawal lang:en code:E-1 by:Nobody")}`,
    ],
    "routes/questions.similar": [`${address}?title=withdrawal+stuck`],
    "routes/questions.new": [`${address}?title=withdrawal+stuck`],
    "routes/staff.articles.new": [`${address}?answer=${writtenUpId}`],
    "routes/staff.articles._index": [
      `${address}?owner=${agent.actor.id}`,
      `${address}?show=missing`,
    ],
    "routes/staff.incidents.new": [`${address}?code=E-1042&offer=1`],
    "routes/staff.people": [`${address}?q=Mara&person=${agent.actor.id}`],
    "routes/staff.duty.$personId": [`/staff/duty/${agent.actor.id}`],
    "routes/staff.rules.edit": [`${address}?type=withdrawal`],
    "routes/people.$personId": [
      `/people/${agent.actor.id}`,
      `/people/${asker.actor.id}?show=solved`,
    ],
    "routes/questions.$questionId_.now": [`/questions/${keptQuestionId}/now`],
    "routes/questions.$questionId": [
      `/questions/${questionId}`,
      `/questions/${keptQuestionId}`,
      followingAddress,
      `/questions/${caseQuestionId}`,
      `/questions/${calmQuestionId}`,
    ],
    "routes/questions.$questionId_.private-replies": [
      `/questions/${caseQuestionId}/private-replies`,
    ],
    "routes/questions.$questionId_.rating": [`/questions/${caseQuestionId}/rating`],
    "routes/questions.$questionId_.still-broken": [`/questions/${caseQuestionId}/still-broken`],
    "routes/questions.$questionId_.support": [
      `/questions/${caseQuestionId}/support`,
      `/questions/${calmQuestionId}/support`,
    ],
    "routes/questions.$questionId_.private-box": [`${address}?refused=wrong-type`],
  };
  return [address, ...(also[door.id] ?? [])];
}

describe("T3: what loaders send", () => {
  test("is, for every route and reader, what is declared and nothing else", {
    timeout: 480_000,
  }, async () => {
    const root: Held = { values: new Set(), empty: new Set() };
    const findings: string[] = [];
    const sending: string[] = [];
    for (const door of doorList().filter(({ reads }) => reads)) {
      const held: Held = { values: new Set(), empty: new Set() };
      let sends = false;
      for (const reader of readers) {
        for (const address of addressesOf(door)) {
          const { routes } = await readData(reader, address);
          const entry = routes[door.id];
          if (entry && "data" in entry) {
            sends = true;
            collectKeys(entry.data, held);
          }
          if (routes.root && "data" in routes.root) collectKeys(routes.root.data, root);
        }
      }
      if (sends) sending.push(door.id);
      const allowed = sentKeys(door.id);
      if (sends || allowed)
        findings.push(...differences(held, allowed ?? []).map((line) => `${door.id} ${line}`));
    }
    findings.push(...differences(root, sentKeys("root") ?? []).map((line) => `root ${line}`));
    expect(findings).toEqual([]);
    expect(["root", ...sending].sort()).toEqual([...SENDING_ROUTES].sort());
  });

  test("names nothing private but to whom it belongs", () => {
    for (const route of SENDING_ROUTES) {
      const allowed = PRIVATE_BY_DESIGN[route] ?? /^$/;
      const named = (sentKeys(route) ?? []).filter(
        (key) => PRIVATE.test(key) && !allowed.test(key),
      );
      expect(named, route).toEqual([]);
    }
  });

  test("says nothing about a question's other followers and voters", async () => {
    const [visitor, asker] = readers;
    for (const reader of [visitor, asker]) {
      if (!reader) throw new Error("both read");
      const { routes } = await readData(reader, `/questions/${samplesOf(community).questionId}`);
      expect(routes["routes/questions.$questionId"]).toMatchObject({
        data: { view: { thread: { meTooCount: 1, score: 1, meToo: false, viewerVote: 0 } } },
      });
    }
  });
});
