import type { DemoQuestion } from "./types";

export const enFailedPayment: DemoQuestion[] = [
  {
    key: "en-charged-twice-train",
    language: "en",
    problemType: "failed-payment",
    title: "Charged twice for one train ticket, but there is only one order",
    body: `The first try ended on a white page, so I pressed Pay again. I have one ticket and one order number, and this in **Activity**:

| Time | Entry | State | Amount |
|---|---|---|---:|
| 08:14 | Railway, online | Authorised | 46.20 |
| 08:15 | Railway, online | Paid | 46.20 |

My balance is down by 92.40. The railway says they see a single payment and I should ask you. My bank says the same, with more hold music.

Who actually has the other 46.20?`,
    tags: ["double-charge", "refund", "pending"],
    by: "tom",
    hoursAgo: 860,
    upvotes: ["noor", "kit", "priya"],
    meToo: ["kit", "priya"],
    comments: [],
    answers: [
      {
        by: "gravel",
        minutesAfter: 25,
        accepted: true,
        body: `Nobody has it yet. *Authorised* means the money is only set aside for the shop; *Paid* means the shop took it. The white page was your first try stopping halfway.

Open the 08:14 entry. If there is no line **Captured** in its details, the railway never collected it, and the reservation lapses by itself, after seven days at the latest. You don't have to do anything.

If a *Captured* line does appear, you have really paid twice: then it's a refund, and the railway has to start it.`,
        upvotes: ["tom", "noor", "kit", "ellen", "marcus"],
        downvotes: [],
        comments: [
          {
            by: "tom",
            minutesAfter: 35,
            body: "No Captured line. All right, I'll sit on my hands and report back.",
          },
          {
            by: "tom",
            minutesAfter: 7230,
            body: "Gone this morning, day five, without anybody lifting a finger.",
          },
        ],
      },
      {
        by: "noor",
        minutesAfter: 190,
        body: `If you can't do without the money for a week, ask the shop to **void the authorisation** and give them the time and the amount. Those exact words; "refund" sends them looking for a payment they don't have. Mine was back the next morning.`,
        upvotes: ["tom", "jo", "priya"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-api-409-on-retry",
    language: "en",
    problemType: "failed-payment",
    title: "POST /v1/payments answers 409 HP-2026 when our server retries after a timeout",
    errorCode: "HP-2026",
    body: `We sell tickets for small venues. If a call takes longer than five seconds, our client gives up and repeats it with the **same** \`Idempotency-Key\`. Nearly always that works. Every few days a retry ends like this:

~~~json
{
  "error": {
    "code": "HP-2026",
    "type": "idempotency_mismatch",
    "message": "This key was used with a different request body.",
    "request_id": "req_8fk2mwq"
  }
}
~~~

But the body *is* the same. Both tries build it with one function from one row:

~~~js
function paymentFor(order) {
  return {
    amount: order.total,
    currency: "EUR",
    reference: order.number,
    expires_at: inFifteenMinutes(),
  };
}
~~~

The customer sees "payment failed", pays again under a new order, and now and then we have to refund one of the two. It's rare, but it's always the nervous ones.

Two questions:

- What is compared, the bytes or the meaning? Could the order of the fields matter?
- Why only sometimes? If our code were wrong, every retry should fail.`,
    tried: `Sorted the keys before serialising, no change. Raised the timeout to ten seconds: fewer cases, same error.`,
    tags: ["api", "idempotency", "timeout"],
    by: "gravel",
    hoursAgo: 520,
    upvotes: ["marcus", "siqi", "tom"],
    meToo: ["siqi"],
    comments: [],
    answers: [
      {
        by: "marcus",
        minutesAfter: 50,
        accepted: true,
        body: `\`expires_at\`. You call \`inFifteenMinutes()\` again for the retry, so it's a few seconds later and the body differs.

Most of your timeouts probably happen before the first call reaches them. Then the key is unknown, the retry is the first they hear of it, and all is well. You only see the 409 when the first call *did* arrive and merely the reply got lost.

Build the body once, keep it, send what you kept:

~~~js
order.payment ??= paymentFor(order);
await save(order);
await send(order.payment, { idempotencyKey: order.number });
~~~

So those 409s are good news in a way: each of them is a double charge that didn't happen.`,
        upvotes: ["gravel", "siqi", "tom", "kit"],
        downvotes: [],
        comments: [
          {
            by: "gravel",
            minutesAfter: 22,
            body: "I have stared at that function for a week. Thank you. The expiry is now a column.",
          },
          {
            by: "gravel",
            minutesAfter: 20200,
            body: "Two weeks later: 31 timeouts, 31 clean retries, no 409.",
          },
        ],
      },
      {
        by: "siqi",
        minutesAfter: 340,
        body: `One more thing that saved us: after a 409, do not tell the customer "failed". First ask

~~~
GET /v1/payments?reference=A-20417
~~~

If the first call arrived, the payment is already there, and you can just continue with it. Keys are kept for 24 hours, so a retry from a nightly job is a new payment.`,
        upvotes: ["gravel", "marcus"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-declined-bank-never-asked",
    language: "en",
    problemType: "failed-payment",
    title: "Card declined with HP-2004, and my bank says nobody ever asked them",
    errorCode: "HP-2004",
    body: `Same card, same shop, same amount as last month. Since yesterday every payment ends with **HP-2004, declined by the bank**.

I called the bank. There is money on it, nothing is blocked, and they have *no declined request* on their side at all. So who declined it?

It's for my daughter's school meals, the month starts soon, and I can't use another card there.`,
    tags: ["bank-card", "declined"],
    by: "noor",
    hoursAgo: 66,
    upvotes: ["ellen", "kit", "priya"],
    meToo: ["kit", "tom", "priya"],
    comments: [],
    answers: [
      {
        by: "tom",
        minutesAfter: 30,
        body: "Just use a different card, that's what I did and it went through.",
        upvotes: [],
        downvotes: ["kit", "gravel"],
        comments: [
          {
            by: "noor",
            minutesAfter: 12,
            body: "The school portal takes one registered card per child, so I can't.",
          },
        ],
      },
      {
        by: "ellen",
        minutesAfter: 145,
        body: `Was your card renewed lately? Mine kept its number when the bank sent a new one, only the date changed, and here the old date was still stored. The request died somewhere on the way and the bank never saw it.

**Wallet › Cards**, compare the month and year with the card in your hand. If they differ, remove it and add it again.`,
        upvotes: ["noor", "gravel", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "noor",
            minutesAfter: 50,
            body: "It was renewed in the autumn! I'll look this evening, the card is with my husband.",
          },
        ],
      },
      {
        by: "kit",
        minutesAfter: 400,
        body: `If the date turns out to be fine: some cards have a switch in the *bank's* app called "online payments" or "payments abroad". Mine turned itself off when I hadn't bought anything online for half a year.`,
        upvotes: ["priya"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-white-confirmation-page",
    language: "en",
    problemType: "failed-payment",
    title: "The bank's confirmation page stays white, then the payment fails with HP-2011",
    errorCode: "HP-2011",
    body: `I'm paying my flour supplier. After **Pay** the app opens my bank's page to confirm, and it stays completely white. No button, no text. After five minutes: HP-2011.

Friday's delivery won't leave the mill before I've paid. It worked last week.`,
    tried:
      "Wi-Fi and mobile data. Restarted the phone. Two other payments to other shops: the same white page.",
    tags: ["bank-card", "confirmation", "app"],
    by: "jo",
    hoursAgo: 2,
    upvotes: ["kit"],
    meToo: ["kit"],
    comments: [
      {
        by: "linwei",
        minutesAfter: 14,
        body: "Which phone, and did the app update itself this week? Also: does the same bank page open in your normal browser?",
      },
      {
        by: "jo",
        minutesAfter: 33,
        body: "Android, updated on its own last night. Browser I can only try when the ovens are off, in an hour or so.",
      },
    ],
    answers: [],
  },
];
