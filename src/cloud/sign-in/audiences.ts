import type { AppAudience } from '../../core/ports.ts';
import type { Cloud } from '../clouds/cloud.ts';

/** The names of one service as the audience of a token. */
interface Spellings {
  /** Asked for, with `/.default` behind it. */
  readonly asked: string;
  /** Asked for where the first is not known. */
  readonly secondTry?: string;
  /** How tokens may have it besides. */
  readonly inTokens: readonly string[];
}

const TWINS_APP = '0b07f429-9f4b-4714-9392-cc5e8e80c8b0';

/** Versions of tokens differ: an API's own identifier, or its application id. */
export function spellingsOf(cloud: Cloud, audience: AppAudience): Spellings | undefined {
  if (typeof audience === 'object') {
    const asked = `api://${audience.api}`;
    return { asked, secondTry: audience.api, inTokens: [audience.api] };
  }
  const asked = cloud.audiences[audience];
  if (asked === undefined) return undefined;
  if (audience !== 'digitalTwins') return { asked, inTokens: [] };
  const plain = asked.replace(/^https:/, 'http:');
  return { asked, inTokens: [`${asked}/`, plain, `${plain}/`, TWINS_APP] };
}
