import { cmdletRefusal, type ExchangeRefusal } from './refusal.ts';

const SERVER = 'PRA1P000A00DC001.PRAP000A000.PROD.OUTLOOK.COM';
const tasks = 'Microsoft.Exchange.Configuration.Tasks';
const invocation = 'Microsoft.Exchange.AdminApi.CommandInvocation';

export function objectNotFound(identity: string): ExchangeRefusal {
  return cmdletRefusal({
    status: 404,
    id: 'Ex6F9304',
    type: `${tasks}.ManagementObjectNotFoundException`,
    text: `The operation couldn't be performed because object '${identity}' couldn't be found on '${SERVER}'.`,
    message: 'Error executing cmdlet',
  });
}

export function objectAmbiguous(identity: string): ExchangeRefusal {
  return cmdletRefusal({
    status: 400,
    id: 'Ex9E65A2',
    type: `${tasks}.ManagementObjectAmbiguousException`,
    text: `The operation couldn't be performed because '${identity}' matches multiple entries.`,
    message: 'Error executing cmdlet',
  });
}

export function servicePrincipalExists(property: string, value: string): ExchangeRefusal {
  return cmdletRefusal({
    status: 400,
    id: '',
    type: 'Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException',
    text: `The ServicePrincipal with ${property} '${value}' already exists.`,
    message: 'Error executing cmdlet',
  });
}

export function unknownParameters(names: readonly string[]): ExchangeRefusal {
  return cmdletRefusal({
    status: 400,
    id: '',
    type: `${invocation}.AmbiguousParameterSetException`,
    text: `Parameter set cannot be resolved using the specified named parameters. Invalid cmdlet parameters specified. ${names.join(', ')}`,
    message: 'Invalid Operation',
  });
}

export function parametersMissing(names: readonly string[]): ExchangeRefusal {
  return cmdletRefusal({
    status: 400,
    id: '',
    type: 'System.Management.Automation.ParameterBindingException',
    text: `Cannot process command because of one or more missing mandatory parameters: ${names.join(' ')}.`,
    message: 'Invalid Operation',
  });
}

/** @param why what follows "Cannot convert value … to type …" */
export function valueNotConverted(
  parameter: string,
  { value, type, why }: { value: string; type: string; why: string },
): ExchangeRefusal {
  return cmdletRefusal({
    status: 400,
    id: '',
    type: `${invocation}.ParameterTransformationException`,
    text: `Cannot process argument transformation on parameter '${parameter}'. Cannot convert value "${value}" to type "${type}". ${why}`,
    message: 'Invalid Operation',
  });
}
