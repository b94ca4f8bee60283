import type { Entries } from '../entry.ts';

export const teamspace: Entries<'teamspace'> = {
  'ts-interface-not-enabled': {
    products: ['teamspace'],
    says: ['Your own Microsoft app registration', /eigene microsoft[ -]app-registrierung/],
    beside: ['Interfaces', 'Schnittstellen'],
  },
  'ts-green-message-missing': {
    products: ['teamspace'],
    says: [/green (success )?message/, /grüne (erfolgs)?meldung/],
    beside: ['interface', 'Schnittstelle'],
    check: 'app-sign-in',
  },
  'ts-app-auth-not-offered': {
    products: ['teamspace'],
    says: ['Microsoft 365 as app', 'Microsoft 365 als App'],
    beside: ['mail account', 'Mailkonto', 'authentication'],
  },
  'ts-oauth2gateway-missing': {
    products: ['teamspace'],
    rank: 2,
    codes: ['50011'],
    says: ['oauth2Gateway.url'],
    beside: ['web.xml', 'server.url', 'localhost:8080'],
    check: 'web-xml',
  },
  'ts-webxml-broken': {
    products: ['teamspace'],
    says: [
      /web\.xml.{0,200}(parse|well-formed|wohlgeformt|fatal error|not valid)/,
      /(parse|well-formed|wohlgeformt|fatal error|must be terminated).{0,400}web\.xml/,
      'The element type "context-param"',
    ],
    beside: ['context-param', 'Tomcat'],
    check: 'web-xml',
  },
  'ts-webxml-lost': {
    products: ['teamspace'],
    says: [
      /(update|upgrade|aktualisierung).{0,240}(oauth2gateway|web\.xml)/,
      /(oauth2gateway|web\.xml).{0,160}(after|nach) .{0,30}(update|upgrade|aktualisierung)/,
    ],
    mentions: ['oauth2Gateway.url'],
    beside: ['web.xml', 'update', 'teamspace-Update'],
    check: 'web-xml',
  },
  'ts-secret-rotated-only-entra': {
    products: ['teamspace'],
    rank: 2,
    codes: ['7000222', '7000215'],
    beside: ['teamspace', 'Schnittstelle', 'interface', 'renewed', 'erneuert', 'new secret'],
    check: 'secret-dates',
  },
};
