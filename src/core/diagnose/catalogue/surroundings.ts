import type { Entries } from '../entry.ts';

export const network: Entries<'network'> = {
  'entra-tenant-restrictions': {
    codes: ['500021', '500022', '50002'],
    says: [
      'Restrict-Access-To-Tenant',
      'network administrator restricts which organizations can be accessed',
    ],
    check: 'tls-issuer',
  },
  'cli-proxy-tls': {
    says: [
      'certificate verify failed',
      'CERTIFICATE_VERIFY_FAILED',
      'bad handshake',
      'unable to get local issuer certificate',
      'self signed certificate in certificate chain',
      'self-signed certificate in certificate chain',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'unable to verify the first certificate',
      'The remote certificate is invalid',
      'Could not establish trust relationship for the SSL/TLS secure channel',
      'PKIX path building failed',
      'unable to find valid certification path',
      'certificate signed by unknown authority',
    ],
    beside: ['Proxy', 'intercepts traffic'],
    check: 'tls-issuer',
  },
  'mail-port-blocked': {
    products: ['teamspace'],
    says: [
      /(timed out|refused|econnrefused|etimedout|zeitüberschreitung|verweigert).{0,160}\b(993|587)\b/,
      /\b(993|587)\b.{0,160}(timed out|refused|econnrefused|etimedout|zeitüberschreitung|verweigert)/,
    ],
    mentions: ['timed out', 'Connection refused', 'ECONNREFUSED', 'ETIMEDOUT', 'ENOTFOUND'],
    beside: ['outlook.office365.com', 'smtp.office365.com'],
    check: 'mail-ports',
  },
};

export const local: Entries<'local'> = {
  'local-clock-skew': {
    codes: ['700024', '50013'],
    says: [/not within its valid time range/, /clock skew/, /(uhrzeit|systemuhr).{0,40}(falsch|weicht)/],
    check: 'clock',
  },
  'local-child-hangs': {
    products: ['teamspace'],
    says: [
      /no output before (the )?time-?out/,
      /keine ausgabe vor/,
      /waits? (for input|for an answer)/,
      /wait for input/,
      /wartet auf (eine )?(eingabe|antwort)/,
    ],
    beside: ['pwsh', 'PowerShell'],
  },
  'local-json-polluted': {
    products: ['teamspace'],
    says: ['#< CLIXML', 'is not valid JSON'],
    mentions: ['Unexpected token'],
  },
  'local-json-truncated': {
    products: ['teamspace'],
    says: ['System.Collections.Hashtable', 'serialization has exceeded the set depth', /"@\{[a-z]{1,60}=/],
  },
  'local-secret-leak': {
    says: [
      /(secret|geheimnis|clientschlüssel).{0,100}(plain text|klartext|clipboard history|zwischenablageverlauf|process list|prozessliste)/,
      /(secret|geheimnis|clientschlüssel).{0,60}(visible in|leaked|sichtbar|durchgesickert)/,
    ],
  },
};
