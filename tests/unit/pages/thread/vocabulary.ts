import { readFileSync } from "node:fs";
import ts from "typescript";

/** The properties that schema.org gives to a type, its parents' too, from the vocabulary as schema-dts holds it. */
export type Vocabulary = { has(type: string): boolean; propertiesOf(type: string): Set<string> };

/** Reads schema-dts's declarations, which are made from schema.org's own vocabulary. */
export function readVocabulary(): Vocabulary {
  const file = "node_modules/schema-dts/dist/schema.d.ts";
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, { own: string[]; parents: string[] }>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const own = node.members.flatMap((member) =>
      member.name && (ts.isStringLiteral(member.name) || ts.isIdentifier(member.name))
        ? member.name.text
        : [],
    );
    const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? expression.text : [])),
    );
    interfaces.set(node.name.text, { own, parents });
  });
  const collect = (name: string): string[] => {
    const found = interfaces.get(name);
    return found ? [...found.own, ...found.parents.flatMap(collect)] : [];
  };
  return {
    has: (type) => interfaces.has(`${type}Leaf`),
    propertiesOf: (type) => new Set(collect(`${type}Leaf`)),
  };
}
