/** The message that a mail test sends when asked to; in both languages, because nobody knows who reads it. */
export function testMail(from: string): { readonly subject: string; readonly text: string } {
  return {
    subject: 'Entrada test / Testnachricht',
    text: [
      `This is a test message. Entrada sent it as the app that may use the mailbox ${from}. You need not answer.`,
      `Dies ist eine Testnachricht. Entrada hat sie als die App gesendet, die das Postfach ${from} verwenden darf. Eine Antwort ist nicht nötig.`,
      '',
    ].join('\r\n\r\n'),
  };
}
