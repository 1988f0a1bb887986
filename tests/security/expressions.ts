import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A regular expression and the file that it stands in. */
export type Expression = { file: string; source: string; flags: string };

/** Every TypeScript file of these folders. */
export function filesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
}

/** Every regular expression that a file writes down, and whether it also makes some of texts. Throws for a file that is no TypeScript. */
export function expressionsIn(file: string): { written: Expression[]; makesMore: boolean } {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const written: Expression[] = [];
  let makesMore = false;
  new Visitor({
    Literal(node) {
      if ('regex' in node) written.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
    Identifier({ name }) {
      if (name === 'RegExp') makesMore = true;
    },
  }).visit(program);
  return { written, makesMore };
}
