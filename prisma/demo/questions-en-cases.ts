import type { DemoQuestion } from "./types";

/** Two about the same fault, which support makes one case of. */
export const enCases: readonly DemoQuestion[] = [
  {
    key: "en-museum-card-twice",
    language: "en",
    problemType: "failed-payment",
    title: "My museum card renewed itself twice this morning, ten minutes apart (HP-2051)",
    errorCode: "HP-2051",
    body: `The yearly card renews by itself every November. This time the first attempt ended with **HP-2051, no reply from the merchant**, and ten minutes later a second one went through. Both are on my statement.

The museum sees one payment. They were lovely about it and can't do anything with the other, because on their side there is no other.

It isn't a fortune, but it is my grocery money until Friday.`,
    tried: "Asked the museum. Looked under Wallet › Subscriptions: it lists one renewal.",
    tags: ["charged-twice", "subscription", "bank-card"],
    by: "ines",
    hoursAgo: 30,
    upvotes: ["noor"],
    meToo: ["kit"],
    comments: [
      {
        by: "kit",
        minutesAfter: 130,
        body: "Mine says HP-2051 as well, for a bicycle club. One charge only so far, I keep looking.",
      },
    ],
    answers: [],
  },
  {
    key: "en-newspaper-renewed-twice",
    language: "en",
    problemType: "failed-payment",
    title: "Newspaper subscription: one renewal, two debits, and a code I can't find anywhere",
    body: `Since this forum is where people know these things: what is HP-2051?

It came when my newspaper tried to renew. A little later the app congratulated me on the renewal, and in the evening there were two debits of the same amount. The paper's helpdesk says they have received one and that the other *must still be with you*.

I would simply like to know whether the second one finds its own way home, or whether I have to ask for it.`,
    tags: ["charged-twice", "subscription"],
    by: "ellen",
    hoursAgo: 26,
    upvotes: ["tom"],
    meToo: [],
    comments: [],
    answers: [],
  },
];
