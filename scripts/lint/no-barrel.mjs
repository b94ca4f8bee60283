/** @import { Rule } from 'eslint' */

/** `export … from` moves a name away from its home. Every name is imported from the file that defines it. */
export default /** @type {Rule.RuleModule} */ ({
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { barrel: 'No barrel: import each name from the file that defines it.' },
  },
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, messageId: 'barrel' });
    },
    'ExportNamedDeclaration[source]'(/** @type {Rule.Node} */ node) {
      context.report({ node, messageId: 'barrel' });
    },
  }),
});
