export { INJECTION_KINDS, injectionStrings } from "./injection";
export { markdownDosInputs } from "./markdown-dos";
export { ODD_TEXT_CATEGORIES, oddTexts } from "./odd-texts";
export { openRedirects } from "./open-redirects";
export { clobberingInputs, reachingOutInputs, xssInputs } from "./xss";
