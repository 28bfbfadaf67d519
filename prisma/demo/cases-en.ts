import type { DemoCase } from "./types";

/** What official support did about questions in English. */
export const enCaseSteps: readonly DemoCase[] = [
  {
    question: "en-old-phone-drowned",
    steps: [
      {
        minutesAfter: 30,
        by: "noor",
        what: "ask-support",
        note: "My rent is due tomorrow and I can't confirm the new phone, because the old one is in the harbour.",
        amountBand: "100-1000",
      },
      { minutesAfter: 50, by: "ruth", what: "take" },
      {
        minutesAfter: 78,
        by: "ruth",
        what: "private-reply",
        body: "Your documents have arrived and a colleague has them on the table. You'll get a message in the app as soon as the new phone may pay.",
      },
    ],
  },
  {
    question: "en-review-four-days",
    steps: [
      {
        minutesAfter: 70,
        by: "ellen",
        what: "ask-support",
        note: "I found the message in the app only now. Does my reply still count, after three days?",
        amountBand: "over-10000",
      },
      { minutesAfter: 200, by: "ruth", what: "take" },
      {
        minutesAfter: 230,
        by: "ruth",
        what: "note",
        body: "The request went out on the first day, in the app alone. Reviews has agreed to look at her papers first. Worth raising: such a request should also go by mail.",
      },
      {
        minutesAfter: 310,
        by: "ruth",
        what: "private-reply",
        body: "Your reply counts, nothing has lapsed. A picture of the sales contract is all we need. Please cover the buyer's address.",
      },
    ],
  },
  {
    question: "en-two-surnames",
    steps: [
      {
        minutesAfter: 130,
        by: "linwei",
        what: "escalate",
        note: "This can't be solved from outside: somebody has to add the name on the card to her account.",
      },
      { minutesAfter: 900, by: "ruth", what: "take" },
      {
        minutesAfter: 1900,
        by: "ruth",
        what: "private-reply",
        body: "Compared and added. Your card should go through now, with all four of your names still on the account.",
      },
      { minutesAfter: 1910, by: "ruth", what: "solve" },
      {
        minutesAfter: 5000,
        by: "ines",
        what: "rate",
        score: 5,
        note: "Four names, two days, no fuss. Thank you.",
      },
    ],
  },
  {
    question: "en-wedding-gift",
    steps: [
      {
        minutesAfter: 300,
        by: "priya",
        what: "ask-support",
        note: "The caterer wants the deposit by next week. Is a handwritten letter from my aunt enough?",
        amountBand: "1000-10000",
      },
      { minutesAfter: 330, by: "desmond", what: "take" },
      {
        minutesAfter: 1265,
        by: "desmond",
        what: "note",
        body: "We replied later than promised: I had this one myself and was in meetings all day. I'll hand cases over before such days from now on.",
      },
      {
        minutesAfter: 1500,
        by: "priya",
        what: "private-reply",
        body: "The letter and her bank statement are uploaded, everything else on the statement is covered. The deposit falls due on Friday.",
      },
      {
        minutesAfter: 1700,
        by: "desmond",
        what: "private-reply",
        body: "Both arrived and are complete. The restriction will be lifted this afternoon, in good time for Friday. It was a lovely letter.",
      },
      { minutesAfter: 2400, by: "desmond", what: "solve" },
      {
        minutesAfter: 5400,
        by: "priya",
        what: "rate",
        score: 3,
        note: "Kind and clear once it started. The first reply came later than the page had promised.",
      },
    ],
  },
  {
    question: "en-last-37-cents",
    steps: [
      {
        minutesAfter: 200,
        by: "kit",
        what: "ask-support",
        note: "Could somebody simply close the second account and keep the 37 cents?",
        amountBand: "under-100",
      },
      { minutesAfter: 900, by: "ruth", what: "take" },
      {
        minutesAfter: 920,
        by: "ruth",
        what: "decline",
        reason:
          "Priya's way is the one we would use ourselves, and it keeps your 37 cents yours. We can't close an account for anybody, but do ask again if the transfer fails.",
      },
    ],
  },
  {
    question: "en-declined-bank-never-asked",
    steps: [
      {
        minutesAfter: 430,
        by: "noor",
        what: "ask-support",
        note: "The date on the card is right by now and it is still declined. The school meals start on Monday.",
        amountBand: "under-100",
      },
      { minutesAfter: 470, by: "ruth", what: "take" },
      {
        minutesAfter: 620,
        by: "ruth",
        what: "private-reply",
        body: "I can see the requests leave us and come back without having reached your bank. Did you remove the card and add it again, or only change the date?",
      },
      {
        minutesAfter: 640,
        by: "ruth",
        what: "note",
        body: "Same pattern as last month: a renewed card that kept its number. The card network still has the old date. Asked the cards team to refresh it.",
      },
      {
        minutesAfter: 1200,
        by: "noor",
        what: "private-reply",
        body: "Only changed the date. I'll remove it and add it again tonight.",
      },
      {
        minutesAfter: 1500,
        by: "ruth",
        what: "private-reply",
        body: "Thank you. The card as it is stored now looks right on our side, and a test request reached your bank.",
      },
      { minutesAfter: 1510, by: "ruth", what: "solve" },
      {
        minutesAfter: 3500,
        by: "noor",
        what: "still-broken",
        note: "It worked once, for the deposit. Today the first week of meals was declined with the same code again.",
      },
    ],
  },
  {
    question: "en-shop-paused-market-day",
    steps: [
      {
        minutesAfter: 70,
        by: "jo",
        what: "ask-support",
        note: "Requests get me through the morning. Please tell me whether we can open normally tomorrow.",
        amountBand: "1000-10000",
      },
      { minutesAfter: 120, by: "ruth", what: "take" },
      {
        minutesAfter: 125,
        by: "ruth",
        what: "priority",
        priority: 1,
        why: "A shop with a queue at the counter and no way to take cards.",
      },
      {
        minutesAfter: 180,
        by: "ruth",
        what: "private-reply",
        body: "The pause comes from the new opening hours: they don't match what is on your trade licence. Could you tell us which of the two is right?",
      },
      { minutesAfter: 182, by: "ruth", what: "wait-for-customer" },
      {
        minutesAfter: 500,
        by: "ruth",
        what: "private-reply",
        body: "Sorry about closing time. I've asked for the pause to end at once. For it to stay ended we need one line from you: which hours are right, those of the licence or the new ones?",
      },
      { minutesAfter: 505, by: "ruth", what: "wait-for-customer" },
    ],
  },
  {
    question: "en-museum-card-twice",
    steps: [
      { minutesAfter: 241, what: "window-over" },
      { minutesAfter: 300, by: "ruth", what: "take" },
      {
        minutesAfter: 320,
        by: "ruth",
        what: "note",
        body: "HP-2051 means that the merchant's reply came too late. The first debit should have been taken back by itself and was not. Payments is looking for others.",
      },
      {
        minutesAfter: 620,
        by: "ruth",
        what: "private-reply",
        body: "You did nothing wrong, and the second debit is the right one. The first is on its way back: two working days at most, often tomorrow.",
      },
    ],
  },
  {
    question: "en-newspaper-renewed-twice",
    steps: [
      { minutesAfter: 241, what: "window-over" },
      { minutesAfter: 270, by: "ruth", what: "merge", into: "en-museum-card-twice" },
      {
        minutesAfter: 390,
        by: "ruth",
        what: "private-reply",
        body: "It finds its own way home, you don't have to ask for it. The same happened to another renewal that day, and both are being returned together.",
      },
    ],
  },
  {
    question: "en-white-confirmation-page",
    steps: [
      {
        minutesAfter: 45,
        by: "linwei",
        what: "escalate",
        note: "The same white page was reported in Chinese a moment ago, with the same code. It does not look like the phone.",
      },
    ],
  },
  {
    question: "en-instant-greyed-out",
    steps: [{ minutesAfter: 241, what: "window-over" }],
  },
];
