import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text in quotes or backticks as it stands in a file; what a template fills in is "…". */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Whether people read it: as the text of a card, of one of its elements, or of an answer. */
  readonly shown: boolean;
}

/** Our functions that put a text before people. */
const SHOWING = new Set(['says', 'typed', 'heading', 'subheading', 'labelled', 'problem', 'success', 'sentenceCard']);

/** Those that are given a name or an id first. */
const NAMING = new Set(['button', 'plainButton', 'choiceSet', 'labelled']);

/** Properties of cards, their elements and answers that hold what people read. */
const READ = new Set(
  'text title label placeholder errorMessage altText fallbackText tooltip banner notice told heading'.split(' '),
);

/** Every TypeScript file below a folder, as a path from the project's. */
export function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted();
}

/** The outermost expression whose value this one may be, or be part of. */
function wholeOf(node: ts.Node): ts.Node {
  const { parent } = node;
  const isPart =
    ts.isParenthesizedExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && ['+', '??', '||', '&&'].includes(parent.operatorToken.getText()));
  return isPart ? wholeOf(parent) : node;
}

function isShown(node: ts.Node): boolean {
  const whole = wholeOf(node);
  const { parent } = whole;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === whole && READ.has(parent.name.getText());
  if (!ts.isCallExpression(parent)) return false;
  const callee = parent.expression.getText();
  return SHOWING.has(callee) || (NAMING.has(callee) && parent.arguments[1] === whole);
}

/** What a regular expression is written as is no text. */
const isPattern = ({ parent }: ts.Node) =>
  ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'String.raw';

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

const sourceOf = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Every text in a file of code, but for imports and patterns. */
export function literalsIn(file: string): Literal[] {
  const source = sourceOf(file);
  const literals: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== undefined && !isPattern(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      literals.push({ file, line, text, shown: isShown(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return literals;
}

/** Every name and every text of a file: what isn't among them isn't used there. */
export function namesIn(file: string): Set<string> {
  const source = sourceOf(file);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
