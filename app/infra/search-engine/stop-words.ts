/** Words too common to find anything by; a query made of them alone has nothing to look for. */
const ENGLISH = `a about after all also am an and any are as at be been but by can could did do does doing done for from
had has have having he hello help her hers hi him his how i if in into is it its just let like me my no not of off on
or our out please she should so some such than thank thanks that the their them then there these they this those to too
up us very was we were what when where which while who why will with would you your eg ie etc ve ll re don doesn didn isn
aren wasn weren won couldn wouldn shouldn hasn haven cannot s t d m http https www`;

const CHINESE = `的 了 吗 呢 吧 啊 呀 嘛 哦 是 我 你 您 他 她 它 我们 你们 他们 大家 在 有 和 与 及 或 就 都 也 很 还 又 才 却 但 但是
而 不 没 没有 不是 不到 没到 未到 不了 办 怎么 怎样 如何 为什么 为何 什么 怎么办 怎么样 请问 请 谢谢 求助 求 一 一个 一下 一直 个 这 那 这个 那个 这样 那样
可以 能 能不能 可不可以 会 要 想 被 把 给 到 从 对 向 用 让 上 下 里 去 来 说 着 过 得 地 之 其 些 因为 所以 如果 然后 已经 显示 时候 问题`;

export const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${CHINESE}`.split(/\s+/));
