import type { DemoQuestion } from "./types";

export const enBlockedAccount: DemoQuestion[] = [
  {
    key: "en-old-phone-drowned",
    language: "en",
    problemType: "blocked-account",
    title: "Old phone drowned, and on the new one I can look but not pay (HP-4021)",
    errorCode: "HP-4021",
    body: `My phone went into the harbour, which I suppose is fitting. New phone, same number, signed in with password and code, fine so far. But when I pay or withdraw, I get

> HP-4021: Please confirm this device on a device you already use.

The device I already use is under four metres of water. I can see my money and can't touch it, and my rent is due tomorrow.

Does this lift by itself, or do I have to prove something to somebody?`,
    tags: ["new-phone", "device", "locked-out"],
    by: "noor",
    hoursAgo: 1950,
    upvotes: ["priya", "kit", "jo"],
    meToo: ["priya", "kit"],
    comments: [],
    answers: [
      {
        by: "jo",
        minutesAfter: 20,
        body: `It lifted by itself for me, on the day after. But I wasn't in a hurry, and I did get the message that I'd signed in somewhere new.`,
        upvotes: ["noor"],
        downvotes: [],
        comments: [],
      },
      {
        by: "ruth",
        minutesAfter: 75,
        official: true,
        accepted: true,
        proofs: [
          {
            by: "tom",
            daysAfter: 3,
            worked: true,
            where: { country: "GB", appVersion: "8.0.3", bank: "Monzo" },
          },
          { by: "ines", daysAfter: 4, worked: true },
          {
            by: "kit",
            daysAfter: 31,
            worked: true,
            where: { country: "IE", appVersion: "8.1.0", bank: "" },
          },
          {
            by: "vic",
            daysAfter: 76,
            worked: true,
            where: { country: "GB", appVersion: "8.2.1", bank: "" },
          },
        ],
        body: `Both are possible, and one of them should be quick enough for your rent.

- **Waiting:** on a new device, paying and withdrawing are held for 24 hours from the first sign-in. You can receive money all the while. It's there so that somebody who steals a password can't empty an account overnight.
- **Not waiting:** when HP-4021 appears, tap **I no longer have that device**. You'll be asked for your identity document and a short selfie video. Between 8:00 and 22:00 this is checked within an hour or so.

When you're in again, open **Me › Security › Devices** and remove the old phone, however well the harbour is guarding it.`,
        upvotes: ["noor", "kit", "priya", "ellen", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "noor",
            minutesAfter: 95,
            body: "Checked in forty minutes, rent paid. The line is tiny, I had taken it for a footnote.",
          },
        ],
      },
    ],
  },
  {
    key: "en-wedding-gift",
    language: "en",
    problemType: "blocked-account",
    title: "Account restricted the day after my aunt's wedding gift arrived (HP-4030)",
    errorCode: "HP-4030",
    body: `My aunt in Chennai sent us a generous amount for the wedding. It arrived in the evening, and next morning my account was "restricted until we know more about a payment you received".

I understand that they have to ask. But the form wants a **proof of origin of funds**, and I don't know what that is for a present. There's no contract, there's an aunt. And I feel slightly accused, to be honest, which I know is silly.

- [x] my own identity document, uploaded
- [x] wedding invitation, uploaded half as a joke
- [ ] whatever they want from her

What did you send in such a case? The caterer wants a deposit by next week.`,
    tags: ["restricted", "documents", "family"],
    by: "priya",
    hoursAgo: 118,
    upvotes: ["ellen", "ines", "noor"],
    meToo: [],
    comments: [{ by: "ellen", minutesAfter: 40, body: "It isn't silly. And congratulations." }],
    answers: [
      {
        by: "linwei",
        minutesAfter: 65,
        body: `I used to work at a bank counter and took in these papers every week. For a gift, two pages are usually enough:

1. A short **letter from your aunt**: her name, yours, how you are related, the amount, the date, "as a wedding gift", her signature. A photo of handwriting is fine.
2. Something that shows where *she* had it from. Her bank statement with that one payment visible, everything else covered.

It is about the money's way, not about you.`,
        upvotes: ["priya", "ellen", "ines", "tom"],
        downvotes: [],
        comments: [
          {
            by: "priya",
            minutesAfter: 700,
            body: "She has written two pages, most of it about my childhood. The amount is in there too.",
          },
        ],
      },
      {
        by: "desmond",
        minutesAfter: 1260,
        official: true,
        body: `What 林薇 describes is exactly what we need, there's nothing to add to the list. The invitation was not a joke, by the way: it helps.

Some things that the form leaves unsaid:

- The letter may be in any language.
- While the account is restricted, **cards and direct debits already set up keep working** up to the part of the balance that isn't in question.
- From complete papers it takes us one to two working days.

If the deposit falls due before that, reply to the message under **Me › Messages** and say the date. Whoever has your case will see it there. Nobody is accusing you. The wording of that notice is ours, and we'll make it kinder.`,
        upvotes: ["priya", "linwei", "ellen"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-caller-wanted-code",
    language: "en",
    problemType: "blocked-account",
    title: "A caller who said he was from support wanted my code, now I'm signed out everywhere",
    body: `He knew my first name and that I'd paid at a petrol station that day. He said somebody was trying to use my account and that he would stop it, if I read him the code that was just coming in. I read out four digits, and then something in me woke up and I hung up.

Ten minutes later I was signed out on the phone and on the laptop, and my password isn't accepted. I feel very stupid.

Is he in? Or did the system throw us both out?`,
    tags: ["scam", "verification-code", "locked-out"],
    by: "kit",
    hoursAgo: 980,
    upvotes: ["ellen", "jo", "noor", "marcus"],
    meToo: [],
    comments: [
      {
        by: "mingyuan",
        minutesAfter: 12,
        body: "Please do not post the number he called from. Report it under Help › Report a call, it reaches the right people there.",
      },
    ],
    answers: [
      {
        by: "marcus",
        minutesAfter: 9,
        accepted: true,
        body: `Four of six digits are worth nothing, so breathe. But act as if he were in:

1. **Forgotten password** on the sign-in page, now. A new password signs out everybody, him too.
2. When you're in: **Me › Security › Devices**, remove what you don't know.
3. **Activity**, the last hour.
4. Only then call your bank, if you see a payment that isn't yours.

You hung up. Most people don't.`,
        upvotes: ["kit", "ellen", "noor", "jo", "tom"],
        downvotes: [],
        comments: [
          {
            by: "kit",
            minutesAfter: 31,
            body: "I'm in again. No strange device, no payment. My hands are still shaking, but thank you.",
          },
        ],
      },
      {
        by: "linwei",
        minutesAfter: 85,
        recommended: true,
        body: `To your last question: wrong tries with a code sign out every device and freeze the old password. So it threw **both** of you out, as it should. He most likely guessed the two missing digits and failed.

How to know a real member of staff, here and elsewhere:

- They never ask for a code or a password. Never, not even "just the first digits".
- They don't call you about something that is happening "right now".
- On this forum their name carries a badge that members can't put on themselves.

When in doubt, hang up and open **Me › Help** in the app yourself.`,
        upvotes: ["kit", "ellen", "mingyuan", "ines", "priya", "gravel"],
        downvotes: [],
        comments: [
          {
            by: "jo",
            minutesAfter: 240,
            body: "Printed this and stuck it next to the till. My apprentice got the same call last month.",
          },
        ],
      },
    ],
  },
  {
    key: "en-shop-paused-market-day",
    language: "en",
    problemType: "blocked-account",
    title: "Shop account paused on market day: can I take payments some other way meanwhile?",
    body: `"Your business account is paused while we update your details." At seven in the morning, with a queue. The details in question are my opening hours, which I changed because of the market.

I don't need it explained. I need to know whether there's anything I can put on the counter until they're done.`,
    tags: ["business", "paused", "qr-code"],
    by: "jo",
    hoursAgo: 31,
    upvotes: ["marcus", "tom"],
    meToo: ["marcus"],
    comments: [],
    answers: [
      {
        by: "marcus",
        minutesAfter: 35,
        body: `Happened to me after I changed the *address*, and it was over by the afternoon. Until then **payment requests** still worked: Business › Requests, type the amount, the customer scans it from your screen. Slower than the printed code, but the money comes in and is settled once the pause ends.

Please don't use your personal code for the shop, even for a day. That is a reason for a real block.`,
        upvotes: ["jo", "tom", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "jo",
            minutesAfter: 260,
            body: "Requests worked, got through the rush with it. Still paused at closing time though.",
          },
        ],
      },
    ],
  },
];
