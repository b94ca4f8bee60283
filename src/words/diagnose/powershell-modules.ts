import type { ExplainedAt } from './wording.ts';

/** PowerShell before it is connected. */
export const powershellModules: Pick<
  ExplainedAt<'powershell'>,
  | 'ps-azuread-module-gone'
  | 'exo-module-missing'
  | 'exo-gallery-no-match'
  | 'exo-psget-format'
  | 'exo-update-manifest'
  | 'exo-tls12'
  | 'exo-untrusted-prompt'
  | 'exo-execution-policy'
  | 'exo-version-mismatch'
  | 'exo-wam-failure'
  | 'exo-assembly-conflict'
  | 'exo-profile-path-special'
  | 'exo-linux-proxy'
> = {
  'ps-azuread-module-gone': {
    en: [
      'The AzureAD module is retired',
      'Microsoft has withdrawn it; Smartspace’s document and some of Microsoft’s own pages still use its commands.',
      'Use New-MgServicePrincipalAppRoleAssignment of Microsoft Graph PowerShell, or let Entrada do the step.',
    ],
    de: [
      'Das Modul AzureAD ist eingestellt',
      'Microsoft hat es zurückgezogen; die Anleitung von Smartspace und manche Seiten von Microsoft verwenden seine Befehle noch.',
      'Verwenden Sie New-MgServicePrincipalAppRoleAssignment aus Microsoft Graph PowerShell, oder lassen Sie Entrada den Schritt ausführen.',
    ],
  },
  'exo-module-missing': {
    en: [
      'The Exchange module is not installed',
      'ExchangeOnlineManagement is missing for this PowerShell or this user.',
      'Run Install-Module ExchangeOnlineManagement -Scope CurrentUser in the same PowerShell.',
    ],
    de: [
      'Das Exchange-Modul ist nicht installiert',
      'ExchangeOnlineManagement fehlt für diese PowerShell oder diesen Benutzer.',
      'Führen Sie in derselben PowerShell Install-Module ExchangeOnlineManagement -Scope CurrentUser aus.',
    ],
  },
  'exo-gallery-no-match': {
    en: [
      'The PowerShell Gallery cannot be reached',
      'It is not registered on this computer, a proxy is in the way, PowerShellGet is too old, or there is no internet.',
      'Run Register-PSRepository -Default and check the proxy, or fetch the module with Save-Module elsewhere and copy its folder.',
    ],
    de: [
      'Die PowerShell-Galerie ist nicht erreichbar',
      'Sie ist auf diesem Computer nicht registriert, ein Proxy steht im Weg, PowerShellGet ist zu alt, oder es gibt kein Internet.',
      'Führen Sie Register-PSRepository -Default aus und prüfen Sie den Proxy, oder holen Sie das Modul anderswo mit Save-Module und kopieren den Ordner.',
    ],
  },
  'exo-psget-format': {
    en: [
      'PowerShellGet is too old for this module',
      'Windows PowerShell comes with version 1.0.0.1, which cannot read new modules.',
      'Install PowerShellGet 2 with Install-Module PowerShellGet -Force, close the window, and open a new one.',
    ],
    de: [
      'PowerShellGet ist für dieses Modul zu alt',
      'Windows PowerShell bringt Version 1.0.0.1 mit, die neue Module nicht lesen kann.',
      'Installieren Sie PowerShellGet 2 mit Install-Module PowerShellGet -Force, schließen Sie das Fenster und öffnen Sie ein neues.',
    ],
  },
  'exo-update-manifest': {
    en: [
      'A part of PowerShellGet is missing',
      'While connecting, PowerShell finds no Update-ModuleManifest: PowerShellGet or PackageManagement is missing or is a preview.',
      'Install the released versions of both modules and open a new window.',
    ],
    de: [
      'Ein Teil von PowerShellGet fehlt',
      'Beim Verbinden findet PowerShell kein Update-ModuleManifest: PowerShellGet oder PackageManagement fehlt oder ist eine Vorabversion.',
      'Installieren Sie von beiden Modulen die freigegebene Version und öffnen Sie ein neues Fenster.',
    ],
  },
  'exo-tls12': {
    en: [
      'TLS 1.2 is not switched on',
      'An older Windows or .NET still offers outdated encryption by default.',
      'Use PowerShell 7, or run [Net.ServicePointManager]::SecurityProtocol = "Tls12" first.',
    ],
    de: [
      'TLS 1.2 ist nicht eingeschaltet',
      'Ein älteres Windows oder .NET bietet von sich aus noch veraltete Verschlüsselung an.',
      'Verwenden Sie PowerShell 7, oder führen Sie vorher [Net.ServicePointManager]::SecurityProtocol = "Tls12" aus.',
    ],
  },
  'exo-untrusted-prompt': {
    en: [
      'The installation waits for an answer',
      'The PowerShell Gallery counts as untrusted until somebody agrees.',
      'Answer with yes, or install with -Force after you have decided to trust the gallery.',
    ],
    de: [
      'Die Installation wartet auf eine Antwort',
      'Die PowerShell-Galerie gilt als nicht vertrauenswürdig, bis jemand zustimmt.',
      'Antworten Sie mit Ja, oder installieren Sie mit -Force, nachdem Sie sich für die Galerie entschieden haben.',
    ],
  },
  'exo-execution-policy': {
    en: [
      'Scripts are not allowed on this computer',
      'The execution policy forbids them, set here or by the company.',
      'Start PowerShell with -ExecutionPolicy RemoteSigned for this window. If the company has set it, that does not help: ask IT.',
    ],
    de: [
      'Auf diesem Computer sind Skripte nicht erlaubt',
      'Die Ausführungsrichtlinie verbietet sie, hier eingestellt oder vom Unternehmen.',
      'Starten Sie PowerShell für dieses Fenster mit -ExecutionPolicy RemoteSigned. Hat das Unternehmen sie vorgegeben, hilft das nicht: Fragen Sie die IT.',
    ],
  },
  'exo-version-mismatch': {
    en: [
      'Exchange module and PowerShell do not fit',
      'Module 3.10 and later needs PowerShell 7.6, 3.5 to 3.9.2 need 7.4; Windows PowerShell 5.1 works with all of them.',
      'Update PowerShell, install module 3.9.2, or use Windows PowerShell 5.1.',
    ],
    de: [
      'Exchange-Modul und PowerShell passen nicht zusammen',
      'Ab Modul 3.10 braucht es PowerShell 7.6, für 3.5 bis 3.9.2 reicht 7.4; Windows PowerShell 5.1 geht mit allen.',
      'Aktualisieren Sie PowerShell, installieren Sie Modul 3.9.2, oder verwenden Sie Windows PowerShell 5.1.',
    ],
  },
  'exo-wam-failure': {
    en: [
      'The sign-in window of the Exchange module failed',
      'Since version 3.7 it signs in through the Windows broker, which needs a window and the same Windows user.',
      'Run Connect-ExchangeOnline -DisableWAM, which version 3.7.2 and later understand.',
    ],
    de: [
      'Das Anmeldefenster des Exchange-Moduls ist gescheitert',
      'Seit Version 3.7 meldet es sich über den Windows-Broker an, der ein Fenster und denselben Windows-Benutzer braucht.',
      'Führen Sie Connect-ExchangeOnline -DisableWAM aus; das versteht Version 3.7.2 und neuer.',
    ],
  },
  'exo-assembly-conflict': {
    en: [
      'Two PowerShell modules get in each other’s way',
      'Another module (Az, Microsoft.Graph, PnP) was loaded before and brought its own version of the sign-in library.',
      'Open a new window with pwsh -NoProfile and load the Exchange module first, alone.',
    ],
    de: [
      'Zwei PowerShell-Module stören sich',
      'Vorher wurde ein anderes Modul (Az, Microsoft.Graph, PnP) geladen und hat seine eigene Version der Anmeldebibliothek mitgebracht.',
      'Öffnen Sie mit pwsh -NoProfile ein neues Fenster und laden Sie dort zuerst und allein das Exchange-Modul.',
    ],
  },
  'exo-profile-path-special': {
    en: [
      'The user’s folder has a special character in its name',
      'The Exchange module stumbles over characters such as $ in the path of the Windows profile.',
      'Pass -EXOModuleBasePath with a plain folder (version 3.9.2 and later), or use another Windows account.',
    ],
    de: [
      'Der Benutzerordner enthält ein Sonderzeichen im Namen',
      'Das Exchange-Modul stolpert über Zeichen wie $ im Pfad des Windows-Profils.',
      'Geben Sie mit -EXOModuleBasePath einen schlichten Ordner an (ab Version 3.9.2), oder verwenden Sie ein anderes Windows-Konto.',
    ],
  },
  'exo-linux-proxy': {
    en: [
      'The encrypted connection fails on Linux',
      'Behind a proxy the module has to be 3.0 or newer, and versions 3.7 to 3.9.2 do not run on Ubuntu 20.04.',
      'Match module and distribution, or do the Exchange step on Windows or macOS.',
    ],
    de: [
      'Die verschlüsselte Verbindung scheitert unter Linux',
      'Hinter einem Proxy braucht es Modul 3.0 oder neuer, und die Versionen 3.7 bis 3.9.2 laufen nicht unter Ubuntu 20.04.',
      'Stimmen Sie Modul und Distribution ab, oder führen Sie den Exchange-Schritt unter Windows oder macOS aus.',
    ],
  },
};
