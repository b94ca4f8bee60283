import { generations } from './generations.ts';

export const OLD = 'https://old.example/teamspace';

export interface Sample {
  readonly name: string;
  readonly text: string;
}

const parameter = (name: string, value: string) =>
  `  <context-param>\n    <param-name>${name}</param-name>\n    <param-value>${value}</param-value>\n  </context-param>`;
const servlets = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `  <servlet>\n    <servlet-name>s${String(at)}</servlet-name>\n    <servlet-class>de.example.Größe${String(at)}</servlet-class>\n    <init-param>\n      <param-name>oauth2Gateway.url</param-name>\n      <param-value>of-a-servlet</param-value>\n    </init-param>\n  </servlet>`,
  ).join('\n');

const twin = `  <!-- <context-param><param-name>oauth2Gateway.url</param-name><param-value>x</param-value></context-param> -->`;
const server = parameter('server.url', 'https://teamspace.example');
const ours = (value: string) => parameter('oauth2Gateway.url', value);

/** What stands inside web-app. */
const bodies: Readonly<Record<string, string>> = {
  'ours alone': ours(OLD),
  'ours between others, a twin in a comment': [server, twin, ours(OLD), parameter('a', 'b')].join('\n'),
  'others only': [server, twin, parameter('größe', 'ä &amp; ü')].join('\n'),
  'no context-param': `  <display-name>teamspace</display-name>\n${servlets(3)}`,
  'CDATA, large': [server, ours(`\n      <![CDATA[ ${OLD} ]]>\n    `), servlets(400)].join('\n'),
};

/** Line ends and indentation. */
const styles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
];

const generated: Sample[] = Object.entries(generations).flatMap(([generation, header], turn) =>
  Object.entries(bodies).map(([body, inside], index) => ({
    name: `${generation}; ${body}`,
    text: (styles[(turn + index) % styles.length] ?? String)(
      `<?xml version="1.0"?>\n${header}\n${inside}\n</web-app>\n`,
    ),
  })),
);

const pair = (value: string, name = 'oauth2Gateway.url') =>
  `<context-param><param-name>${name}</param-name>${value}</context-param>`;

const byHand: Readonly<Record<string, string>> = {
  'on one line': `<web-app>${pair('<param-value>x</param-value>')}</web-app>`,
  'on one line, without ours': `<web-app>${pair('<param-value>x</param-value>', 'a')}<listener/></web-app>`,
  'closed at once': '<web-app version="3.0" />',
  'nothing inside': '<web-app></web-app>',
  'white space inside': '<web-app>\r\n</web-app>\r\n',
  'a value that closes itself': `<web-app>${pair('<param-value id="v" />')}</web-app>`,
  'an empty value': `<web-app>${pair('<param-value></param-value>')}</web-app>`,
  'a blank value': `<web-app>${pair('<param-value>\n  </param-value>')}</web-app>`,
  'comments within the value': `<web-app>${pair('<param-value> <!-- a -->https://a<!-- b -->.b <?p i?></param-value>')}</web-app>`,
  'text and CDATA mixed': `<web-app>${pair('<param-value>https://<![CDATA[a.b]]>/c</param-value>')}</web-app>`,
  prefixes: `<j:web-app xmlns:j="urn:j"><j:context-param>\n <j:param-name> oauth2Gateway.url </j:param-name>\n <j:param-value>x</j:param-value></j:context-param></j:web-app>`,
  'prefixes, without ours': `<j:web-app xmlns:j="urn:j">\n\t<j:listener/>\n</j:web-app>`,
  'a stranger of the same name': `<web-app xmlns="urn:j" xmlns:o="urn:o"><o:context-param><o:param-name>oauth2Gateway.url</o:param-name></o:context-param></web-app>`,
  entities: `<!DOCTYPE web-app [<!ENTITY common SYSTEM "common.xml"><!ENTITY p "oauth2Gateway"><!ENTITY m "<a/>">]>\n<web-app>&common;&m;${pair('<param-value>&p;&#x41;</param-value>', '&p;.url')}</web-app>`,
  'value before name': `<web-app><context-param><param-value>x</param-value><param-name>oauth2Gateway.url</param-name></context-param></web-app>`,
  'descriptions and beyond the plane': `<web-app><description>𝄞 > 😀</description><context-param id='>'>\n<description>d</description>\n<param-name>a</param-name>\n<param-value>😀</param-value>\n</context-param> <!-- of a -->\n<filter/></web-app>`,
  'end tags with spaces': `<web-app ><context-param ><param-name >oauth2Gateway.url</param-name ><param-value >x</param-value ></context-param ></web-app >\n<!-- end -->\n`,
  'carriage returns alone': `<web-app>\r  <listener/>\r</web-app>`,
};

export const corpus: readonly Sample[] = [
  ...generated,
  ...Object.entries(byHand).map(([name, text]) => ({ name, text })),
];
