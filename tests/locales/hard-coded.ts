import ts from 'typescript';
import { nodesOf } from './source';

/** Attributes and members whose value people read or hear. */
const said = new Set([
  ...['title', 'placeholder', 'alt', 'label', 'summary', 'heading', 'caption', 'text', 'note', 'content'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'ariaValueText', 'textContent', 'innerText'],
]);

const hasLetters = /\p{L}/u;

/** Every text with letters in code that people would see as it is, whatever the language: between tags, and where it is said of an element. */
export function hardCodedIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    if (!hasLetters.test(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${file.fileName}:${line + 1}: ${text.trim()}`);
  };
  for (const node of nodesOf(file)) {
    if (ts.isJsxText(node)) note(node, node.text);
    const seen = seenIn(node, file);
    if (seen !== undefined) for (const literal of literalsOf(seen)) note(literal, literal.text);
  }
  return found;
}

/** The expression that becomes a text to be seen: a child of an element, or the value of what is said of one. */
function seenIn(node: ts.Node, file: ts.SourceFile): ts.Expression | undefined {
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) return node.expression;
  if (ts.isJsxAttribute(node) && said.has(node.name.getText(file)))
    return node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && said.has(node.name.text)) return node.initializer;
  const assigns = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (assigns && ts.isPropertyAccessExpression(node.left) && said.has(node.left.name.text)) return node.right;
  return undefined;
}

type Literal = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

/** The texts that an expression can be or be made of, not those that are only compared or handed to a function. */
function* literalsOf(node: ts.Expression): Generator<Literal> {
  if (ts.isStringLiteralLike(node)) yield node;
  else if (ts.isParenthesizedExpression(node)) yield* literalsOf(node.expression);
  else if (ts.isConditionalExpression(node)) {
    yield* literalsOf(node.whenTrue);
    yield* literalsOf(node.whenFalse);
  } else if (ts.isTemplateExpression(node)) {
    yield node.head;
    for (const { expression, literal } of node.templateSpans) {
      yield* literalsOf(expression);
      yield literal;
    }
  } else if (ts.isBinaryExpression(node) && joining.has(node.operatorToken.kind)) {
    // The left of && is asked and not shown.
    if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) yield* literalsOf(node.left);
    yield* literalsOf(node.right);
  }
}

const joining = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
