import type { PracticeAnswer } from '../serve/http.ts';

/** A request that Azure Resource Manager refuses. Thrown where the rule is, answered at the one door of the service. */
export class ArmRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: NonNullable<PracticeAnswer['headers']>;

  constructor(problem: { status: number; code: string; message: string; headers?: Record<string, string> }) {
    super(problem.message);
    this.status = problem.status;
    this.code = problem.code;
    this.headers = problem.headers ?? {};
  }
}

export function badRequest(code: string, message: string): ArmRefusal {
  return new ArmRefusal({ status: 400, code, message });
}

export function notFound(code: string, message: string): ArmRefusal {
  return new ArmRefusal({ status: 404, code, message });
}

export function authorizationFailed(
  who: { name: string; objectId: string },
  wish: { action: string; scope: string },
): ArmRefusal {
  return new ArmRefusal({
    status: 403,
    code: 'AuthorizationFailed',
    message: `The client '${who.name}' with object id '${who.objectId}' does not have authorization to perform action '${wish.action}' over scope '${wish.scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  });
}
