// What the rows share: a simulator of their own for each file, and what becomes of a row that deviates.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { UiPath } from '@uipath/uipath-typescript/core';
import { deviations } from './deviations.mjs';

const { JAVA, SIMULATOR, COMPANY } = process.env;
assert.ok(SIMULATOR, 'Maven starts the rows, as CONTRIBUTING.md says');

// The client tells its vendor of every call, and has no switch for that. Here it reaches this machine only.
const anywhere = globalThis.fetch;
globalThis.fetch = async (target, options) => {
  const { hostname } = new URL(target);
  if (hostname !== 'localhost' && !hostname.startsWith('127.')) {
    throw new Error(`nothing goes to ${hostname}`);
  }
  return anywhere(target, options);
};

/** Starts the stand-alone simulator with the company of Prepare, and signs the client in. */
export async function simulator() {
  const child = spawn(JAVA, ['-jar', SIMULATOR, 'uipath', '--json', '--state', COMPANY],
      { stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => child.kill());
  const { value: line, done } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  assert.ok(!done, 'the simulator did not start');
  const facts = JSON.parse(line);
  const token = await signIn(facts);
  const sdk = new UiPath({
    baseUrl: facts.url,
    orgName: facts.organization,
    tenantName: facts.tenant,
    secret: token
  });
  const raw = (method, path, folderId, body) => call(facts, token, method, path, folderId, body);
  const folders = await raw('GET', '/odata/Folders');
  return {
    sdk,
    /** The folder with this path, as Orchestrator lists it. */
    folder: path => folders.value.find(folder => folder.FullyQualifiedName === path),
    /** The same as the client does, without it. */
    get: (path, folderId) => raw('GET', path, folderId),
    post: (path, folderId, body) => raw('POST', path, folderId, body)
  };
}

async function signIn({ tokenUrl, clientId, clientSecret }) {
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
  });
  return (await answer.json()).access_token;
}

async function call({ orchestratorUrl }, token, method, path, folderId, body) {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  if (folderId !== undefined) {
    headers['X-UIPATH-OrganizationUnitId'] = String(folderId);
  }
  const answer = await fetch(orchestratorUrl + path, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  assert.ok(answer.ok, text);
  return JSON.parse(text);
}

/** The rows of one service of the client. */
export function rowsOf(service) {
  const known = deviations[service] ?? {};
  const calls = new Set();
  const names = new Set();

  return {
    /**
     * One row: a call of the client, what it is to do, and whether it did. A row of the table of deviations has to fail as
     * it says there.
     */
    row(call, what, body) {
      const name = `${call} ${what}`;
      assert.ok(!names.has(name), `two rows are named ${name}`);
      calls.add(call);
      names.add(name);
      const deviation = known[name] ?? known['*'];
      if (deviation === undefined) {
        test(name, body);
      } else {
        test(`deviates: ${name} (${deviation.because})`, () => assert.rejects(async () => body(), deviation.fails));
      }
    },

    /** That these are the interfaces that the client declares, and that each of their methods and each deviation has a row. */
    areAll(interfaces) {
      test(`${service}: there is a row for every call`, () => {
        const declared = declarations(service);
        const types = [...declared.matchAll(/^interface (\w+(?:ServiceModel|Methods)) {/gm)].map(match => match[1]);
        assert.deepEqual(Object.values(interfaces).sort(), types.sort());
        for (const [name, type] of Object.entries(interfaces)) {
          for (const method of methods(declared, type)) {
            assert.ok(calls.has(`${name}.${method}`), `no row calls ${name}.${method}`);
          }
        }
        for (const name of Object.keys(known)) {
          assert.ok(name === '*' || names.has(name), `no row is named ${name}`);
        }
      });
    }
  };
}

function declarations(service) {
  const code = fileURLToPath(import.meta.resolve(`@uipath/uipath-typescript/${service}`));
  return readFileSync(code.replace(/\.mjs$/, '.d.ts'), 'utf8');
}

function methods(declared, type) {
  const body = declared.split(`interface ${type} {`)[1].split('\n}')[0];
  const found = [...body.matchAll(/^ {4}(\w+)[<(]/gm)].map(match => match[1]);
  assert.notEqual(found.length, 0, `${type} declares nothing`);
  return found;
}
