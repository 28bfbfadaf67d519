import type { DemoQuestion } from "./types";

export const enHowTo: DemoQuestion[] = [
  {
    key: "en-invoice-for-fees",
    language: "en",
    problemType: "how-to",
    title: "How do I get a proper invoice for the fees, with our VAT number on it?",
    body: `My accountant won't take the monthly statement. She wants an *invoice* for the fees: our company name, our VAT number, the tax shown apart. I've found statements, receipts and a yearly summary, but nothing that says invoice.

Where does one get it, and can I have the past three months as well? The quarter closes on Friday.`,
    tags: ["invoice", "business", "fees"],
    by: "marcus",
    hoursAgo: 1400,
    upvotes: ["jo", "tom"],
    meToo: ["jo"],
    comments: [],
    answers: [
      {
        by: "tom",
        minutesAfter: 170,
        accepted: true,
        proofs: [
          { by: "gravel", daysAfter: 5, worked: true },
          {
            by: "jo",
            daysAfter: 8,
            worked: true,
            where: { country: "GB", appVersion: "7.9.0", bank: "" },
          },
          {
            by: "ines",
            daysAfter: 21,
            worked: true,
            where: { country: "PT", appVersion: "8.0.3", bank: "" },
          },
          {
            by: "kit",
            daysAfter: 48,
            worked: false,
            where: { country: "IE", appVersion: "8.2.0", bank: "" },
          },
          {
            by: "noor",
            daysAfter: 53,
            worked: false,
            where: { country: "GB", appVersion: "8.2.1", bank: "" },
          },
          {
            by: "ellen",
            daysAfter: 56.5,
            worked: false,
            where: { country: "GB", appVersion: "8.2.1", bank: "" },
          },
        ],
        body: `It hides behind the tax number. **Business › Documents** shows statements only, until you've entered your VAT number under **Business › Company › Tax**. An hour later there's a tab *Invoices*, one per month, on the second day of the following month.

For the past months open the tab, choose **Request earlier**, tick the ones you want. They came the same evening. It goes back twelve months.

Check the company name before you request them: an invoice can't be changed later, they have to cancel it and write a new one.`,
        upvotes: ["marcus", "jo", "gravel", "ellen"],
        downvotes: [],
        comments: [
          {
            by: "marcus",
            minutesAfter: 1300,
            body: "All three arrived, accountant content, which I see about once a year.",
          },
        ],
      },
    ],
  },
  {
    key: "en-table-qr-codes",
    language: "en",
    problemType: "how-to",
    title: "Printed QR codes for twelve café tables: can each one carry its table number?",
    body: `I'd like one small sign per table, so that people can pay where they sit. When a payment comes in I have to see *which table* it was, otherwise somebody leaves without paying and I thank the wrong one.

Do I need twelve accounts for that? And can a printed code have an amount in it? Our breakfast always costs the same.`,
    tags: ["qr-code", "business", "printing"],
    by: "jo",
    hoursAgo: 600,
    upvotes: ["marcus", "ines", "ellen"],
    meToo: [],
    comments: [
      {
        by: "ellen",
        minutesAfter: 30,
        body: "As a guest: please also print the name of the café on it, so that one can compare it on the phone.",
      },
    ],
    answers: [
      {
        by: "gravel",
        minutesAfter: 55,
        accepted: true,
        body: `One account is enough. Under **Business › Codes › New code** each code has

- a **label** that you'll see with every payment ("Table 7", up to 20 characters),
- an amount, fixed or open,
- a switch *ask for a tip*.

So for you: twelve codes with open amount and a label, and perhaps a thirteenth, "Breakfast", with the fixed price, for the counter. **Download all** gives one PDF with a page per code.

Two lessons from our venue:

1. Laminate them matt. Glossy ones can't be scanned under a lamp.
2. Turn on the sound in *Business › Alerts*. It reads the label aloud, so you hear "Table 7, twelve fifty" while your hands are in the dough.`,
        upvotes: ["jo", "marcus", "kit", "tom", "acha"],
        downvotes: [],
        comments: [
          {
            by: "jo",
            minutesAfter: 4100,
            body: "Up and running. The talking till is the best thing since sliced bread, and I'd know.",
          },
          {
            by: "acha",
            minutesAfter: 5000,
            body: "We do the same in our tea shop. One more hint: walk round once a week and scan your own codes.",
          },
        ],
      },
    ],
  },
  {
    key: "en-match-payouts-orders",
    language: "en",
    problemType: "how-to",
    title: "Matching payouts to orders in a spreadsheet: which column ties them together?",
    body: `Every working day one payout lands on my bank account, and it never equals what I sold. I know why in principle: fees, refunds, the odd day where the cut falls. But I can't *show* it, and my books need to.

This is a piece of the export from **Business › Settlements › CSV**, with shortened ids:

~~~csv
day,type,id,order_ref,gross,fee,net,settlement
Mon,payment,pay_a1,P-1180,64.00,-0.96,63.04,set_77
Mon,payment,pay_a2,P-1181,18.50,-0.28,18.22,set_77
Mon,refund,ref_09,P-1166,-22.00,0.00,-22.00,set_77
Tue,payment,pay_a3,P-1183,40.00,-0.60,39.40,set_78
~~~

The bank shows one line, 59.26, with a reference I can't find anywhere in the file.

What I'd like to end up with:

1. per payout: gross, fees, refunds, net, equal to the bank's line;
2. a list of orders that are paid but haven't been paid out yet;
3. something I can repeat each Sunday without thinking.`,
    tried:
      "Matched by date: breaks whenever there's a weekend. Matched by amount: works until two customers buy the same poster.",
    tags: ["settlement", "bookkeeping", "business", "fees"],
    by: "tom",
    hoursAgo: 1100,
    upvotes: ["marcus", "jo", "gravel", "ines"],
    meToo: ["jo", "beian"],
    comments: [],
    answers: [
      {
        by: "marcus",
        minutesAfter: 130,
        accepted: true,
        body: `The column is \`settlement\`. One \`set_…\` is one line on your bank account; ignore the days. Your example adds up:

| set_77 | gross | fee | net |
|---|---:|---:|---:|
| P-1180 | 64.00 | -0.96 | 63.04 |
| P-1181 | 18.50 | -0.28 | 18.22 |
| P-1166, refund | -22.00 | 0.00 | -22.00 |
| **Payout** | **60.50** | **-1.24** | **59.26** |

In the spreadsheet:

~~~
=SUMIFS(net; settlement; "set_77")
~~~

- **Paid but not paid out**: rows whose \`settlement\` is still empty. They're in the export if you tick *include open*.
- **The bank's reference**: it's the number printed on the settlement's PDF. It's not in this CSV, but it's in the one called *Payouts*, next to the \`set_…\`.

So my Sunday is: download both, paste into two sheets, a pivot by settlement, compare with the bank. Ten minutes, with coffee.`,
        upvotes: ["tom", "gravel", "ines", "jo", "chenmo"],
        downvotes: [],
        comments: [
          {
            by: "tom",
            minutesAfter: 5600,
            body: "First Sunday done, two months matched to the cent. There was one refund I'd booked twice, entirely my own doing.",
          },
        ],
      },
      {
        by: "ines",
        minutesAfter: 800,
        body: `If you only do a handful of orders a week: each payout in the app can be unfolded to its payments, and there's a share button on it. I file that as a PDF and never open a spreadsheet.`,
        upvotes: ["ellen"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "en-last-37-cents",
    language: "en",
    problemType: "how-to",
    title: "How do I close an account that still holds 37 cents?",
    body: `I want to close my second account. It says the balance must be zero. It holds 0.37, and the smallest withdrawal is 1.00. I can't spend 37 cents anywhere and I can't get rid of it.

Not the worst problem on this forum, I admit.`,
    tags: ["close-account", "limits"],
    by: "kit",
    hoursAgo: 47,
    upvotes: ["ellen", "gravel"],
    meToo: [],
    comments: [],
    answers: [
      {
        by: "priya",
        minutesAfter: 25,
        body: `Send it to your first account: **Wallet › Send** has no minimum between people, only withdrawals do. Write "a small fortune" in the note.

Then wait a day before you close it, so that nothing is pending any more.`,
        upvotes: ["kit", "ellen", "linwei"],
        downvotes: [],
        comments: [],
      },
    ],
  },
];
