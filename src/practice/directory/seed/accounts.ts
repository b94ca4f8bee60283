import type { User } from '../model.ts';
import { passwordWords } from './words.ts';
import { roleTemplate } from './roles.ts';
import type { Draw } from './draw.ts';

const people = [
  { name: 'admin', displayName: 'Ada Admin', roles: ['Global Administrator'] },
  { name: 'apps', displayName: 'Arno Apps', roles: ['Cloud Application Administrator'] },
  { name: 'consent', displayName: 'Cora Consent', roles: ['Privileged Role Administrator'] },
  { name: 'exchange', displayName: 'Egon Exchange', roles: ['Exchange Administrator'] },
  { name: 'azure', displayName: 'Aza Azure', roles: [] },
  { name: 'nobody', displayName: 'Nora Nobody', roles: [] },
];

export type Account = User & { password: string };

export function seedAccounts(draw: Draw, domain: string): readonly Account[] {
  return people.map(({ name, displayName, roles }) => ({
    id: draw.guid(`account ${name}`),
    userPrincipalName: `${name}@${domain}`,
    displayName,
    password: passwordFor(draw, name),
    roles: roles.map(roleTemplate),
  }));
}

/** Three words and a number, such as `Maple-lantern-river-42`. */
function passwordFor(draw: Draw, name: string): string {
  const [first = '', ...rest] = [1, 2, 3].map((nth) =>
    draw.pick(`password ${name} ${String(nth)}`, passwordWords),
  );
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return [capital, ...rest, String(10 + draw.number(`password ${name}`, 90))].join('-');
}
