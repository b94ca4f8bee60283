"""Signs in with what comes with Python, sends a message and reads it back. Arguments: ca imap smtp; the token on stdin."""

import imaplib
import smtplib
import ssl
import sys

ca, imap_port, smtp_port = sys.argv[1:4]
token = sys.stdin.read().strip()
user = 'anna.albrecht@practice.example'
context = ssl.create_default_context(cafile=ca)


def xoauth2(bearer):
    return f'user={user}\x01auth=Bearer {bearer}\x01\x01'


def imap():
    return imaplib.IMAP4_SSL('localhost', int(imap_port), ssl_context=context)


def smtp():
    session = smtplib.SMTP('localhost', int(smtp_port))
    session.starttls(context=context)
    session.ehlo()
    return session


with smtp() as session:
    session.auth('XOAUTH2', lambda _challenge=None: xoauth2(token))
    session.sendmail(user, [user], f'From: {user}\r\nSubject: from Python\r\n\r\n.a dot in front\r\n')

mail = imap()
mail.authenticate('XOAUTH2', lambda _challenge: xoauth2(token).encode())
mail.select('INBOX', readonly=True)
(newest,) = mail.search(None, 'SUBJECT', '"from Python"')[1]
print(mail.fetch(newest, '(BODY.PEEK[TEXT])')[1][0][1].decode().strip())
mail.logout()

try:
    imap().authenticate('XOAUTH2', lambda challenge: b'' if challenge.startswith(b'{') else xoauth2('bad').encode())
except imaplib.IMAP4.error as error:
    print(error)
try:
    smtp().auth('XOAUTH2', lambda challenge=None: '' if challenge else xoauth2('bad'))
except smtplib.SMTPAuthenticationError as error:
    print(error.smtp_code, error.smtp_error.decode().split(' [')[0])
