export const EXCHANGE_MODULE = 'ExchangeOnlineManagement';

/** The newest version of the module that this PowerShell can load: 5.1 takes them all. */
export const newestThatFits = [
  '$level = $PSVersionTable.PSVersion.Major * 100 + $PSVersionTable.PSVersion.Minor',
  "$newest = '99.0.0'",
  "if ($level -ge 600 -and $level -lt 706) { $newest = '3.9.2' }",
  "if ($level -ge 600 -and $level -lt 704) { $newest = '3.4.0' }",
];
