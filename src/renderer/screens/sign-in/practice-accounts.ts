/** The accounts of the practice tenant, by the part before `@`. */
export const PRACTICE_ACCOUNTS = ['admin', 'apps', 'consent', 'exchange', 'azure', 'nobody'] as const;
export type PracticeAccount = (typeof PRACTICE_ACCOUNTS)[number];

export const practiceUpn = (account: PracticeAccount): string => `${account}@practice.example`;
