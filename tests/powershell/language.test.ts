import { describe, expect, test } from 'vitest';
import { moduleFunction, once } from './cmdlets/stages.ts';
import { freshComputer } from './computer.ts';
import type { Edition } from './language/frame.ts';
import { openSession, type Session } from './session.ts';
import { ErrorRecord, Exception } from './values/errors.ts';

/** A module's function that fails at everything without ending anything. */
const failing = moduleFunction('Get-Broken', { Identity: 0 }, ({ fail }) =>
  once(() =>
    fail(new ErrorRecord(new Exception('System.Exception', 'broken'), { fqid: 'Broken,Write-Error' })),
  ),
);

function open(edition: Edition = '7'): Session {
  const session = openSession({ edition, computer: freshComputer([]) });
  session.commands.set('get-broken', failing);
  return session;
}

async function said(script: string, edition?: Edition): Promise<string> {
  const { output, errors } = await open(edition).paste(script);
  return [output, ...errors.map((error) => `! ${error}`)].filter((line) => line !== '').join('\n');
}

/** What PowerShell writes; each row is a rule that a script of ours leans on. */
test.each([
  [`"$($true) $null [$(@(1, 'b'))] $(@{ a = 1 }.A)"`, 'True  [1 b] 1'],
  [`$a = @(); $a.Count; $b = @('x'); $b.Count; @($null).Count`, '0\n1\n1'],
  [`$none = @() | Where-Object { $_ }; @($none).Count; $null -eq $none`, '0\nTrue'],
  [`function Get-One { return @('x') } ; (Get-One) -is [string]`, 'True'],
  [`if (@()) { 'a' } elseif (@($false)) { 'b' } elseif (@($false, $false)) { 'c' }`, 'c'],
  [`@('A', 'b') -contains 'a'; 'A' -eq 'a'; @('a', 'b', 'A') -eq 'a'`, 'True\nTrue\na\nA'],
  [`[version]'3.9.2' -le [version]'3.10.0'; '3.9.2' -le '3.10.0'`, 'True\nFalse'],
  [`$false -eq ''; '' -eq $false; $null -eq $false; 0 -eq ''`, 'True\nFalse\nFalse\nTrue'],
  [`'{0}: {1} {2}' -f 'a', $null, 3`, 'a:  3'],
  [
    `$r = [ordered]@{ b = 1; a = 2 }; $r['c'] = 3; ConvertTo-Json -InputObject $r -Compress`,
    '{"b":1,"a":2,"c":3}',
  ],
  [`$x = 1; & { $x = 2; $x }; $x`, '2\n1'],
  [`function Get-X { $x } ; & { $x = 'theirs'; Get-X }`, 'theirs'],
  [`foreach ($i in 1, 2, 3) { if ($i -eq 2) { continue } ; $i }`, '1\n3'],
  [`1, 2, 3 | ForEach-Object { "seen $_" } | Select-Object -First 1`, 'seen 1'],
  [`@('a', 'A', 'a' | Select-Object -Unique).Count`, '2'],
  [`$list = New-Object -TypeName System.Collections.ArrayList; [void]$list.Add('x'); @($list).Count`, '1'],
  [
    `try { throw 'no' } catch { "$($_.Exception.Message) $($_.FullyQualifiedErrorId)" } finally { 'end' }`,
    'no no\nend',
  ],
  [`try { $null.Run() } catch { 'caught' }`, 'caught'],
  [`$null.Run(); 'goes on'`, 'goes on\n! You cannot call a method on a null-valued expression.'],
  [
    `& { $ErrorActionPreference = 'Stop'; $null.Run(); 'goes on' }`,
    '! You cannot call a method on a null-valued expression.',
  ],
  [`throw 'one'; 'two'`, 'two\n! one'],
])('%s', async (script, output) => {
  expect(await said(script)).toBe(output);
});

test("a module's function does not hear the preference of the script that calls it", async () => {
  const deaf = "& { $ErrorActionPreference = 'Stop'; Get-Broken 'x'; 'goes on' }";
  expect(await said(deaf)).toBe('goes on\n! broken');
  expect(await said(deaf.replace("'x'", "'x' -ErrorAction Stop"))).toBe('! broken');
  expect(await said("$ErrorActionPreference = 'Stop'\nGet-Broken 'x'")).toBe('! broken');
  expect(await said("Get-Broken 'x' -ErrorAction SilentlyContinue; 'goes on'")).toBe('goes on');
});

describe('the editions differ', () => {
  test('in what JSON looks like, and how an object is counted', async () => {
    const script = `ConvertTo-Json -InputObject ([ordered]@{ a = "O'Brien"; b = @(1) })`;
    expect(await said(script, '7')).toBe('{\n  "a": "O\'Brien",\n  "b": [\n    1\n  ]\n}');
    const old = String.raw`{
    "a":  "O\u0027Brien",
    "b":  [
              1
          ]
}`;
    expect(await said(script, '5.1')).toBe(old);
    const count = `(ConvertFrom-Json -InputObject '{}').Count -eq 1`;
    expect([await said(count, '7'), await said(count, '5.1')]).toEqual(['True', 'False']);
  });
});

test('JSON deeper than it was asked for becomes text', async () => {
  const deep = '@{ a = @{ b = @{ c = @{ d = 1 } } } }';
  expect(await said(`ConvertTo-Json -InputObject ${deep} -Compress`)).toBe(
    '{"a":{"b":{"c":"System.Collections.Hashtable"}}}',
  );
  expect(await said(`ConvertTo-Json -InputObject ${deep} -Compress -Depth 3`)).toBe(
    '{"a":{"b":{"c":{"d":1}}}}',
  );
});

test.each([
  [`Get-Item 'x'`, undefined],
  [`1 -shl 2`, /operator -shl \(line 1/],
  [`'a'\nforeach ($x in 1) { switch ($x) { 1 { 'b' } } }`, /switch_statement \(line 2/],
  [`Write-Output 'a' -NoEnumerate`, /parameter -NoEnumerate of Write-Output \(line 1/],
  [`$args`, /variable \$args/],
  [`try { [Math]::Abs(1) } catch { 'hidden' }`, /type \[Math\]/],
  [`if ($x {`, /cannot be read/],
])('what the interpreter does not know it refuses: %s', async (script, what) => {
  if (what === undefined) expect(await said(script)).toMatch(/^! The term 'Get-Item' is not recognized/);
  else await expect(said(script)).rejects.toThrow(what);
});
