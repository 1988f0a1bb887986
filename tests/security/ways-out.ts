import { type ESTree, parseSync, Visitor } from 'vite';

/** Globals by which a browser asks another machine something. */
const networkGlobals = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'RTCPeerConnection', 'WebTransport'],
  ...['importScripts', 'Image', 'Audio', 'FontFace'],
]);

/** Members that do the same, whatever they are called on or written to. */
const networkMembers = new Set(['sendBeacon', 'serviceWorker', 'srcset', 'srcdoc', 'poster']);

/** Elements that load something by themselves, or hold a page of their own. */
const loadingElements = new Set([
  ...['iframe', 'frame', 'object', 'embed', 'portal', 'script', 'base', 'audio', 'video', 'source', 'track'],
]);

/** What makes code of a text. */
const codeMakers = new Set(['eval', 'Function']);

const globalObjects = new Set(['globalThis', 'window', 'self', 'top', 'parent', 'frames']);

/** A style sheet's ways to load anything: those that are built load nothing, not even a picture that they carry in themselves. */
const loadsInStyle = /\burl\(|@import\b|\bimage-set\(/i;

/** Is this a file of the extension? */
const isOwnFile = (address: string | null) => address !== null && /^\.{0,2}\/(?!\/)/.test(address);

/**
 * Everything in a built script by which something could be asked of another machine, and every place where a text becomes code, each with
 * what stands around it; empty where there is none. Globals are told from names of our own by the syntax, not by how they are written.
 */
export function waysOutOfScript(code: string): string[] {
  const { program, errors } = parseSync('built.js', code);
  if (errors.length > 0) return [`not readable: ${errors[0]?.message}`];
  const found: string[] = [];
  const note = (what: string, { start, end }: ESTree.Span) => found.push(`${what}: ${code.slice(Math.max(0, start - 30), end + 30)}`);
  // Names that only say which member or key is meant; whatever else is an identifier may be the global.
  const names = new Set<number>();
  const setName = ({ computed, key }: { computed: boolean; key: ESTree.Span }) => computed || names.add(key.start);

  new Visitor({
    MemberExpression(node) {
      const name = node.computed ? textOf(node.property) : 'name' in node.property ? node.property.name : null;
      if (!node.computed) names.add(node.property.start);
      if (name === null) return;
      const isGlobal = node.object.type === 'Identifier' && globalObjects.has(node.object.name);
      if (networkMembers.has(name) || (isGlobal && (networkGlobals.has(name) || codeMakers.has(name)))) note(name, node);
    },
    Property: (node) => void (node.shorthand || setName(node)),
    MethodDefinition: setName,
    PropertyDefinition: setName,
    AssignmentExpression({ left }) {
      if (left.type === 'MemberExpression' && !left.computed && 'name' in left.property && left.property.name === 'src') note('src', left);
    },
    ImportDeclaration({ source }) {
      if (!isOwnFile(source.value)) note('import', source);
    },
    ImportExpression({ source }) {
      if (!isOwnFile(textOf(source))) note('import', source);
    },
    NewExpression(node) {
      if (node.callee.type !== 'Identifier') return;
      if (codeMakers.has(node.callee.name)) note(node.callee.name, node);
      if (node.callee.name.endsWith('Worker') && !startsOwnFile(node)) note(node.callee.name, node);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && codeMakers.has(node.callee.name)) note(node.callee.name, node);
      const [element, props] = node.arguments;
      if (element === undefined || isLookup(node.callee)) return;
      if (loadingElements.has(textOf(element) ?? '')) note('element', node);
      if (textOf(element) === 'img' && !(props?.type === 'ObjectExpression' && isOwnFile(textAt(props, 'src')))) note('img', node);
    },
    Literal(node) {
      if (typeof node.value === 'string' && loadsInStyle.test(node.value)) note('style', node);
    },
    TemplateElement(node) {
      if (loadsInStyle.test(node.value.raw)) note('style', node);
    },
  }).visit(program);
  new Visitor({
    Identifier(node) {
      if (networkGlobals.has(node.name) && !names.has(node.start)) note(node.name, node);
    },
  }).visit(program);
  return found;
}

/** A text that stands in the code as it is, in whatever quotes; null for everything that is only known when it runs. */
function textOf(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.raw ?? null) : null;
}

/** Does it find elements that are there, and makes none? */
function isLookup(callee: ESTree.Expression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    ['querySelector', 'querySelectorAll', 'matches', 'closest'].includes(callee.property.name)
  );
}

/** The text that a key of the object has. */
function textAt({ properties }: ESTree.ObjectExpression, key: string): string | null {
  for (const property of properties)
    if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === key) return textOf(property.value);
  return null;
}

/** Is it `new Worker(new URL('/a file of ours', …))`? */
function startsOwnFile({ arguments: [address] }: ESTree.NewExpression): boolean {
  const file = address?.type === 'NewExpression' ? address.arguments[0] : undefined;
  return file !== undefined && isOwnFile(textOf(file));
}

/** The same of a style sheet. */
export function waysOutOfStyle(css: string): string[] {
  const found = loadsInStyle.exec(css);
  return found === null ? [] : [css.slice(Math.max(0, found.index - 30), found.index + 60)];
}

/** The same of a page: addresses that are no files of the extension, and code that stands in the page itself. */
export function waysOutOfPage(html: string): string[] {
  const addresses = [...html.matchAll(/\s(?:src|href|srcset|action|data|poster)\s*=\s*["']?([^"'\s>]*)/gi)];
  const inside = html.match(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+\s*=|http-equiv|<(?:style|iframe|object|embed|base)\b/gi) ?? [];
  return [...addresses.filter(([, address = '']) => !isOwnFile(address)).map(([attribute]) => attribute.trim()), ...inside];
}
