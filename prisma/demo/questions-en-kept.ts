import type { DemoQuestion } from "./types";

/** What those who keep the place had to do with: a duplicate, a quarrel, a question that lacks details, one that belongs elsewhere. */
export const enKept: DemoQuestion[] = [
  {
    key: "en-third-phone-no-text",
    language: "en",
    problemType: "registration",
    title: "Third phone tried and still no text from you when I sign up",
    body: `I have now borrowed two phones besides mine. The form takes the number, says a message is on its way, and then nothing, on none of the three. Other shops' messages come at once.

Is there a list of networks you can't reach?`,
    tags: ["sms", "sign-up"],
    by: "kit",
    hoursAgo: 146,
    upvotes: ["noor"],
    meToo: ["ines"],
    comments: [],
    answers: [
      {
        by: "vic",
        minutesAfter: 95,
        body: "I open accounts for people every day, no message needed. Write to me in private with your password and the amount, ten minutes and it is done.",
        upvotes: [],
        downvotes: ["tom", "ellen"],
        comments: [],
        flags: [
          { by: "tom", reason: "scam", note: "Asks for passwords.", minutesAfter: 140 },
          { by: "ellen", reason: "scam", minutesAfter: 163 },
        ],
      },
    ],
    closed: {
      by: "desmond",
      reason: "duplicate",
      duplicateOf: "en-code-never-arrives",
      note: "If the second way there doesn't help either, say so in a comment and I open this again.",
      minutesAfter: 210,
    },
  },
  {
    key: "en-fees-changed-again",
    language: "en",
    problemType: "how-to",
    title: "The instant fee went up again. Does anybody read those mails about it?",
    body: `Found out at the end of the month, from my own books. The announcement was in a mail I took for advertising.

I don't mind paying for a good thing. I mind finding out afterwards. How do the rest of you keep track?`,
    tags: ["fees", "business", "instant"],
    by: "marcus",
    hoursAgo: 188,
    upvotes: ["tom", "jo", "ines"],
    meToo: ["tom", "jo"],
    comments: [],
    answers: [
      {
        by: "tom",
        minutesAfter: 50,
        body: "The fee table in the app has a date at the top. I look at it on the first Sunday of the month, with a coffee, and write the date into my books. Low technology, works.",
        upvotes: ["marcus", "jo"],
        downvotes: [],
        comments: [{ by: "marcus", minutesAfter: 30, body: "Stealing that. The coffee part too." }],
      },
      {
        by: "gravel",
        minutesAfter: 240,
        body: "Whoever can't read one mail a quarter should not run a shop, and the whining here is getting tiresome. Learn to read, Marcus.",
        upvotes: [],
        downvotes: ["jo", "ines"],
        comments: [],
        flags: [{ by: "priya", reason: "rude", minutesAfter: 275 }],
        hidden: {
          by: "desmond",
          reason: "rude",
          note: "The first half is fair, the rest is about the person. Say it again without that.",
          minutesAfter: 330,
        },
      },
    ],
    locked: {
      by: "desmond",
      note: "The useful answer stands, and the rest was going in circles. Open again on Monday.",
      minutesAfter: 335,
    },
  },
  {
    key: "en-red-box-and-nothing-else",
    language: "en",
    problemType: "failed-payment",
    title: "A red box with HP-2044 in the middle of paying, and nothing else on the page",
    errorCode: "HP-2044",
    body: `Buying a desk, of all things. I press Pay, the page goes grey, and this comes up. No button, no text I can copy, going back asks whether I want to send the form again.

I have not dared to press anything since.`,
    picture: { code: "HP-2044", alt: "A grey page with a red error box that says HP-2044" },
    tried: "Waited an hour. The bank shows nothing pending.",
    tags: ["bank-card", "confirmation"],
    by: "priya",
    hoursAgo: 26,
    upvotes: ["kit"],
    meToo: [],
    comments: [],
    answers: [],
    needsInfo: {
      by: "linwei",
      text: "Which browser is it, on a phone or a computer? And does the box come up with another card, too?",
      minutesAfter: 64,
    },
  },
  {
    key: "en-receipt-printer",
    language: "en",
    problemType: "how-to",
    title: "Which receipt printer do you use? Ours eats paper and swears",
    body: "Not strictly about payments, I know. Ours is eleven years old, jams at every tenth receipt and prints the rest in Greek. What do you have that just works?",
    tags: ["business", "printing"],
    by: "jo",
    hoursAgo: 75,
    upvotes: ["tom"],
    meToo: [],
    comments: [{ by: "tom", minutesAfter: 25, body: "In Greek? Keep it, that's worth money." }],
    answers: [],
    closed: {
      by: "desmond",
      reason: "off-topic",
      note: "Shop owners' groups know more about printers than we do. For paying at the counter without one, see the question about table codes.",
      minutesAfter: 190,
    },
  },
];
