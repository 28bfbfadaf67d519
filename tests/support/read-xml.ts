import { SaxesParser } from "saxes";

/** What a document of XML holds, to be asked for by path below its root. */
export type Xml = {
  root: { name: string; language: string | undefined };
  /** The texts of all elements at a path ("entry/title"). */
  texts(path: string): string[];
  /** An attribute of all elements at a path, where they have it. */
  attributes(path: string, name: string): string[];
};

/** Reads a document; throws where it is not well-formed. */
export function readXml(text: string): Xml {
  const parser = new SaxesParser();
  const path: string[] = [];
  const texts = new Map<string, string[]>();
  const elements = new Map<string, Record<string, string>[]>();
  const root: Xml["root"] = { name: "", language: undefined };
  const add = <Value>(map: Map<string, Value[]>, value: Value) => {
    const key = path.slice(1).join("/");
    map.set(key, [...(map.get(key) ?? []), value]);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length === 0) Object.assign(root, { name, language: attributes["xml:lang"] });
    path.push(name);
    add(elements, attributes as Record<string, string>);
  });
  parser.on("text", (content) => {
    if (content.trim()) add(texts, content);
  });
  parser.on("closetag", () => {
    path.pop();
  });
  parser.write(text).close();
  return {
    root,
    texts: (key) => texts.get(key) ?? [],
    attributes: (key, name) =>
      (elements.get(key) ?? []).flatMap((attributes) => attributes[name] ?? []),
  };
}
