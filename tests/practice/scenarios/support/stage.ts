import type { EngagementId } from '../../../../src/contract/ids.ts';
import type { OpenHost } from '../../../host/support/open-host.ts';
import type { Errand } from './errand.ts';
import type { ScenarioCloud } from './scenario-cloud.ts';

/** Everything that meets in a scenario. */
export interface Stage {
  readonly cloud: ScenarioCloud;
  readonly open: OpenHost;
  readonly engagementId: EngagementId;
  readonly switchOn: () => Promise<void>;
  readonly errand: Errand;
}
