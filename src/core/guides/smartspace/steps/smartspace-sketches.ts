import type { Said, Sketch, SketchElement } from '../../../../contract/sketch.ts';
import { enterprisePage, entra, registrationPage } from '../../portal/pages.ts';
import {
  BAR,
  button,
  choose,
  chosen,
  copy,
  dialog,
  field,
  compare,
  open,
  other,
  press,
  radios,
  row,
  same,
  search,
  table,
  tick,
  checks,
  value,
} from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';

/** Whatever it was called when it was installed. */
const smartspace: Said = { en: '(Smartspace)', de: '(Smartspace)' };

export const smartspaceApp: Sketch = enterprisePage(entra, smartspace)('overview')(
  field(terms.name, smartspace),
  field(terms.applicationId, value('${apiClientId}'), copy(1)),
  field(terms.objectId, value('${apiObjectId}'), copy(2)),
);

export const integrationsRole: Sketch = registrationPage(entra, smartspace)('appRoles', open(1))(
  table([terms.displayName, same('ID')], row([same('Integrations'), value('${appRoleId}')], copy(2))),
);

/** By hand it is a permission of the API Smartspace, and the consent to it. */
export const roleByHand: Sketch = registrationPage(entra)('apiPermissions')(
  button(terms.addPermission, press(1)),
  button(terms.grantConsent, press(5)),
  dialog(
    terms.requestPermissions,
    field(same('API'), smartspace),
    radios(other(terms.delegatedPermissions), chosen(terms.applicationPermissions, choose(2))),
    checks(chosen(same('Integrations'), tick(3))),
    button(terms.addPermissions, press(4)),
  ),
);

/** Smartspace's own portal speaks English only. */
const inWorkspace = (page: string, ...elements: SketchElement[]): Sketch => ({
  product: same('Smartspace Admin Portal'),
  trail: [value('${workspace}')],
  nav: { above: 2, current: same(page), below: 3, mark: open(1) },
  title: same(page),
  elements,
});

export const accessControl: Sketch = inWorkspace(
  'Access control',
  radios(other(same('User')), chosen(same('Service Principal'), choose(2))),
  field(same('Search and add serviceprincipals'), value('${appName}'), search(3)),
  button(same('Add'), press(4)),
);

export const logging: Sketch = inWorkspace(
  'Logging',
  table([same('Message'), same('Time')], row([BAR, BAR], compare(2)), row([BAR, BAR])),
);
