import type { Sketch } from '../../../../contract/sketch.ts';
import { button, checks, chosen, dialog, open, other, press, tabs, tick, bars } from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';

/** One setting of one mailbox, deep in the Microsoft 365 admin center. */
export const authenticatedSmtp: Sketch = {
  product: terms.microsoft365,
  trail: [terms.users, terms.activeUsers, terms.mailbox],
  title: terms.mailbox,
  elements: [
    tabs(other(), chosen(terms.mail, open(1))),
    button(terms.manageEmailApps, press(2)),
    dialog(
      terms.manageEmailApps,
      bars(2),
      checks(chosen(terms.authenticatedSmtp, tick(3))),
      button(terms.saveChanges, press(4)),
    ),
  ],
};
