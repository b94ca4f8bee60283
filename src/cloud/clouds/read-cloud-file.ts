import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { cloudFile } from '../../contract/cloud-file.ts';
import type { CloudFile } from '../../contract/cloud-file.ts';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Cloud } from './cloud.ts';
import { isLoopback } from './is-loopback.ts';

async function readText(file: string): Promise<Result<string>> {
  try {
    return done(await readFile(file, 'utf8'));
  } catch (error) {
    return refuse({ code: 'file-unreadable', file, reason: error instanceof Error ? error.message : '' });
  }
}

const invalid = (file: string, field: string, reason: string): Result<never> =>
  refuse({ code: 'cloud-file-invalid', file, reason: field === '' ? reason : `${field}: ${reason}` });

function parse(file: string, text: string): Result<CloudFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return invalid(file, '', error instanceof Error ? error.message : 'not JSON');
  }
  const { data, error } = cloudFile.safeParse(json);
  if (data) return done(data);
  const [issue] = error.issues;
  return invalid(file, issue?.path.join('.') ?? '', issue?.message ?? 'not a cloud file');
}

/** Passwords are typed into what the file names, so it may name nothing but this machine. */
function elsewhere({ endpoints, imap, smtp }: CloudFile): string | undefined {
  const mail = Object.entries({ imap, smtp }).flatMap(([name, place]) =>
    place === undefined ? [] : [[name, `https://${place.host}`] as const],
  );
  const services = Object.entries(endpoints).map(([name, url]) => [`endpoints.${name}`, url] as const);
  return [...services, ...mail].find(([, url]) => !isLoopback(url))?.[0];
}

const isCertificate = (pem: string): boolean => {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false;
  }
};

function toCloud({ name, endpoints, tenant, accounts, imap, smtp }: CloudFile, ca: string): Cloud {
  return {
    name,
    practice: true,
    login: endpoints.login,
    graph: endpoints.graph,
    arm: endpoints.arm,
    exchange: endpoints.exchange,
    ...(imap && smtp ? { mail: { imap, smtp } } : {}),
    audiences: {
      graph: 'https://graph.microsoft.com',
      exchange: 'https://outlook.office365.com',
      arm: 'https://management.azure.com',
      digitalTwins: 'https://digitaltwins.azure.net',
    },
    entraPortal: 'https://entra.microsoft.com',
    calledBy: { graphPowerShell: 'practice', azure: 'practice' },
    ca,
    tenant,
    accounts,
  };
}

export async function readCloudFile(file: string): Promise<Result<Cloud>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const parsed = parse(file, text.value);
  if (!parsed.ok) return parsed;
  const outside = elsewhere(parsed.value);
  if (outside) return invalid(file, outside, 'not an address of this machine');
  const ca = await readText(resolve(dirname(file), parsed.value.ca));
  if (!ca.ok) return ca;
  if (!isCertificate(ca.value)) return invalid(file, 'ca', 'not the PEM file of a certificate authority');
  return done(toCloud(parsed.value, ca.value));
}
