/** How web.xml begins in each generation of the servlet specification, with the Tomcat that brought it. */
const schema = (version: string, uri: string, file: string) =>
  `<web-app xmlns="${uri}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n  xsi:schemaLocation="${uri} ${uri}/${file}"\n  version="${version}">`;
const dtd = (version: string) =>
  `<!DOCTYPE web-app PUBLIC "-//Sun Microsystems, Inc.//DTD Web Application ${version}//EN"\n  "http://java.sun.com/dtd/web-app_${version.replace('.', '_')}.dtd">\n<web-app>`;

const JCP = 'http://xmlns.jcp.org/xml/ns/javaee';
const JAKARTA = 'https://jakarta.ee/xml/ns/jakartaee';

export const generations: Readonly<Record<string, string>> = {
  'no header': '<web-app>',
  'Tomcat 3, DTD 2.2': dtd('2.2'),
  'Tomcat 4, DTD 2.3': dtd('2.3'),
  'Tomcat 5, 2.4': schema('2.4', 'http://java.sun.com/xml/ns/j2ee', 'web-app_2_4.xsd'),
  'Tomcat 6, 2.5': schema('2.5', 'http://java.sun.com/xml/ns/javaee', 'web-app_2_5.xsd'),
  'Tomcat 7, 3.0': schema('3.0', 'http://java.sun.com/xml/ns/javaee', 'web-app_3_0.xsd'),
  'Tomcat 8, 3.1': schema('3.1', JCP, 'web-app_3_1.xsd'),
  'Tomcat 9, 4.0': schema('4.0', JCP, 'web-app_4_0.xsd'),
  'Tomcat 10, 5.0': schema('5.0', JAKARTA, 'web-app_5_0.xsd'),
  'Tomcat 10.1, 6.0': schema('6.0', JAKARTA, 'web-app_6_0.xsd'),
  'Tomcat 11, 6.1': schema('6.1', JAKARTA, 'web-app_6_1.xsd'),
};
