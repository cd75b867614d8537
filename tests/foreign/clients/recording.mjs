// What the official Node SDK needs here: every host leads to the sandbox, and how each call went is written down, one
// JSON object a line. The same as recording.py.
import diagnostics from 'node:diagnostics_channel';
import { mkdtempSync } from 'node:fs';
import https from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';

export const settings = JSON.parse(process.env.FOREIGN);
export const load = createRequire(join(settings.modules, 'package.json'));
export const folder = mkdtempSync(join(tmpdir(), 'foreign-'));

// Connect to the sandbox whatever host is asked for; names, `Host` and certificates stay as they are.
const connect = tls.connect;
tls.connect = (options, ...rest) => connect({ ...options, host: '127.0.0.1', port: settings.port }, ...rest);

const MOST = 20;
const requests = [];
diagnostics.subscribe('http.client.response.finish', ({ request, response }) => {
  if (!request.path.startsWith('/_sandbox/')) requests.push(response.headers['x-request-id'] ?? '');
});

const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

// A request past the SDK: the control API, and what stands outside of it.
export const ask = (path, body, { method = 'POST', headers = {} } = {}) => new Promise((resolve, reject) => {
  const url = path.startsWith('https:') ? path : `https://localhost/_sandbox/${path}`;
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = { ...(text && { 'content-type': 'application/json' }), ...headers };
  const request = https.request(url, { method, headers: all }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => resolve({ headers: response.headers, ...JSON.parse(Buffer.concat(parts) || '{}') }));
  });
  request.on('error', reject);
  request.end(text);
});

export const code = async (id) => {
  const one = await ask(`verifications/${id}`, undefined, { method: 'GET' });
  return one.steps[Math.max(one.step, 0)].code;
};

// An official client whose calls are written down: `await v.sms.send(...)`. A call that fails gives undefined; with
// `v.refused` the platform has to refuse it. A generator is read to its end.
export class Recording {
  constructor(make) {
    this.make = make;
    this.client = make();
    this.called = new Set();
  }

  get refused() {
    return this.through({ refused: true });
  }

  labelled(label) {
    return this.through({ label: ` (${label})` });
  }

  through(how = {}) {
    const calls = (product) => new Proxy({}, { get: (_, name) => (...given) => this.call(product, name, given, how) });
    return new Proxy({}, { get: (_, product) => calls(product) });
  }

  async call(product, name, given, { refused = false, label = '' }) {
    this.called.add(`${product}.${name}`);
    requests.length = 0;
    let done;
    let error = null;
    try {
      done = this.client[product][name](...given);
      if (done?.[Symbol.asyncIterator]) {
        const all = [];
        for await (const each of done) {
          all.push(each);
          if (requests.length > MOST) throw new Error(`the list does not end after ${MOST} requests`);
        }
        done = all;
      }
      done = await done;
      if (refused) error = 'it was not refused';
    } catch (raised) {
      if (!refused) error = `${raised.name}: ${raised.message}`;
      done = undefined;
    }
    tell({ product, call: name + label, error, requests: [...requests], refused });
    return done;
  }

  async run(products) {
    for (const product of products) {
      this.client = this.make();
      try {
        await product(this.through(), this);
      } catch (error) {
        tell({ product: product.name, call: '(the rest)', error: `not called: ${error}`, requests: [] });
      }
    }
    tell({ uncalled: this.all().filter((name) => !this.called.has(name)).sort() });
  }

  // Every call that the SDK offers.
  all() {
    return Object.entries(this.client).filter(([, each]) => each?.sendGetRequest).flatMap(([product, each]) => {
      const prototype = Object.getPrototypeOf(each);
      const names = Object.getOwnPropertyNames(prototype);
      return names.filter((name) => name !== 'constructor' && name !== 'addAuthenticationToRequest').map((name) => `${product}.${name}`);
    });
  }
}
