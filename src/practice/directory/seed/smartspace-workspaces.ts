import type { GraphObject } from '../model.ts';
import type { Draw } from './draw.ts';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** The code that every run of its flow ends with, as when its model is set up wrongly. */
  readonly flowError?: string;
}

const workspaces: readonly Omit<Workspace, 'id'>[] = [
  { name: 'Customer Service', summary: 'Answers questions of customers.' },
  { name: 'Contract Review', summary: 'Reads contracts.' },
  { name: 'Sales Assistant', summary: 'Prepares offers.' },
  { name: 'Marketing', summary: 'Its model has lost its key.', flowError: 'llm.auth' },
];

export function smartspaceWorkspaces(draw: Draw): readonly Workspace[] {
  return workspaces.map((workspace) => ({ ...workspace, id: draw.guid(`workspace ${workspace.name}`) }));
}

/** In the beginning people may enter, and no integration may. */
export function seedSmartspaceAccess(draw: Draw): GraphObject[] {
  const people = ['account admin', 'account apps'].map((name) => draw.guid(name));
  return smartspaceWorkspaces(draw).flatMap(({ id: workspaceId }) =>
    people.map((principalId) => ({
      id: draw.guid(`access ${workspaceId} ${principalId}`),
      workspaceId,
      principalId,
    })),
  );
}
