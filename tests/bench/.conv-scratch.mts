import { htmlToMarkdown } from "/work/main/app/importer/html-to-markdown.server";
import { readRows } from "/work/main/app/importer/row-stream.server";
let n=0,t=performance.now(),max=0; const changes:any={};
for await (const i of readRows("/work/shared/data/stackexchange-history-meta/Posts.xml")) {
  if (i.type!=="row") {console.log(i);continue}
  const r=htmlToMarkdown(i.attributes.Body!); n++; changes[String(r.change)]=(changes[String(r.change)]??0)+1;
  if ([3,20,100,2150].includes(+i.attributes.Id!)|| /<(pre|img|kbd|sup)/.test(i.attributes.Body!) && Math.random()<0.03) console.log("-----",i.attributes.Id,"\n"+r.markdown)
}
console.log(n, changes, performance.now()-t);
const hostile:Record<string,string>={
 nested:"<b>".repeat(60000), bp:Array.from({length:9000},(_,i)=>`<b id=${i}>`).join("")+"<p>x".repeat(20000),
 lt:"<a".repeat(90000), ltq:'<a "'.repeat(45000), ltspace: "<a ".repeat(60000)+">", attr:"<a "+"href ".repeat(30000)+">x</a>", attr2:'<a '+'a="'.repeat(40000), blockq:"<blockquote>".repeat(16000)+"x", ul:"<ul><li>".repeat(20000),
 cells:"<table><tr>"+"<td>".repeat(45000), rows:"<table>"+"<tr><td>".repeat(20000), tables:"<table><tr><td>".repeat(13000), trs: "<table>"+"<tr>".repeat(45000),
 spaces:"<pre>"+" ".repeat(190000)+"x</pre>", nl:"<pre>"+"\n".repeat(190000)+"x", spp:"<p>a"+" ".repeat(190000)+"b", nbsp:"x"+"\u00a0".repeat(190000)+"x", nbsp2:"&nbsp;".repeat(33000)+"x", ideo:"\u3000".repeat(190000)+"x", preideo:"<pre>x"+"\u3000".repeat(190000)+"x</pre>",code:"<code>"+"` ".repeat(90000)+"</code>",code2:"<pre><code>"+"`".repeat(150000), ticks:"<code>"+Array.from({length:500},(_,i)=>"`".repeat(i)).join(" ")+"</code>", kbd:"<kbd>x</kbd>".repeat(15000), imgs:'<img src="http://x">'.repeat(9000), a:'<a href="http://x">'.repeat(10000), br:"<br>".repeat(45000), li:"<li>".repeat(45000), lix:"<ul>"+"<li>x".repeat(35000), sup:"<sup>".repeat(39000), stars:"*".repeat(190000), und:"_a".repeat(95000), dots:"1. ".repeat(60000), back:"\\".repeat(190000), brack:"[".repeat(190000), close:"</p>".repeat(45000), pp:"<p>".repeat(60000), comment:"<!--".repeat(45000), script:"<script".repeat(25000), scr2:"<script>".repeat(22000), amp:"&".repeat(190000), amps:"&amp".repeat(45000), emsp: "<em> ".repeat(38000), del:"<del>x</del>".repeat(15000), h:"<h1>".repeat(40000), marks:"a"+"\u0301".repeat(180000), nul:"a\0b\u202e<p>x", mixed: "<p><em><strong><del><a href=http://x><code>".repeat(4000)+"x",
 pnl: "<pre>"+"\n ".repeat(90000)+"x</pre>", ptab: "<p>"+"\t\n".repeat(90000)+"x</p>", prespace:("<pre>"+" \u00a0".repeat(90000)+"x</pre>"),
};
for (const [k,v] of Object.entries(hostile)) {const t=performance.now(); const r=htmlToMarkdown(v.slice(0,199999)); const d=performance.now()-t; if(d>100) console.log("SLOW",k,Math.round(d),r.change,JSON.stringify(r.markdown.slice(0,60)));}
