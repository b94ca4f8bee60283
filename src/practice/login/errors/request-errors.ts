import type { EntraError } from './entra-error.ts';

const invalid = { error: 'invalid_request', status: 400 } as const;

/** What can be wrong with a request before anybody looks at who sent it. */
export const requestErrors = {
  missing: (parameter: string): EntraError => ({
    ...invalid,
    code: 900144,
    text: `The request body must contain the following parameter: '${parameter}'.`,
  }),
  duplicated: (parameter: string): EntraError => ({
    ...invalid,
    code: 9000411,
    text: `The request is not properly formatted. The parameter '${parameter}' is duplicated.`,
  }),
  onlyPost: (method: string): EntraError => ({
    ...invalid,
    code: 900561,
    text: `The endpoint only accepts POST requests. Received a ${method} request.`,
  }),
  unknownGrant: (grant: string): EntraError => ({
    error: 'unsupported_grant_type',
    status: 400,
    code: 70003,
    text: `The app requested an unsupported grant type '${grant}'.`,
  }),
  responseType: (given: string): EntraError => ({
    error: 'unsupported_response_type',
    status: 400,
    code: 700054,
    text: `response_type '${given}' is not enabled for the application.`,
  }),
  badValue: (parameter: string): EntraError => ({
    ...invalid,
    code: 90014,
    text: `The required field '${parameter}' is missing from the credential or has an unusable value. Ensure that you have all the necessary parameters for the login request.`,
  }),
  loginRequired: {
    error: 'login_required',
    status: 400,
    code: 50058,
    text: 'A silent sign-in request was sent but no user is signed in.',
  },
  challengeSize: { ...invalid, code: 501491, text: 'Invalid size of Code_Challenge parameter.' },
  lost: {
    ...invalid,
    code: 90033,
    text: 'This sign-in is no longer known. It was finished, or it has been waiting for too long. Start again from the application.',
  },
} as const;
