import { distinct, everyPair } from "./combine";

/** A host that is not ours, in the spellings that parsers disagree about. */
const HOSTS = [
  ...[
    "evil.example",
    "evil.example:80",
    "EVIL.EXAMPLE",
    "evil。example",
    "ｅｖｉｌ.example",
    "evil%2eexample",
  ],
  ...[
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "localhost",
    "evil.example.",
  ],
  ...[
    "localhost@evil.example",
    "localhost:3000@evil.example",
    "localhost%40evil.example",
    "a:b@evil.example",
  ],
  ...[
    "evil.example#@localhost",
    "evil.example?@localhost",
    "evil.example\\@localhost",
    "xn--evl-0va.example",
  ],
  ...[
    "localhost.evil.example",
    "evil.example/localhost",
    "evil.example;localhost",
    "evil\u00ADexample.example",
  ],
];

/** What comes before it, so that a glance, a pattern or an old browser takes it for a path. */
const STARTS = [
  ...[
    "//",
    "///",
    "////",
    "/\\",
    "\\/",
    "\\\\",
    "/\t/",
    "/\n/",
    "/\r/",
    "\t//",
    " //",
    "\u0000//",
    "/\u0000/",
  ],
  ...[
    "http://",
    "https://",
    "HTTPS://",
    "http:",
    "https:",
    "https:/",
    "https:\\\\",
    "http:///",
    "ht\ntp://",
  ],
  ...[
    "//\u200B",
    "/%09/",
    "/%5c",
    "/%2f",
    "%2f%2f",
    "%5c%5c",
    "/.//",
    "/..//",
    "/./\\",
    "/x/..//",
    "/;@",
    "@",
  ],
  ...[
    "ftp://",
    "data:text/html,//",
    "javascript://",
    "javascript:location='//",
    "mailto:",
    "ws://",
    "blob:http://",
  ],
];

/** Addresses that seem to be ours to whoever looks only at the beginning or the end. */
const SEEMINGLY_OURS = [
  ...[
    "/questions//evil.example",
    "//evil.example/questions",
    "/\u3000/evil.example",
    "/\uFF0Fevil.example",
  ],
  ...[
    "/questions?returnTo=//evil.example",
    "/questions#//evil.example",
    ".evil.example",
    "evil.example",
  ],
  ...[
    "?//evil.example",
    "#//evil.example",
    "./evil.example",
    "../evil.example",
    "",
    " ",
    "/",
    "//",
    "///",
    "\\",
  ],
];

/** Several hundred values for `returnTo` and the like that try to lead off the site. */
export function openRedirects(): string[] {
  return distinct([
    ...everyPair(STARTS, HOSTS, (start, host) => `${start}${host}`),
    ...everyPair(STARTS, ["evil.example/questions/42?x=1#y"], (start, rest) => `${start}${rest}`),
    ...SEEMINGLY_OURS,
  ]);
}
