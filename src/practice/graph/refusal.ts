/** A request the service refuses. Thrown where the rule is, turned into an answer at the one door of the service. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (message: string): GraphRefusal =>
  new GraphRefusal(400, 'Request_BadRequest', message);

/** Refused before it reached the directory: malformed path, query or JSON. */
export const malformed = (message: string): GraphRefusal => new GraphRefusal(400, 'BadRequest', message);

export const unsupportedQuery = (message: string): GraphRefusal =>
  new GraphRefusal(400, 'Request_UnsupportedQuery', message);

const absent = (id: string): string =>
  `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;

export const notFound = (id: string): GraphRefusal =>
  new GraphRefusal(404, 'Request_ResourceNotFound', absent(id));

/** A reference in a body to something that is not (yet) there. */
export const referenceAbsent = (id: string): GraphRefusal => badRequest(absent(id));

export const denied = (): GraphRefusal =>
  new GraphRefusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

export const sameKeyValue = (message: string): GraphRefusal =>
  new GraphRefusal(409, 'Request_MultipleObjectsWithSameKeyValue', message);

/** A limit of the directory itself, not of the pace of requests. */
export const quotaExceeded = (message: string): GraphRefusal =>
  new GraphRefusal(403, 'Directory_QuotaExceeded', message);

export const readOnly = (property: string): GraphRefusal =>
  badRequest(`Property '${property}' is read-only and cannot be set.`);

export const missingValue = (property: string, resource: string): GraphRefusal =>
  badRequest(`A value is required for property '${property}' of resource '${resource}'.`);

export const invalidValue = (property: string, resource: string): GraphRefusal =>
  badRequest(`Invalid value specified for property '${property}' of resource '${resource}'.`);
