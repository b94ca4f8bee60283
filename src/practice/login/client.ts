import type { GraphObject } from '../directory/model.ts';
import type { FirstPartyClient } from './first-party.ts';

/** The application that asks. */
export type Client =
  | {
      readonly kind: 'first-party';
      readonly appId: string;
      readonly displayName: string;
      readonly known: FirstPartyClient;
    }
  | {
      readonly kind: 'registered';
      readonly appId: string;
      readonly displayName: string;
      /** Missing where the app is registered in another tenant. */
      readonly application: GraphObject | undefined;
      readonly servicePrincipal: GraphObject;
    };
