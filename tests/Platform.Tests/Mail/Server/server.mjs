// A real SMTP server for tests. Its settings come as JSON in the first argument; every mail that it takes is written,
// read by mailparser, as one line of JSON. Addresses that begin with "refused" or "later" get a 550 or a 450.
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const settings = JSON.parse(process.argv[2]);

const server = new SMTPServer({
  secure: settings.secure,
  key: settings.key && readFileSync(settings.key),
  cert: settings.cert && readFileSync(settings.cert),
  disabledCommands: [...(settings.startTls ? [] : ['STARTTLS']), ...(settings.user ? [] : ['AUTH'])],
  authMethods: settings.authMethods,
  authOptional: !settings.user,
  disableReverseLookup: true,
  onAuth(auth, session, done) {
    const known = auth.username === settings.user && auth.password === settings.password;
    done(known ? null : new Error('wrong user or password'), { user: auth.username });
  },
  onRcptTo(address, session, done) {
    const refused = address.address.startsWith('refused') ? 550 : address.address.startsWith('later') ? 450 : null;
    done(refused && Object.assign(new Error('no such mailbox here'), { responseCode: refused }));
  },
  async onData(stream, session, done) {
    const mail = await simpleParser(stream);
    const headers = mail.headerLines.map((header) => header.line);
    console.log(JSON.stringify({
      to: session.envelope.rcptTo.map((recipient) => recipient.address),
      from: mail.from.text, subject: mail.subject, text: mail.text, html: mail.html, headers,
      isSecure: session.secure, user: session.user ?? null,
    }));
    done();
  },
});
server.on('error', (error) => console.error(error.message));
server.listen(settings.port, '127.0.0.1', () => console.log(JSON.stringify({ port: server.server.address().port })));
process.stdin.on('end', () => process.exit(0)).resume();
