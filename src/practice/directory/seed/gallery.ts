import type { GraphObject } from '../model.ts';
import { newApplication } from '../shapes/application.ts';
import { newServicePrincipal, takenFromApplication } from '../shapes/service-principal.ts';
import { products, vendors } from './words.ts';
import type { Draw } from './draw.ts';

export interface Home {
  readonly tenantId: string;
  readonly domain: string;
  readonly createdAt: string;
}
export interface Grown {
  readonly application?: GraphObject;
  readonly servicePrincipal: GraphObject;
}

/** Every fifth is the tenant's own registration; every seventeenth has the name of the one before. */
const OWN = 5;
const NAMESAKE = 17;

/** One of the enterprise applications a tenant gathers over the years. */
export function galleryApp(draw: Draw, home: Home, order: number): Grown {
  const name = `gallery ${String(order)}`;
  const birth = { appId: draw.guid(`${name} appId`), displayName: nameOf(order) };
  const id = draw.guid(`${name} service principal`);
  if (order % OWN !== 0) {
    const foreign = { ...birth, id, home: draw.guid(`${name} publisher`) };
    return {
      servicePrincipal: newServicePrincipal(foreign, { tags: ['WindowsAzureActiveDirectoryIntegratedApp'] }),
    };
  }
  const application: GraphObject = {
    ...newApplication({
      ...birth,
      id: draw.guid(`${name} application`),
      createdDateTime: home.createdAt,
      publisherDomain: home.domain,
    }),
    signInAudience: 'AzureADMyOrg',
  };
  return {
    application,
    servicePrincipal: newServicePrincipal(
      { ...birth, id, home: home.tenantId },
      takenFromApplication(application),
    ),
  };
}

function nameOf(order: number): string {
  const shown = order > 0 && order % NAMESAKE === 0 ? order - 1 : order;
  const round = Math.floor(shown / (vendors.length * products.length));
  const vendor = vendors[shown % vendors.length] ?? '';
  const product = products[Math.floor(shown / vendors.length) % products.length] ?? '';
  return `${vendor} ${product}${round === 0 ? '' : ` ${String(round + 1)}`}`;
}
