import type { DemoQuestion } from "./types";

export const enWithdrawal: DemoQuestion[] = [
  {
    key: "en-review-four-days",
    language: "en",
    problemType: "withdrawal",
    title: "Withdrawal has been in review for four days and nobody has written to me",
    errorCode: "HP-3002",
    body: `I sold my late husband's car and took the money out to my bank on the same day. Since then the app says **In review (HP-3002)** and that I'll be told. Nobody has told me anything.

It is the largest sum I've ever had in there, and half of it is already promised to the roofer. I've checked my mail, the junk folder too.

1. Is the money still mine while this goes on?
2. Is somebody really looking at it, or am I stuck in a machine?
3. Should I cancel and try again in smaller pieces?`,
    tags: ["review", "bank-account", "waiting"],
    by: "ellen",
    hoursAgo: 1510,
    upvotes: ["tom", "priya", "jo", "noor"],
    meToo: ["tom"],
    comments: [],
    answers: [
      {
        by: "tom",
        minutesAfter: 55,
        body: `Mine took two days when I withdrew a big sum for the first time. Please don't cancel: the new one goes to the end of the line, and several smaller ones in a row looked even odder to them, as I learned.

Look under **Me › Messages** in the app. My request for a document was there and not in my mail.`,
        upvotes: ["ellen", "jo", "kit"],
        downvotes: [],
        comments: [
          {
            by: "ellen",
            minutesAfter: 45,
            body: "There is a message in there. From three days ago. Oh dear. Thank you, Tom.",
          },
        ],
      },
      {
        by: "ruth",
        minutesAfter: 320,
        official: true,
        accepted: true,
        body: `I'm sorry that our message sat where nobody would think to look. Your three questions first:

1. **Yes.** It stays yours the whole time. While in review it is set aside, so it is neither in your balance nor gone.
2. **A person.** Most reviews end within a day. They take up to three working days when we have to ask for something, and the count stops while we wait for the reply.
3. **Please don't cancel.** It starts from the beginning.

I can't speak about an account in public, so I've written to you under **Me › Messages**. For others who read this, what usually ends a review quickly is a picture of what the money is from: a sales contract, a letter, a payslip. Names and amounts must be readable, the rest may be covered.

We will never ask for your password or a verification code for this, not here and not on the telephone.`,
        upvotes: ["ellen", "tom", "linwei", "noor", "priya"],
        downvotes: [],
        comments: [
          {
            by: "ellen",
            minutesAfter: 1620,
            body: "It reached my bank this morning. The roofer sends his regards. Could such a request not come by mail as well? I never look in that place.",
          },
          {
            by: "ruth",
            minutesAfter: 1710,
            body: "Glad to hear it. And yes, you are right about the mail. I've handed your sentence on as it stands.",
          },
        ],
      },
    ],
  },
  {
    key: "en-returned-by-bank",
    language: "en",
    problemType: "withdrawal",
    title: "My bank sent the withdrawal back (HP-3008). Where is the money now?",
    errorCode: "HP-3008",
    body: `Withdrew 310 to my savings account. Two days later: "returned by the receiving bank, HP-3008". It isn't at the bank and it isn't in my balance here either.

How long does it float around out there?`,
    tags: ["bank-account", "returned", "waiting"],
    by: "kit",
    hoursAgo: 1780,
    upvotes: ["noor"],
    meToo: [],
    comments: [],
    answers: [
      {
        by: "priya",
        minutesAfter: 210,
        body: `Mine floated for three working days, then it was back in the balance, without a fee. It travels home the same way it went out, from bank to bank.

Before you send it again, ask whether that savings account takes transfers from outside at all. Many only take them from your own current account, and then it comes back every time.`,
        upvotes: ["kit", "ellen", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "kit",
            minutesAfter: 600,
            body: "It doesn't. It says so in paragraph nine of a leaflet. I'll use the current account.",
          },
        ],
      },
    ],
    edit: {
      minutesAfter: 4400,
      added: "**Later:** it came back to my balance on the third working day, in full.",
    },
  },
  {
    key: "en-dollars-to-euros",
    language: "en",
    problemType: "withdrawal",
    title: "Withdrew dollars to a euro account and got less than shown: which rate counts?",
    body: `A client in Boston paid me in dollars and I withdrew them to my euro account. I tried to follow the money:

| Step | USD | EUR |
|---|---:|---:|
| What I withdrew | 1,200.00 | |
| At the rate in the newspaper, 0.9200 | | 1,104.00 |
| Shown before I confirmed | | 1,097.38 |
| What arrived | | 1,092.38 |

So 6.62 went missing before I confirmed, and another 5.00 after. Who took which, and can I avoid either of them? I invoice this client every month, so it adds up to a nice dinner a year.`,
    tags: ["currency", "fees", "bank-account"],
    by: "ines",
    hoursAgo: 690,
    upvotes: ["marcus", "gravel", "priya"],
    meToo: ["marcus"],
    comments: [],
    answers: [
      {
        by: "tom",
        minutesAfter: 80,
        recommended: true,
        body: `The first is the conversion: 0.6 % on top of the market rate, and 0.6 % of 1,104.00 is your 6.62. It's in the small print under **Wallet › Convert › Fees**, and the rate you confirm is fixed, so no surprises come after it.

The 5.00 is your bank. When you withdraw dollars to a euro account, it goes out as a *foreign* transfer and many banks charge for receiving those. You can avoid that one:

1. Convert to euros **inside** the wallet first.
2. Then withdraw the euros.

The second step is then a plain euro transfer, and my bank takes nothing for it.`,
        upvotes: ["ines", "marcus", "linwei", "gravel", "ellen"],
        downvotes: [],
        comments: [
          {
            by: "ines",
            minutesAfter: 300,
            body: "That explains it to the cent. I'll try the two steps with next month's invoice and accept this if the 5.00 stays away.",
          },
        ],
      },
      {
        by: "marcus",
        minutesAfter: 900,
        body: `Or don't convert each month. I keep the dollars in the wallet and pay my American supplier with them. No conversion, no fee. That only helps if you spend dollars, of course.`,
        upvotes: ["priya"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-instant-greyed-out",
    language: "en",
    problemType: "withdrawal",
    title: "Instant withdrawal has been greyed out for two days, the standard one still works",
    body: `The **Instant** button has been grey since I got back from a trade fair. Tapping it does nothing, and there is no message. Standard (one to two working days) goes through as usual.

Nothing has changed on my side that I know of: same phone, same bank card, balance well above the minimum. I pay my part-timer from it, so two days do make a difference.

Has anybody else lost it, or is it only me?`,
    tried: "Signed out and in again. Looked for limits under Wallet › Withdraw: 0 of 5 used today.",
    tags: ["instant", "limits", "app"],
    by: "tom",
    hoursAgo: 14,
    upvotes: ["noor"],
    meToo: ["noor"],
    comments: [],
    answers: [],
  },
];
