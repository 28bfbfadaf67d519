import { markdownDosInputs } from "/work/main/tests/support/hostile-text/index.ts";
import { sanitise } from "./sanitise.server.ts"; import { Marked } from "marked"; import {toHtml} from "./to-html.server.ts";
import { Worker } from "node:worker_threads";
const m=new Marked({gfm:true,breaks:true}); let a=0,b=0,c=0; const rows=[];
for (const t of markdownDosInputs()) { let s=performance.now(), h=""; try{h=m.parse(t) as string}catch{}; const t1=performance.now()-s; s=performance.now(); let t2=0; if(h.length<400000){sanitise(h); t2=performance.now()-s;} s=performance.now(); try{toHtml(t,new Map())}catch{}; const t3=performance.now()-s; a+=t1;b+=t2;c+=t3; rows.push([t3,t1,t2,JSON.stringify(t.slice(0,24))] as const);}
rows.sort((x,y)=>y[0]-x[0]); console.log("marked",a,"sanitise",b,"toHtml",c); for(const r of rows.slice(0,60)) console.log(r[0].toFixed(0),r[1].toFixed(0),r[2].toFixed(0),r[3]);
