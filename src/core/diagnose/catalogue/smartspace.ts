import type { Entries } from '../entry.ts';

export const smartspace: Entries<'smartspace'> = {
  'ss-two-ids-swapped': {
    products: ['smartspace'],
    rank: 2,
    codes: ['500011', '65001'],
    mentions: ['401'],
    beside: ['Smartspace', /api:\/\/[0-9a-f]{8}/],
    check: 'object-id-kind',
  },
  'ss-401-reauth': {
    products: ['smartspace'],
    says: ['X-Reauth-Required'],
    mentions: ['401'],
    beside: ['www-authenticate'],
    check: 'token-claims',
  },
  'ss-403-workspace': {
    products: ['smartspace'],
    rank: 2,
    says: [/(empty|leere) (workspace list|list of workspaces|workspace-liste)/],
    mentions: ['403', '404'],
    beside: ['workspaces', 'workspace', 'Integrations', 'azurecontainerapps.io'],
    check: 'workspaces',
  },
  'ss-sp-not-searchable': {
    products: ['smartspace'],
    says: [/search and add service ?principals?/],
    beside: ['Access control', 'workspace'],
    check: 'service-principal-found',
  },
  'ss-wrong-api-host': {
    products: ['smartspace'],
    rank: 2,
    says: ['Unexpected token <', "Unexpected token '<'", '<!DOCTYPE html'],
    mentions: ['ENOTFOUND'],
    beside: ['Smartspace', 'azurecontainerapps.io', 'workspaces'],
    check: 'workspaces',
  },
  'ss-version-mismatch': {
    products: ['smartspace'],
    says: ['/Messages/start', '404 /Messages/start'],
    check: 'workspaces',
  },
  'ss-llm-error': {
    products: ['smartspace'],
    says: [/llm\.[a-z_]{3,30}/],
    beside: ['errorCode'],
  },
  'ss-app-needs-two-admins': {
    products: ['smartspace'],
    says: [
      /not (a|the) smartspace admin(istrator)?/,
      /kein(e|en)? smartspace-admin(istrator)?/,
      /role (is |was )?assigned.{0,120}workspace/,
      /rolle (ist |wurde )?zugewiesen.{0,120}workspace/,
    ],
    beside: ['Integrations'],
    check: 'workspaces',
  },
};
