import { isLike } from '../language/compare.ts';
import type { Call, Command, Stage } from '../language/frame.ts';
import { NotSpoken } from '../language/not-spoken.ts';
import { typeNamed } from '../language/type-names.ts';
import { DateTime } from '../values/date-time.ts';
import { ErrorRecord, Exception } from '../values/errors.ts';
import { Hashtable } from '../values/hashtable.ts';
import { PsObject } from '../values/ps-object.ts';
import { ArrayList } from '../values/value.ts';
import { cmdlet, once } from './stages.ts';

const newObject = ({ given, out }: Call): Stage =>
  once(async () => {
    const type = typeNamed(given.text('TypeName') ?? '');
    if (type !== 'System.Collections.ArrayList') throw new NotSpoken(`New-Object of ${type}`);
    await out(new ArrayList());
  });

function described({ name, parameters }: Command): PsObject {
  const table = new Hashtable();
  for (const each of Object.keys(parameters)) table.set(each, each);
  return new PsObject({ Name: name, Parameters: table });
}

/** A name that is not there is an error, a pattern that fits none is not. */
const getCommand = ({ given, frame, out, fail }: Call): Stage =>
  once(async () => {
    const name = given.text('Name') ?? '*';
    const found = [...frame.session.commands.values()].filter((each) => isLike(each.name, name));
    for (const each of found) await out(described(each));
    if (found.length > 0 || name.includes('*')) return;
    const exception = new Exception(
      'System.Management.Automation.CommandNotFoundException',
      `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.`,
    );
    fail(
      new ErrorRecord(exception, {
        fqid: 'CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand',
      }),
    );
  });

export const objects: readonly Command[] = [
  cmdlet('Get-Command', { Name: 0 }, getCommand),
  cmdlet('Get-Date', {}, ({ out }) => once(() => out(new DateTime(new Date())))),
  cmdlet('Remove-Variable', { Name: 0 }, ({ given, frame }) =>
    once(() => given.texts('Name').forEach((name) => frame.scope.remove(name))),
  ),
  cmdlet('New-Object', { TypeName: 0 }, newObject),
];
