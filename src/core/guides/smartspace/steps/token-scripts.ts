import { paragraph } from '../../paragraph.ts';

/** Each asks for a token with the secret and prints its claims; the secret is typed, never part of the script. */
export const tokenScripts = {
  powershell: paragraph([
    "$secret = Read-Host -Prompt 'Value of the client secret' -AsSecureString",
    "$plain = [System.Net.NetworkCredential]::new('', $secret).Password",
    "$endpoint = '{0}/{1}/oauth2/v2.0/token' -f ${signInEndpoint}, ${tenantId}",
    "$scope = 'api://{0}/.default' -f ${apiClientId}",
    "$form = @{ client_id = ${clientId}; client_secret = $plain; scope = $scope; grant_type = 'client_credentials' }",
    '$token = (Invoke-RestMethod -Method Post -Uri $endpoint -Body $form).access_token',
    "$claims = $token.Split('.')[1].Replace('-', '+').Replace('_', '/')",
    "$claims = $claims.PadRight($claims.Length + (4 - $claims.Length % 4) % 4, '=')",
    '$json = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($claims))',
    "$json | ConvertFrom-Json | Format-List 'aud', 'tid', 'azp', 'appid', 'roles'",
  ]),
  'azure-cli': [
    "read -rsp 'Value of the client secret: ' secret; echo",
    "scope=$(printf 'api://%s/.default' ${apiClientId})",
    'token=$(printf %s "$secret" | curl --silent --show-error ${signInEndpoint}/${tenantId}/oauth2/v2.0/token \\',
    '  --data grant_type=client_credentials --data-urlencode client_id=${clientId} \\',
    '  --data-urlencode scope="$scope" --data-urlencode client_secret@- |',
    `  sed -n 's/.*"access_token": *"\\([^"]*\\)".*/\\1/p')`,
    "claims=$(printf %s \"$token\" | cut -d. -f2 | tr '_-' '/+')",
    'while [ $((${#claims} % 4)) -ne 0 ]; do claims="$claims="; done',
    'printf %s "$claims" | base64 -d; echo',
    'unset secret token claims',
  ].join('\n'),
  'microsoft-graph': [
    'POST ${signInEndpoint}/${tenantId}/oauth2/v2.0/token',
    'Content-Type: application/x-www-form-urlencoded',
    '',
    'grant_type=client_credentials&client_id=${clientId}&scope=api://${apiClientId}/.default&client_secret={{secret}}',
  ].join('\n'),
};
