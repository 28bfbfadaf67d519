/** What feed readers, browsers and search engines are told. */
export const outside = {
  "outside.feed.newest": "{site}: newest questions",
  "outside.feed.list": "{site}: {about}",
  "outside.feed.tag": "{site}: questions tagged {name}",
  "outside.feed.search": "{site}: search for “{text}”",
  "outside.feed.subscribe": "Feed (Atom)",
  "outside.search.description": "Questions and answers of the {site} community",
} as const;
