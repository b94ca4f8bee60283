import { TwinsRefusal } from './refusal.ts';
import type { TwinsCall, TwinsRoute } from './route.ts';

const room = 'dtmi:practice:Room;1';

/** The models that every instance here has, in DTDL. */
const definitions = [
  { '@id': 'dtmi:practice:Building;1', displayName: 'Building', contents: [] },
  {
    '@id': 'dtmi:practice:Floor;1',
    displayName: 'Floor',
    contents: [{ '@type': 'Relationship', name: 'contains', target: room }],
  },
  {
    '@id': room,
    displayName: 'Room',
    contents: [{ '@type': 'Property', name: 'temperature', schema: 'double' }],
  },
].map((model) => ({ '@context': 'dtmi:dtdl:context;3', '@type': 'Interface', ...model }));

export const modelRoutes: readonly TwinsRoute[] = [
  {
    method: 'GET',
    path: '/models',
    dataAction: 'Microsoft.DigitalTwins/models/read',
    handle: (call) => {
      const size = pageSize(call.request.headers['max-items-per-page']);
      const from = placeIn(call.query.get('continuationToken'));
      const value = definitions.slice(from, from + size).map((model) => shown(call, model));
      const more = from + size < definitions.length;
      return { status: 200, body: { value, nextLink: more ? nextLink(call, from + size) : null } };
    },
  },
  {
    method: 'GET',
    path: '/models/{id}',
    dataAction: 'Microsoft.DigitalTwins/models/read',
    handle: (call) => {
      const model = definitions.find((one) => one['@id'] === call.id);
      if (model !== undefined) return { status: 200, body: shown(call, model) };
      throw new TwinsRefusal({
        status: 404,
        code: 'ModelNotFound',
        message: `There is no Model(s) available that matches the provided id(s) ${call.id}. Check that the Model ID provided is valid by doing a Query for all models.`,
      });
    },
  },
];

function shown({ instance, query }: TwinsCall, model: (typeof definitions)[number]): object {
  const withDefinition = query.get('includeModelDefinition')?.toLowerCase() === 'true';
  return {
    id: model['@id'],
    description: {},
    displayName: { en: model.displayName },
    decommissioned: false,
    uploadTime: instance.createdTime,
    ...(withDefinition && { model }),
  };
}

function pageSize(header: string | undefined): number {
  const size = header === undefined ? 100 : Number(header);
  if (Number.isInteger(size) && size > 0) return size;
  throw new TwinsRefusal({
    status: 400,
    code: 'InvalidArgument',
    message: `The value '${header ?? ''}' is not valid for max-items-per-page.`,
  });
}

function placeIn(token: string | null): number {
  if (token === null) return 0;
  const place = /^practice:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (place !== null) return Number(place[1]);
  throw new TwinsRefusal({
    status: 400,
    code: 'InvalidArgument',
    message: 'The continuation token is not valid.',
  });
}

function nextLink({ instance, query }: TwinsCall, from: number): string {
  const next = new URLSearchParams(query);
  next.set('continuationToken', Buffer.from(`practice:${from}`).toString('base64url'));
  return `https://${instance.hostName ?? ''}/models?${next.toString()}`;
}
