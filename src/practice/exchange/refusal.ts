import type { PracticeAnswer } from '../serve/http.ts';

/** A request that is not carried out, with the answer it gets. */
export class ExchangeRefusal extends Error {
  readonly answer: PracticeAnswer;

  constructor(answer: PracticeAnswer) {
    super(`Exchange answers ${String(answer.status)}`);
    this.answer = answer;
  }
}

/** What went wrong inside a cmdlet, in Exchange's words. */
export interface CmdletError {
  readonly status: 400 | 401 | 404;
  /** Such as `Ex6F9304`; '' where Exchange gives none. */
  readonly id: string;
  readonly type: string;
  readonly text: string;
  /** Before the cmdlet ran, or in it. */
  readonly message: 'Invalid Operation' | 'Error executing cmdlet';
}

const codes = { 400: 'BadRequest', 401: 'Unauthorized', 404: 'NotFound' } as const;

export function cmdletRefusal(error: CmdletError): ExchangeRefusal {
  const { status, id, type, text, message } = error;
  return new ExchangeRefusal({
    status,
    body: {
      error: {
        code: codes[status],
        message,
        details: [{ code: 'Client', target: '', message: `${id}|${type}|${text}` }],
        innererror: {
          message,
          type: 'Microsoft.Exchange.Admin.OData.Core.ODataServiceException',
          stacktrace: '',
          internalexception: { message: text, type, stacktrace: '' },
        },
      },
      'adminapi.warnings@odata.type': '#Collection(String)',
      '@adminapi.warnings': [],
    },
  });
}

/** What the endpoint itself refuses, before any cmdlet. */
export function requestRefusal(status: number, code: string, message: string): ExchangeRefusal {
  return new ExchangeRefusal({ status, body: { error: { code, message } } });
}
