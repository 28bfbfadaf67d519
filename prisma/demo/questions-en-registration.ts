import type { DemoQuestion } from "./types";

export const enRegistration: DemoQuestion[] = [
  {
    key: "en-code-never-arrives",
    language: "en",
    problemType: "registration",
    title: "The text with the verification code never arrives, though the app says it was sent",
    body: `I'm trying to open an account on a new phone. I type my number, the app says **Code sent**, the sixty seconds run down, and nothing comes. Other texts arrive without trouble. My dentist reminded me of an appointment in the middle of all this.

After the fifth try it told me to wait an hour. I have now waited that hour twice.

Is there another way to get the code, or is something about my number the problem? I moved here in spring and it is a fairly new prepaid plan.`,
    tried: `- restarted the phone
- turned off the blocker for unknown senders
- put the SIM into an older phone: the same`,
    tags: ["sms", "verification-code", "sign-up"],
    by: "priya",
    hoursAgo: 410,
    upvotes: ["noor", "jo", "ellen"],
    meToo: ["noor", "jo", "ines"],
    comments: [],
    answers: [
      {
        by: "kit",
        minutesAfter: 95,
        accepted: true,
        proofs: [
          {
            by: "noor",
            daysAfter: 3,
            worked: true,
            where: { country: "GB", appVersion: "8.2.0", bank: "" },
          },
          {
            by: "ines",
            daysAfter: 4,
            worked: true,
            where: { country: "PT", appVersion: "", bank: "" },
          },
          {
            by: "marcus",
            daysAfter: 5,
            worked: true,
            where: { country: "GB", appVersion: "", bank: "" },
          },
          {
            by: "jo",
            daysAfter: 6,
            worked: true,
            where: { country: "GB", appVersion: "8.2.1", bank: "" },
          },
          {
            by: "vic",
            daysAfter: 9,
            worked: false,
            where: { country: "DE", appVersion: "8.2.1", bank: "" },
          },
          {
            by: "gravel",
            daysAfter: 15,
            worked: true,
            where: { country: "GB", appVersion: "8.2.1", bank: "" },
          },
        ],
        body: `Prepaid plans often come with **short-number texts switched off**. Your dentist writes from an ordinary number, the code comes from a five-digit one, so one gets through and the other doesn't.

Ask your provider to allow "service messages" (mine calls them "third-party services"). In the shop it took two minutes.

Then let the hour run out before you ask for a new code. Five requests in an hour is the limit, and every new code makes the earlier ones useless.`,
        upvotes: ["priya", "noor", "tom", "ellen", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "priya",
            minutesAfter: 290,
            body: "That was it. It was switched off from the start and nobody had told me. The code came within ten seconds.",
          },
          {
            by: "tom",
            minutesAfter: 1500,
            body: "Same here, except that the setting was hidden under parental controls in the provider's app. I am fifty-three.",
          },
        ],
      },
      {
        by: "ellen",
        minutesAfter: 130,
        body: `If you're in a hurry: after the second code a line appears under the box, **Call me instead**. A voice reads you the digits. It works with landlines too, I use it for my mother.`,
        upvotes: ["jo", "ines"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-passport-photo-refused",
    language: "en",
    problemType: "registration",
    title: "Passport photo refused three times with HP-1027: what does it want to see?",
    errorCode: "HP-1027",
    body: `This is all I get, three times in a row:

> We could not read your document. Please take a new picture. (HP-1027)

The passport is a year old and in good shape. I photographed it on the table by the window, then in the evening under the lamp, then with the flash. I can read every letter in all three pictures, and so can my wife, who was not told what to look for.

What does it check? The page says I have two tries left before somebody looks at it by hand, and I'd rather not use them up guessing.`,
    tags: ["identity-check", "documents", "sign-up"],
    by: "marcus",
    hoursAgo: 1230,
    upvotes: ["ines", "priya"],
    meToo: ["ines"],
    comments: [
      {
        by: "linwei",
        minutesAfter: 18,
        body: "Is the page with your photo laminated, or is it the new hard plastic kind?",
      },
      { by: "marcus", minutesAfter: 26, body: "Hard plastic. It shines like a spoon." },
    ],
    answers: [
      {
        by: "jo",
        minutesAfter: 44,
        accepted: true,
        body: `It reads the **two lines of \`<<<<\` at the bottom**, not the letters we look at. If one of those characters drowns in a reflection, the whole picture is refused. What worked for me:

1. Dark tablecloth, daylight from the side, no flash.
2. Phone flat above the page, not tilted, all four corners inside the frame.
3. Tilt the *passport* a little until the shine has left the bottom lines.
4. Wipe the lens. Mine had flour on it.`,
        upvotes: ["marcus", "ines", "kit", "priya"],
        downvotes: [],
        comments: [
          {
            by: "marcus",
            minutesAfter: 60,
            body: "Fourth try, through at once. It was the shine, right over the last three characters.",
          },
        ],
      },
      {
        by: "linwei",
        minutesAfter: 310,
        recommended: true,
        body: `For the next person who finds this: if the cover of your passport has the small gold chip symbol, you don't need a good picture at all.

Choose **Read the chip instead** under the camera view, and hold the phone against the closed passport for about five seconds. Take the case off the phone first. It fails far less often than the photo.

And "somebody looks at it by hand" is not a punishment. It takes one working day and nothing counts against you.`,
        upvotes: ["marcus", "ellen", "noor", "gravel", "tom"],
        downvotes: [],
        comments: [
          {
            by: "ines",
            minutesAfter: 2900,
            body: "Not on older phones, sadly: the line only appears if yours has NFC. Worth looking though.",
          },
        ],
      },
    ],
  },
  {
    key: "en-two-surnames",
    language: "en",
    problemType: "registration",
    title: "I have two surnames, my card shows one: how do I get past HP-1003?",
    errorCode: "HP-1003",
    body: `My identity card carries all four of my names. My bank card only had room for the first and the last. Sign-up took my names from the identity card, and when I add the bank card I get *HP-1003, the name on the card does not match your account*.

The bank says the card is right as it is, they print 22 characters and no more. I can't edit my name in the app, because it was verified.

So one of them would have to give way, and neither will. Surely I'm not the first Portuguese person to try this?`,
    tags: ["identity-check", "name", "bank-card"],
    by: "ines",
    hoursAgo: 300,
    upvotes: ["noor", "marcus"],
    meToo: ["noor"],
    comments: [],
    answers: [
      {
        by: "noor",
        minutesAfter: 75,
        body: `Not the first. With Arabic names it's the spelling: *Haddad* on one, *Hadad* on the other. I got through by adding the bank **account** instead of the card. That one seems to compare more loosely.`,
        upvotes: ["ines"],
        downvotes: [],
        comments: [
          {
            by: "ines",
            minutesAfter: 40,
            body: "Good to know, thank you. I need the card for the ticket machine, otherwise I'd do the same.",
          },
        ],
      },
      {
        by: "ruth",
        minutesAfter: 1010,
        official: true,
        body: `You shouldn't have to choose between your names. There is a place for this, and it is not easy to find:

1. Open **Me › Personal details › Other names I use**.
2. Enter the name exactly as it is printed on the card.
3. Add a picture of the card with **all digits covered**. We only need to see the name.

A colleague compares it with your verified document, usually within one working day. After that HP-1003 no longer appears for that card. Your account keeps your full name.

I have also passed on that the error message should say so itself.`,
        upvotes: ["ines", "noor", "linwei"],
        downvotes: [],
        comments: [
          { by: "ines", minutesAfter: 180, body: "Sent. I'll come back and tell how it ended." },
        ],
      },
    ],
  },
  {
    key: "en-sixteen-year-old",
    language: "en",
    problemType: "registration",
    title: "Can my granddaughter, sixteen, have an account in her own name?",
    body: `She starts her first summer job in two weeks and would like her wages paid somewhere that isn't my biscuit tin. She has an identity card but no bank account yet.

Does she have to wait until eighteen, or is there something a parent can sign?`,
    tags: ["sign-up", "family"],
    by: "ellen",
    hoursAgo: 9,
    upvotes: ["priya"],
    meToo: [],
    comments: [],
    answers: [],
  },
];
