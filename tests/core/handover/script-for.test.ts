import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/core/guides/interpolate.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';
import { answers, beforeResult, hostile, known, script } from './teamspace-scripts.ts';

describe('PowerShell', () => {
  test('finds the app by name while nobody knows its id, and never takes one of two', () => {
    const given = { ...answers, appName: "O'Brien" };
    expect(beforeResult(script({ step: 'redirect-uri', shell: 'powershell', given, facts: {} }))).toBe(
      [
        '# Set the redirect URI',
        "# Before: Connect-MgGraph -Scopes 'Application.ReadWrite.All'",
        "$application = @(Get-MgApplication -Filter 'displayName eq ''O''''Brien''')",
        'if ($application.Count -eq 1) {',
        '  $application = $application[0]',
        '} else {',
        '  $application = $null',
        "  throw 'There is not exactly one app registration of this name.'",
        '}',
        "$uris = @($application.Web.RedirectUris) + @('https://xyz.teamspace.de/api/server/oauth2/redirect') | Where-Object { $_ } | Select-Object -Unique",
        'Update-MgApplication -ApplicationId $application.Id -Web @{ RedirectUris = @($uris) }',
        '',
      ].join('\n'),
    );
  });

  test('connects to Exchange as a person, without the window of Windows where that fails', () => {
    const text = script({ step: 'exchange-connect', shell: 'powershell' });
    expect(text).toContain('$signIn = @{ UserPrincipalName = $administrator;');
    expect(text).toContain('Connect-ExchangeOnline @signIn -DisableWAM');
    expect(text).not.toContain('-Organization');
  });

  test('opens each mailbox by the identity that Exchange itself gives, and tells of each', () => {
    const text = script({ step: 'mailbox-permission', shell: 'powershell' });
    const parts = [
      `Where-Object { "$($_.AppId)" -eq '${known.clientId ?? ''}' }`,
      '$app = "$($copy[0].Identity)"',
      "foreach ($mailbox in @('info@contoso.com', 'o''brien@contoso.com')) {",
      "Add-MailboxPermission -Identity $mailbox -User $app -AccessRights 'FullAccess' -AutoMapping $false",
      "$row['result'] = 'failed'",
      "$result['mailboxes'] = @($mailboxes)",
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });

  test('every step that changes Exchange stops in the session of another tenant', () => {
    const steps = ['exchange-connect', 'exchange-service-principal', 'mailbox-permission', 'smtp-auth'];
    for (const step of steps) {
      const text = script({ step, shell: 'powershell' });
      const compared = text.indexOf(`$tenant = '${known.tenantId ?? ''}'`);
      const first = text.search(/\b(New|Add|Set|Remove)-(ServicePrincipal|MailboxPermission|CASMailbox)/);
      expect(compared).toBeGreaterThan(0);
      expect(first === -1 || compared < first).toBe(true);
      expect(text).toContain("throw ('This session belongs to another tenant: '");
    }
  });

  test("registers the enterprise application's object id, not the registration's", () => {
    const facts = { ...known, applicationObjectId: '4444aaaa-4444-4444-8444-444444444444' };
    const text = script({ step: 'exchange-service-principal', shell: 'powershell', facts });
    expect(text).toContain(`-ObjectId '${known.servicePrincipalObjectId ?? ''}'`);
    expect(text).not.toContain(facts.applicationObjectId);
  });
});

describe('consent', () => {
  test('asks for the least permissions and grants only what the features need', () => {
    const given = { ...answers, features: ['receiveMail'] };
    const text = script({ step: 'grant-admin-consent', shell: 'powershell', given });
    expect(text).toContain(
      "# Before: Connect-MgGraph -Scopes 'Application.Read.All', 'AppRoleAssignment.ReadWrite.All'\n",
    );
    expect(text).toContain("foreach ($value in @('IMAP.AccessAsApp')) {");
    expect(text).not.toMatch(/SMTP|Calendars|openid/);
  });

  test('names every permission with every feature', () => {
    for (const shell of ['powershell', 'azure-cli', 'microsoft-graph'] as const) {
      const text = script({ step: 'grant-admin-consent', shell });
      for (const value of ['SMTP.SendAsApp', 'IMAP.AccessAsApp', 'CallRecords.Read.All', 'openid']) {
        expect(text).toContain(value);
      }
    }
  });
});

describe('Azure CLI', () => {
  test('keeps other secrets and puts the new value into a variable, not on the screen', () => {
    expect(beforeResult(script({ step: 'client-secret', shell: 'azure-cli' }))).toBe(
      [
        '# Create a client secret',
        '# Before: az login --tenant <tenant> --allow-no-subscriptions',
        `clientId='${known.clientId ?? ''}'`,
        "ends=$(date -u -d '+6 months' +%Y-%m-%d 2>/dev/null || date -u -v+6m +%Y-%m-%d)",
        `secret=$(az ad app credential reset --id "$clientId" --append --display-name 'teamspace' \\`,
        '  --end-date "$ends" --query password --output tsv)',
        `echo 'The value is in the variable "secret" and cannot be read again later. Put it into your password safe.'`,
        '',
      ].join('\n'),
    );
  });
});

describe('Microsoft Graph', () => {
  test('writes requests with JSON bodies that hold any name', () => {
    const given = { ...answers, appName: hostile };
    const text = beforeResult(script({ step: 'name-the-app', shell: 'microsoft-graph', given }));
    expect(text).toContain(
      `PATCH https://graph.microsoft.com/v1.0/applications(appId='${known.clientId ?? ''}')`,
    );
    expect(JSON.parse(text.slice(text.indexOf('\n{')))).toEqual({ displayName: hostile });
  });

  test('encodes the name in a filter', () => {
    const given = { ...answers, appName: "O'Brien & Söhne" };
    expect(script({ step: 'name-the-app', shell: 'microsoft-graph', given, facts: {} })).toContain(
      "?$filter=displayName%20eq%20'O''Brien%20%26%20S%C3%B6hne'&$select=id,appId",
    );
  });

  test('knows a client id where there is one, and says where it comes from where there is none', () => {
    expect(script({ step: 'enterprise-application', shell: 'microsoft-graph', facts: {} })).toContain(
      '"appId": "{{clientId}}"',
    );
  });
});

describe('a script that cannot be', () => {
  test('of a kind the step has not', () => {
    expect(script({ step: 'mailbox-permission', shell: 'azure-cli' })).toBe(
      '# Open the mailboxes to the app\n# This step has no script of this kind.\n',
    );
  });

  test('for a step these answers do not need', () => {
    const given = { ...answers, features: ['receiveMail'] };
    expect(script({ step: 'permission-smtp', shell: 'powershell', given })).toBe(
      '# Allow sending email\n# These answers do not need this step.\n',
    );
  });

  test('for answers that are not complete', () => {
    expect(script({ step: 'redirect-uri', shell: 'powershell', given: { appName: 'x' } })).toBe(
      '# Set the redirect URI\n# The answers are not complete yet.\n',
    );
  });
});

describe('in a national cloud', () => {
  const china = {
    ...known,
    graphEndpoint: 'https://microsoftgraph.chinacloudapi.cn',
    armEndpoint: 'https://management.chinacloudapi.cn',
    graphEnvironment: 'China',
    azureCloud: 'AzureChinaCloud',
    signInEndpoint: 'https://login.chinacloudapi.cn',
    exchangeEndpoint: 'https://partner.outlook.cn',
  };
  const every = teamspace.steps.flatMap(({ id }) =>
    (['powershell', 'azure-cli', 'microsoft-graph'] as const).map((shell) =>
      script({ step: id, shell, facts: china }),
    ),
  );

  test('no script of part 1 speaks to the worldwide cloud', () => {
    const worldwide = /graph\.microsoft\.com|login\.microsoftonline\.com|outlook\.office365\.com/;
    expect(every.filter((text) => worldwide.test(text))).toEqual([]);
  });

  test('Exchange is told which cloud, unless it is the worldwide one', () => {
    const connect = (facts: Facts) => script({ step: 'exchange-connect', shell: 'powershell', facts });
    expect(connect({ ...china, exchangeEnvironment: 'O365China' })).toContain(
      "$signIn['ExchangeEnvironmentName'] = 'O365China'",
    );
    expect(connect(known)).not.toContain('ExchangeEnvironmentName');
  });

  test("the Azure CLI's Microsoft Graph is put right for the DoD, and for nobody else", () => {
    const dod = {
      ...china,
      azureCloud: 'AzureUSGovernment',
      azureGraph: 'https://dod-graph.microsoft.us',
    };
    const update =
      /az cloud update --name '?AzureUSGovernment'? --endpoint-microsoft-graph-resource-id '?https:\/\/dod-graph/;
    for (const step of ['sign-in', 'redirect-uri']) {
      expect(script({ step, shell: 'azure-cli', facts: dod })).toMatch(update);
      expect(script({ step, shell: 'azure-cli', facts: china })).not.toContain('az cloud update');
    }
  });

  test('the command lines sign in to it', () => {
    expect(script({ step: 'sign-in', shell: 'azure-cli', facts: china })).toContain(
      "az cloud set --name 'AzureChinaCloud'\naz login",
    );
    expect(script({ step: 'sign-in', shell: 'powershell', facts: china })).toContain(
      "Connect-MgGraph -Environment 'China'",
    );
    expect(script({ step: 'redirect-uri', shell: 'azure-cli', facts: china })).toContain(
      '# Before: az cloud set --name AzureChinaCloud; az login',
    );
    expect(script({ step: 'redirect-uri', shell: 'powershell', facts: china })).toContain(
      "# Before: Connect-MgGraph -Environment 'China' -Scopes",
    );
  });
});
