export { closeMarkdown, markdownRenderer, RENDERER_VERSION, renderMarkdown } from "./render.server";
