import { TLS_1_2, type Computer } from '../computer.ts';
import { isLike } from '../language/compare.ts';
import type { Call, Command, SessionState, Stage } from '../language/frame.ts';
import { ErrorRecord, Exception, raised } from '../values/errors.ts';
import { PsObject } from '../values/ps-object.ts';
import { Version } from '../values/version.ts';
import { cmdlet, moduleFunction, once } from './stages.ts';

/** From here on the module wants a PowerShell above the one that is spoken here; Windows PowerShell loads all. */
const NEEDS_NEWER = new Version([3, 10]);

const described = (name: string, version: Version): PsObject =>
  new PsObject({ Name: name, Version: version, Path: `/modules/${name}/${version.text()}/${name}.psd1` });

const fits = (version: Version, { given }: Call): boolean => {
  const most = given.has('MaximumVersion') ? Version.parse(given.text('MaximumVersion') ?? '') : undefined;
  return most === undefined || version.compare(most) <= 0;
};

const newestFirst = <Item extends { readonly version: Version }>(items: readonly Item[]): Item[] =>
  [...items].sort((one, other) => other.version.compare(one.version));

const getModule =
  (computer: Computer) =>
  (call: Call): Stage =>
    once(async () => {
      const { given, out } = call;
      const names = given.has('Name') ? given.texts('Name') : ['*'];
      const found = computer.installed.filter(
        ({ module: { name } }) =>
          names.some((each) => isLike(name, each)) &&
          (given.truth('ListAvailable') || computer.loaded.has(name)),
      );
      for (const { module, version } of found) await out(described(module.name, version));
    });

/** PowerShell 7 says what is missing in other words than Windows PowerShell, and both end the statement. */
function importInto(computer: Computer, session: SessionState) {
  return (call: Call): Stage =>
    once(() => {
      const name = call.given.text('Name') ?? '';
      const [found] = newestFirst(
        computer.installed.filter((each) => each.module.name === name && fits(each.version, call)),
      );
      if (computer.executionPolicy === 'Restricted')
        throw raised(
          `File ${name}.psm1 cannot be loaded because running scripts is disabled on this system.`,
          'UnauthorizedAccess',
        );
      if (found === undefined) {
        const message = `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`;
        const exception = new Exception('System.IO.FileNotFoundException', message);
        call.fail(
          new ErrorRecord(exception, {
            fqid: 'Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand',
          }),
        );
        return;
      }
      if (session.edition === '7' && found.version.compare(NEEDS_NEWER) >= 0)
        throw raised(
          `The version of PowerShell on this computer is '7.5.1'. The module '${name}' requires a minimum version of '7.6' of PowerShell to run.`,
          'Modules_InsufficientPowerShellVersion',
        );
      computer.loaded.add(name);
      for (const command of found.module.commands(session))
        session.commands.set(command.name.toLowerCase(), command);
    });
}

/** Windows PowerShell starts with an old TLS, which the gallery refuses, and without what reads the gallery. */
function canReach(
  { hasGallery, hasPackageProvider, protocols }: Computer,
  { frame: { session } }: Call,
): boolean {
  if (session.edition === '7') return hasGallery;
  if (!hasPackageProvider) session.ask('NuGet provider is required to continue');
  return hasGallery && (protocols & TLS_1_2) !== 0;
}

/** Written in PowerShell: it does not hear the preferences of the script that calls it. */
function install(computer: Computer) {
  return (call: Call): Stage =>
    once(() => {
      const name = call.given.text('Name') ?? '';
      const offered = computer.gallery.find(({ module }) => module.name === name);
      const versions = (offered?.versions ?? []).flatMap((each) => Version.parse(each) ?? []);
      const [version] = newestFirst(versions.map((each) => ({ version: each }))).filter((each) =>
        fits(each.version, call),
      );
      if (offered === undefined || version === undefined || !canReach(computer, call)) {
        const message = `No match was found for the specified search criteria and module name '${name}'.`;
        const exception = new Exception('System.Exception', message);
        call.fail(
          new ErrorRecord(exception, {
            fqid: 'NoMatchFoundForCriteria,Microsoft.PowerShell.PackageManagement.Cmdlets.InstallPackage',
          }),
        );
        return;
      }
      computer.installed.push({ module: offered.module, version: version.version });
    });
}

/** The module that installs modules is itself one of scripts. */
const ofScripts = (computer: Computer, command: Command): Command => ({
  ...command,
  start: (call) => {
    if (!['Restricted', 'AllSigned'].includes(computer.executionPolicy)) return command.start(call);
    throw raised(
      `The '${command.name}' command was found in the module 'PowerShellGet', but the module could not be loaded.`,
      'CouldNotAutoloadMatchingModule',
      'System.Management.Automation.CommandNotFoundException',
    );
  },
});

const powerShellGet = (computer: Computer): readonly Command[] => [
  moduleFunction('Get-PSRepository', {}, ({ out }) =>
    once(async () => {
      if (computer.hasGallery) await out(new PsObject({ Name: 'PSGallery' }));
    }),
  ),
  moduleFunction('Register-PSRepository', { Default: 'switch' }, () =>
    once(() => void (computer.hasGallery = true)),
  ),
  moduleFunction(
    'Install-Module',
    {
      Name: 0,
      MaximumVersion: 'named',
      Repository: 'named',
      Scope: 'named',
      Force: 'switch',
      AllowClobber: 'switch',
    },
    install(computer),
  ),
];

/** What has to do with modules and the gallery. */
export const modules = (computer: Computer, session: SessionState): readonly Command[] => [
  cmdlet('Get-Module', { Name: 0, ListAvailable: 'switch' }, getModule(computer)),
  cmdlet('Import-Module', { Name: 0, MaximumVersion: 'named' }, importInto(computer, session)),
  cmdlet('Get-PackageProvider', { ListAvailable: 'switch' }, ({ out }) =>
    once(async () => {
      if (computer.hasPackageProvider) await out(new PsObject({ Name: 'NuGet' }));
    }),
  ),
  cmdlet(
    'Install-PackageProvider',
    { Name: 0, MinimumVersion: 'named', Scope: 'named', Force: 'switch' },
    () => once(() => void (computer.hasPackageProvider = true)),
  ),
  ...powerShellGet(computer).map((command) => ofScripts(computer, command)),
];
