/** @import { Rule } from 'eslint' */

const STANDS_ALONE = /Statement$|Declaration$|^Property$|^PropertyDefinition$|^JSXAttribute$/;

/** The line on which the thing that holds the cast begins: a comment just above it speaks for the cast. */
function firstLine(/** @type {any} */ node) {
  let holder = node;
  while (holder.parent && !STANDS_ALONE.test(holder.type)) holder = holder.parent;
  return holder.loc.start.line;
}

const isConst = (/** @type {any} */ node) =>
  node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const';

/** `x as T` takes the compiler's word away, so a comment on its line or just above says why that is right. */
export default /** @type {Rule.RuleModule} */ ({
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      silent: 'A cast carries its reason: say in a comment beside it why the compiler cannot know.',
    },
  },
  create: (context) => ({
    TSAsExpression(/** @type {any} */ node) {
      if (isConst(node)) return;
      const first = firstLine(node) - 1;
      const last = node.loc.end.line;
      const speaks = context.sourceCode
        .getAllComments()
        .some(({ loc }) => loc && loc.end.line >= first && loc.start.line <= last);
      if (!speaks) context.report({ node, messageId: 'silent' });
    },
  }),
});
