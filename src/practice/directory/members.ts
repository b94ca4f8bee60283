import type { GraphObject, User } from './model.ts';

export interface Member {
  readonly position: number;
  readonly user: User;
  readonly object: GraphObject;
}

/** Everybody in the tenant, however many: a person is worked out when asked for. */
export interface MemberRegister {
  readonly size: number;
  at(position: number): Member;
  find(idOrUpn: string): Member | undefined;
}
