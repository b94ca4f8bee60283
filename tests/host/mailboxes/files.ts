/** A file as a program wrote it, and what it must be read as. */
export interface NastyFile {
  readonly is: string;
  readonly bytes: Buffer;
  readonly mailboxes: readonly string[];
  /** `line reason` of each row that is no mailbox. */
  readonly issues?: readonly string[];
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const two = ['a.b@x.example', 'c@y.example'];

export const nastyFiles: readonly NastyFile[] = [
  { is: 'one address a line', bytes: utf8('a.b@x.example\nc@y.example'), mailboxes: two },
  { is: 'a last line end', bytes: utf8('a.b@x.example\nc@y.example\n'), mailboxes: two },
  { is: 'line ends of Windows', bytes: utf8('a.b@x.example\r\nc@y.example\r\n'), mailboxes: two },
  { is: 'line ends of an old Mac', bytes: utf8('a.b@x.example\rc@y.example\r'), mailboxes: two },
  {
    is: 'empty lines and spaces',
    bytes: utf8('\n  a.b@x.example \t\n\n ;;\n\tc@y.example\n\n'),
    mailboxes: two,
  },
  { is: 'a mark of UTF-8', bytes: utf8('\uFEFFEmailAddress\na.b@x.example\nc@y.example'), mailboxes: two },
  {
    is: 'UTF-16 of Excel',
    bytes: little('\uFEFFName\tE-Mail\r\nMüller\ta.b@x.example\r\nÖz\tc@y.example'),
    mailboxes: two,
  },
  {
    is: 'UTF-16 the other way',
    bytes: big('\uFEFFName;E-Mail\r\nMüller;a.b@x.example\r\nÖz;c@y.example'),
    mailboxes: two,
  },
  {
    is: 'UTF-16 without a mark',
    bytes: little('Name\tE-Mail\r\nM\ta.b@x.example\r\nO\tc@y.example\r\n'),
    mailboxes: two,
  },
  {
    is: 'Windows-1252 with semicolons',
    bytes: latin('Näme;Postfach\r\nMüller;a.b@x.example\r\nÖzgür;c@y.example'),
    mailboxes: two,
  },
  {
    is: 'commas and a header in quotes',
    bytes: utf8(
      '"DisplayName","PrimarySmtpAddress"\n"Doe, Jane","a.b@x.example"\n"Ü ""U"" Y","c@y.example"\n',
    ),
    mailboxes: two,
  },
  {
    is: 'Export-Csv of Windows PowerShell',
    bytes: utf8(
      '#TYPE Selected.Object\r\n"Name","PrimarySmtpAddress"\r\n"A","a.b@x.example"\r\n"C","c@y.example"\r\n',
    ),
    mailboxes: two,
  },
  {
    is: 'a delimiter that Excel declares',
    bytes: utf8('sep=|\r\nName|Mail\r\nA;B|a.b@x.example\r\nC|c@y.example'),
    mailboxes: two,
  },
  {
    is: 'semicolons with commas inside',
    bytes: utf8('Name;Mail\nDoe, Jane;a.b@x.example\nRoe, Max;c@y.example'),
    mailboxes: two,
  },
  {
    is: 'no header, the address last',
    bytes: utf8('1,Jane,a.b@x.example\n2,Max,c@y.example'),
    mailboxes: two,
  },
  { is: 'a header nobody knows', bytes: utf8('Nr,Konto\n1,a.b@x.example\n2,c@y.example'), mailboxes: two },
  {
    is: 'addresses of two columns, the better one named',
    bytes: utf8('UserPrincipalName,PrimarySmtpAddress\nu1@o.example,a.b@x.example\nu2@o.example,c@y.example'),
    mailboxes: two,
  },
  {
    is: 'a German header',
    bytes: utf8('Anzeigename;E-Mail-Adresse\nJane;a.b@x.example\nMax;c@y.example'),
    mailboxes: two,
  },
  {
    is: 'names before addresses',
    bytes: utf8('"Jane Doe <a.b@x.example>"\nMax <c@y.example>'),
    mailboxes: two,
  },
  {
    is: 'prefixes of Exchange and of links',
    bytes: utf8('SMTP:a.b@x.example\nmailto:c@y.example'),
    mailboxes: two,
  },
  { is: 'spaces that are none', bytes: utf8('\u00A0a.b@x.example\u00A0\n\u200Bc@y.example'), mailboxes: two },
  {
    is: 'a cell over two lines',
    bytes: utf8('Name,Mail\n"Jane\nDoe",a.b@x.example\nMax,c@y.example\nbad,nobody'),
    mailboxes: two,
    issues: ['5 not-an-address'],
  },
  { is: 'a trailing delimiter', bytes: utf8('Mail,\na.b@x.example,\nc@y.example,\n'), mailboxes: two },
  { is: 'umlauts in a domain', bytes: utf8('info@müller.example'), mailboxes: ['info@müller.example'] },
  {
    is: 'a quote never closed',
    bytes: utf8('Name,Mail\n"Jane,a.b@x.example\nMax,c@y.example'),
    mailboxes: ['c@y.example'],
    issues: ['2 unclosed-quote'],
  },
  {
    is: 'a quote inside a bare cell',
    bytes: utf8('Name,Mail\nJane "JD" Doe,a.b@x.example\nMax,c@y.example'),
    mailboxes: two,
  },
  {
    is: 'text behind a closing quote',
    bytes: utf8('Name,Mail\n"Jane" D,a.b@x.example\nMax,"c@y.example"x'),
    mailboxes: ['a.b@x.example', 'c@y.examplex'],
  },
  {
    is: 'two that differ in case',
    bytes: utf8('a.b@x.example\nA.B@X.example\nc@y.example'),
    mailboxes: two,
    issues: ['2 duplicate'],
  },
  {
    is: 'rows that are no address',
    bytes: utf8('a.b@x.example\njane\nx@y\nc@y.example\n@'),
    mailboxes: two,
    issues: ['2 not-an-address', '3 not-an-address', '5 not-an-address'],
  },
  {
    is: 'a row without its address',
    bytes: utf8('Name,Mail\nJane,\nMax,c@y.example\nSolo'),
    mailboxes: ['c@y.example'],
    issues: ['2 no-address-in-row', '4 no-address-in-row'],
  },
  {
    is: 'two addresses in one cell',
    bytes: utf8('Mail\n"a.b@x.example; c@y.example"'),
    mailboxes: [],
    issues: ['2 not-an-address'],
  },
  {
    is: 'control characters',
    bytes: utf8('a\u001b[31m@x.example\nc@y.example'),
    mailboxes: ['c@y.example'],
    issues: ['1 not-an-address'],
  },
  {
    is: 'a formula',
    bytes: utf8('Mail\n=HYPERLINK("x")\nc@y.example'),
    mailboxes: ['c@y.example'],
    issues: ['2 not-an-address'],
  },
  { is: 'nothing', bytes: utf8(''), mailboxes: [], issues: ['0 no-addresses'] },
  { is: 'a header alone', bytes: utf8('PrimarySmtpAddress\r\n'), mailboxes: [], issues: ['0 no-addresses'] },
  {
    is: 'a workbook',
    bytes: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
    mailboxes: [],
    issues: ['0 not-a-text'],
  },
  { is: 'zeros', bytes: Buffer.alloc(5000), mailboxes: [], issues: ['0 not-a-text'] },
  {
    is: 'more than is read',
    bytes: Buffer.alloc(16 * 1024 * 1024 + 1, 97),
    mailboxes: [],
    issues: ['0 too-large'],
  },
];
