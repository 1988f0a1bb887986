import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Code that people see the result of. */
const rooms = /\/(components|entrypoints)\//;

export type Source = { files: readonly ts.SourceFile[]; checker: ts.TypeChecker };

/** The interface's code with its types. */
export function readSource(): Source {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host);
  if (!config) throw new Error('tsconfig.json cannot be read');
  const program = ts.createProgram(
    config.fileNames.filter((file) => rooms.test(file) || file.includes('/.wxt/')),
    config.options,
  );
  const files = program.getSourceFiles().filter(({ fileName }) => rooms.test(fileName) && !fileName.includes('/node_modules/'));
  return { files, checker: program.getTypeChecker() };
}

/** A file of code by itself, without types. */
export function parseCode(code: string, fileName = 'code.tsx'): ts.SourceFile {
  return ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
}

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  // `forEachChild` stops at the first child that answers something, and a list of children is what is wanted.
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** The functions that ask for a message by the key that is their first argument. */
const askers = new Set(['i18n.t', 'inflect', 'counted', 'message']);

/** Types that are all keys of a kind and say nothing of which are asked for; that is told by the literals that become of these types. */
const anyKey = new Set(['Countable', 'Inflected']);

export type Asked = { keys: ReadonlySet<string>; unclear: readonly string[] };

/**
 * The keys that code asks for, those of plurals without the form: what stands there, and what the types of the parts of a template allow.
 * Besides every literal that could be a key on its way to one who asks. `unclear` names what cannot be told.
 */
export function keysAsked({ files, checker }: Source): Asked {
  const keys = new Set<string>();
  const unclear: string[] = [];
  for (const file of files) {
    for (const node of nodesOf(file)) {
      if (ts.isStringLiteralLike(node)) keys.add(node.text);
      const [key] = ts.isCallExpression(node) && askers.has(node.expression.getText(file)) ? node.arguments : [];
      // The asking function itself, which takes any.
      if (key === undefined || file.fileName.endsWith('/components/ui/words.ts')) continue;
      const values = valuesOf(key, checker);
      if (values === null) unclear.push(`${file.fileName}: ${key.getText(file)}`);
      else for (const value of values) keys.add(value);
    }
  }
  for (const key of namedInManifest()) keys.add(key);
  return { keys, unclear };
}

/** Everything that an expression can be; null where its type is wider than that of some texts. */
function valuesOf(node: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return both(valuesOf(node.whenTrue, checker), valuesOf(node.whenFalse, checker));
  if (ts.isTemplateExpression(node)) {
    let begun: string[] | null = [node.head.text];
    for (const { expression, literal } of node.templateSpans) {
      const values = valuesOf(expression, checker);
      begun = begun && values && begun.flatMap((head) => values.map((value) => head + value + literal.text));
    }
    return begun;
  }
  const type = checker.getTypeAtLocation(node);
  if (type.aliasSymbol && anyKey.has(type.aliasSymbol.name)) return [];
  const parts = type.isUnion() ? type.types : [type];
  const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return values.length === parts.length ? values : null;
}

function both(one: string[] | null, other: string[] | null): string[] | null {
  return one && other && [...one, ...other];
}

function namedInManifest(): string[] {
  const names = readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g);
  return Array.from(names, ([, name = '']) => name.replaceAll('_', '.'));
}
