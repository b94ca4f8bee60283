import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

/** Answers everything with so many bytes, over TLS, and does nothing else: what Node itself can do here. */
const [, , key = '', cert = '', bytes = '0'] = process.argv;
const body = Buffer.alloc(Number(bytes), 'x');
const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
  request.resume();
  request.once('end', () => {
    response.setHeader('content-length', body.length);
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify(server.address())}\n`);
});
