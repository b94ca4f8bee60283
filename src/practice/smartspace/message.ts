import { objectsOf, textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';
import { flowStateNow, type FlowState } from './flow.ts';
import type { SmartspacePorts } from './ports.ts';
import { workspacesOf } from './workspaces.ts';

export function messagesOf({ directory }: SmartspacePorts, threadId: string): GraphObject[] {
  return directory.rows('smartspaceMessages').where('threadId', threadId);
}

export function shownMessage(
  ports: SmartspacePorts,
  message: GraphObject,
  state: FlowState = flowStateNow(ports, message),
): object {
  return {
    id: message.id,
    createdAt: textOf(message, 'createdAt'),
    createdBy: textOf(message, 'createdBy'),
    createdByUserId: textOf(message, 'createdByUserId'),
    hasComments: false,
    messageThreadId: textOf(message, 'threadId'),
    errors: errorsOf(ports, message, state),
    values: [...inputsOf(message), ...outputsOf(ports, message, state)],
  };
}

export function outputsOf(ports: SmartspacePorts, message: GraphObject, { reply }: FlowState): object[] {
  if (reply === '' || flowError(ports, message) !== undefined) return [];
  return [
    {
      id: `${message.id}-response`,
      name: 'response',
      type: 'Output',
      value: reply,
      channels: {},
      createdAt: textOf(message, 'createdAt'),
      createdBy: null,
      createdByUserId: '',
    },
  ];
}

/** A flow whose model is set up wrongly ends with an error: the message was taken, the model failed. */
export function errorsOf(ports: SmartspacePorts, message: GraphObject, { done }: FlowState): object[] {
  const errorCode = flowError(ports, message);
  if (!done || errorCode === undefined) return [];
  return [{ code: 500, errorCode, message: 'The model could not be reached.', data: null, blockId: 'llm' }];
}

function inputsOf(message: GraphObject): object[] {
  return objectsOf(message, 'inputs').map((input) => ({
    id: `${message.id}-${textOf(input, 'name')}`,
    name: input['name'],
    type: 'Input',
    value: input['value'] ?? null,
    channels: input['channels'] ?? {},
    createdAt: textOf(message, 'createdAt'),
    createdBy: textOf(message, 'createdBy'),
    createdByUserId: textOf(message, 'createdByUserId'),
  }));
}

function flowError(ports: SmartspacePorts, message: GraphObject): string | undefined {
  const workspaceId = textOf(message, 'workspaceId');
  return workspacesOf(ports).find(({ id }) => id === workspaceId)?.flowError;
}
