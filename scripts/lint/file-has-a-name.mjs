/** @import { Rule } from 'eslint' */

const NAMELESS = /(?:^|[/\\])(?:utils?|helpers?|misc|common|shared|lib)(?:[/\\]|(?:\.[a-z]+)+$)/i;

/** A file or folder is named for the one thing it does; `utils` names nothing. */
export default /** @type {Rule.RuleModule} */ ({
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { nameless: '"{{name}}" names nothing: call the file after the one thing it does.' },
  },
  create: (context) => ({
    Program(node) {
      const name = context.filename.slice(context.cwd.length);
      if (NAMELESS.test(name)) context.report({ node, messageId: 'nameless', data: { name } });
    },
  }),
});
