/** The help pages. They say only what is true today. */
export const help = {
  "help.title": "Help",
  "help.lead": "How {site} works, and how to stay safe on it.",
  "help.settings.title": "Your account",
  "help.settings.short":
    "Name, language, address, password, signed-in devices and what you are told",
  "help.steps.title": "From question to answer",
  "help.steps.search.title": "Search first",
  "help.steps.search.text":
    "Many problems were solved before. Search in your own words or paste the error code. Solved questions come first.",
  "help.steps.ask.title": "Ask",
  "help.steps.ask.text":
    "Choose the kind of problem, say what happened and what you tried. You can write before you have an account: the text waits while you sign up.",
  "help.steps.wait.title": "Others answer",
  "help.steps.wait.text":
    "Other customers answer, and official staff do too. Staff always carry a mark beside their name. You are told in your inbox and by mail.",
  "help.steps.accept.title": "Accept what helped",
  "help.steps.accept.text":
    "Accept the answer that solved it. It moves to the top, and the question counts as solved for everybody who searches later. You can change your mind at any time.",
  "help.steps.do": "Ask a question",
  "help.safe.title": "What everybody can read",
  "help.safe.public":
    "Questions, answers and comments are public, search engines included. Don't post passwords, one-time codes, card or account numbers, phone numbers or pictures of documents. If you did, edit it out at once and change what you gave away. Earlier versions stay in the public history, so remove the post as well.",
  "help.safe.account":
    "Your e-mail address, what you follow and where you are signed in are seen by you alone. Your {site} account is separate from your payment account and can't move money.",

  "help.staff.title": "How to recognise official staff",
  "help.staff.short": "What the mark means, and what staff never ask for",
  "help.staff.lead":
    "Only people with this mark speak for the company. Everybody else is a customer like you.",
  "help.staff.example": "This is what it looks like:",
  "help.staff.example-name": "A staff member's name",
  "help.staff.example-team": "Support",
  "help.staff.signs": "What makes the mark real",
  "help.staff.sign.drawn":
    "The site draws it from its own list of roles. Nobody can type it, upload it or put it into a name.",
  "help.staff.sign.everywhere":
    "It stands right beside the name, with role and team, everywhere that person writes.",
  "help.staff.sign.leads-here":
    "It is a link, and it leads to this page. A mark in a text or a picture leads nowhere.",
  "help.staff.sign.names":
    "Names that look like staff or the company are refused, in every script. A name alone proves nothing.",
  "help.staff.never": "What staff never ask for",
  "help.staff.never-hint":
    "Not here, not by mail, not by phone, not even to check that you are you.",
  "help.staff.never.password": "Your password, for this site or for your payment account",
  "help.staff.never.sms-code": "A code you got by text message, by mail or from an app",
  "help.staff.never.card": "Your full card number, its expiry date or the three digits on its back",
  "help.staff.never.remote": "Control of your phone or computer, or that you install something",
  "help.staff.never.payment":
    "Money: no fee, deposit, tax or test payment to release or unblock anything",
  "help.staff.never.documents": "A picture of your identity card, passport or face in a post",
  "help.staff.never.elsewhere": "That you go on in WhatsApp, Telegram, WeChat, QQ or another chat",
  "help.staff.may": "What staff may ask you",
  "help.staff.may-hint": "Always in the question itself, where everybody can read along.",
  "help.staff.may.code": "The exact error code or message",
  "help.staff.may.when": "When it happened, and how often",
  "help.staff.may.device": "Which app version, phone or browser you use",
  "help.staff.may.tried": "What you tried so far, and what happened then",
  "help.staff.if": "If somebody asks for more",
  "help.staff.if.stop":
    "Don't answer, don't follow their links and don't pay. Real staff won't hurry or threaten you.",
  "help.staff.if.change":
    "If you already gave something away, change your password now and have your bank block the card.",
  "help.staff.if.tell":
    "Tell official support through the app of your payment service, with the name and what was asked.",
  "help.staff.who": "Who carries the mark today",

  "help.roles.title": "Roles and what they may do",
  "help.roles.short": "From member to administrator, in one table",
  "help.roles.lead": "Everybody starts as a member. An administrator gives every other role.",
  "help.roles.several": "A person may hold several roles; the staff mark shows the highest.",
  "help.roles.table": "Who may do what",
  "help.roles.table-label": "Table of rights by role",
  "help.roles.right": "Right",
  "help.roles.yes": "yes",
  "help.roles.no": "no",
  "help.roles.own": "own",
  "help.roles.verified":
    "“own” means: on what they wrote themselves, or on their own question. Votes and all rights beyond a member's need a confirmed address.",
  "help.role.member": "Anybody with an account. Customers helping customers.",
  "help.role.helper":
    "An experienced member who keeps tags in order and asks for missing details. Not staff, no mark.",
  "help.role.moderator": "Staff who keep the place tidy and friendly.",
  "help.role.agent": "Staff who answer officially for the company.",
  "help.role.lead": "Staff who lead the support team and can also moderate.",
  "help.role.administrator": "Staff who give and take back roles.",
  "help.verb.ask": "Ask questions",
  "help.verb.answer": "Answer",
  "help.verb.comment": "Comment",
  "help.verb.vote": "Vote on what others wrote",
  "help.verb.flag": "Flag what should not stand",
  "help.verb.set-needs-info": "Ask for missing details",
  "help.verb.lock": "Lock questions",
  "help.verb.close": "Close and reopen questions",
  "help.verb.edit-own": "Edit posts",
  "help.verb.remove-own": "Delete posts",
  "help.verb.restore-own": "Restore deleted posts",
  "help.verb.accept": "Accept an answer",
  "help.verb.edit-tags": "Change tags and problem type",
  "help.verb.hide": "Remove and restore what others wrote",
  "help.verb.answer-officially": "Answer officially",
  "help.verb.recommend": "Recommend an answer",
  "help.verb.confirm-answer": "Say that an answer is still right",
  "help.verb.work-cases": "Work on cases at the desk",
  "help.verb.tend-articles": "Write, publish and review help articles",
  "help.verb.tend-search": "Tend the search: synonyms, and searches that found nothing",
  "help.verb.tend-codes": "Describe error codes",
  "help.verb.manage-roles": "Give and take back roles",

  "help.writing.title": "How to write and format text",
  "help.writing.short": "Questions that get answers, and the marks for lists, links and code",
  "help.writing.lead": "The clearer the question, the sooner somebody can help.",
  "help.writing.tip.title":
    "Put the problem into the title: what you wanted, and what came instead.",
  "help.writing.tip.one": "Ask one thing at a time. Two problems are two questions.",
  "help.writing.tip.code": "Copy error codes and messages exactly; they have a field of their own.",
  "help.writing.tip.steps": "List the steps in their order, and say at which one it went wrong.",
  "help.writing.tip.reply":
    "When somebody asks back, add the answer to your question by editing it.",
  "help.writing.private": "Keep private things out",
  "help.writing.private-text":
    "Everybody can read what you post. Replace numbers and names with XXX before posting. For an amount, “about 200” is enough.",
  "help.writing.marks": "Marks that shape a text",
  "help.writing.marks-hint":
    "Plain text is fine. These marks (Markdown) work in questions, answers and comments; the preview shows the result.",
  "help.writing.you-write": "You write",
  "help.writing.you-get": "It looks like this",
  "help.writing.mark.paragraphs": "Paragraphs",
  "help.writing.example.paragraphs":
    "The payment failed at the last step.\n\nAn empty line starts a new paragraph.",
  "help.writing.mark.emphasis": "Weight and strike-through",
  "help.writing.example.emphasis":
    "The money is **not** lost, it is *pending*.\n~~Call the bank.~~ Not needed any more.",
  "help.writing.mark.list": "List",
  "help.writing.example.list":
    "- the card is valid\n- the limit is not reached\n- another shop works",
  "help.writing.mark.steps": "Steps",
  "help.writing.example.steps":
    "1. Open the wallet\n2. Choose “Withdraw”\n3. The error appears here",
  "help.writing.mark.tasks": "Tasks",
  "help.writing.example.tasks": "- [x] restarted the app\n- [ ] tried another network",
  "help.writing.mark.quote": "Quote",
  "help.writing.example.quote": "> Has the money left your bank?\n\nYes, yesterday evening.",
  "help.writing.mark.code": "Codes and exact words",
  "help.writing.example.code": "The page shows `PAY-4031` and goes back.",
  "help.writing.mark.code-block": "Several exact lines",
  "help.writing.example.code-block": "```\n14:02 request sent\n14:03 declined: limit\n```",
  "help.writing.mark.link": "Link",
  "help.writing.example.link": "See [how to recognise staff](/help/staff).",
  "help.writing.mark.table": "Table",
  "help.writing.example.table":
    "| Day | Result |\n| --- | --- |\n| Monday | worked |\n| Tuesday | declined |",
  "help.writing.mention": "Naming somebody",
  "help.writing.mention-text":
    "Write @ and the name without spaces, such as @tomadeyemi, and it becomes a link to that person.",
  "help.writing.limits": "What doesn't work yet",
  "help.writing.pictures": "Pictures",
  "help.writing.pictures-text":
    "Paste a screenshot into the text, drop it there, or choose a file: PNG, JPEG or WebP, up to 8 MiB, up to 10 pictures in a post. Say in a few words what it shows, for those who can't see it and for search. The place and the device that a photograph remembers are removed. What can be read in the picture stays, so cover names, numbers and balances first.",
  "help.writing.pictures-link": "Add a picture without scripts",
  "help.writing.limits-text":
    "Other files can't be attached, and HTML is shown as text. Copy the words of an error message as well as showing it: then it can be found.",
} as const;
