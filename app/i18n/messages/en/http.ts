/** Pages that must work when nothing else does, and the pages for errors. */
export const http = {
  "http.plain.400.title": "This request can't be read",
  "http.plain.400.text":
    "The address or the form arrived damaged. Go back and try again; nothing was changed.",
  "http.plain.403.title": "This came from another page",
  "http.plain.403.text":
    "To protect your account we only take forms that were filled in on this site. Go back, reload the page and send it again; what you typed is still in the form.",
  "http.plain.404.title": "This page does not exist",
  "http.plain.404.text": "Check the address, or start from the home page.",
  "http.plain.413.title": "This is too large",
  "http.plain.413.text": "Go back and shorten the text; what you typed is still in the form.",
  "http.plain.421.title": "This address is not ours",
  "http.plain.421.text":
    "The site does not answer to the name in the address bar. Check the link you followed.",
  "http.plain.500.title": "Something went wrong on our side",
  "http.plain.500.text":
    "Nothing of yours was lost. Go back and try again; what you typed is still in the form.",
  "http.plain.503.title": "We will be right back",
  "http.plain.503.text":
    "The site can't reach its data at the moment. Go back and try again in a minute; what you typed is still in the form.",
  "http.plain.home": "Home page",
  "http.plain.request": "Request {id}",
  "http.search-away":
    "The search engine does not answer right now. PostgreSQL finds things in its place; what is new is handed over by itself once it is back.",
  "http.verify-your-address":
    "Your address is not confirmed yet. Open the link in the mail we sent you; you can ask and answer right away, votes wait until then.",
  "http.verify-again": "Send the mail again",
} as const;
