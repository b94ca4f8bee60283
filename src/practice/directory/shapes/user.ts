import type { GraphObject, User } from '../model.ts';

export interface Person {
  readonly given?: string;
  readonly surname?: string;
  readonly jobTitle?: string;
  readonly department?: string;
}

export function memberObject(user: User, person: Person): GraphObject {
  return {
    id: user.id,
    businessPhones: [],
    displayName: user.displayName,
    givenName: person.given ?? user.displayName.split(' ')[0] ?? null,
    jobTitle: person.jobTitle ?? null,
    mail: user.userPrincipalName,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: person.surname ?? user.displayName.split(' ')[1] ?? null,
    userPrincipalName: user.userPrincipalName,
    accountEnabled: true,
    department: person.department ?? null,
    userType: 'Member',
    mailNickname: user.userPrincipalName.split('@')[0] ?? '',
    usageLocation: 'DE',
  };
}

/** What Microsoft Graph shows of a user unless `$select` asks for more. */
export const usualUserProperties = [
  'id',
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];
