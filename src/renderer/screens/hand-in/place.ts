import type { EngagementId } from '../../../contract/ids.ts';

/** The step that something is handed in for. */
export interface Place {
  readonly engagementId: EngagementId;
  readonly step: string;
}

export interface HandInProps {
  readonly place: Place;
  readonly onRecorded: (fields: readonly string[] | undefined) => void;
}
