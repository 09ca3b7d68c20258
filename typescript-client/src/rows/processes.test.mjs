import assert from 'node:assert/strict';
import { Processes } from '@uipath/uipath-typescript/processes';
import { rowsOf, simulator } from './rows.mjs';

const { row, areAll } = rowsOf('processes');
const uipath = await simulator();
const processes = new Processes(uipath.sdk);
const finance = uipath.folder('Finance');
const folderId = finance.Id;
const [invoices] = (await uipath.get('/odata/Releases', folderId)).value;

const names = answer => answer.items.map(process => process.name).sort();
const job = id => uipath.get(`/odata/Jobs(${id})`, folderId);

row('processes.getAll', 'lists those of all folders', async () => {
  assert.deepEqual(names(await processes.getAll()), ['Invoices', 'Offers']);
});

row('processes.getAll', 'lists those of a folder', async () => {
  const [process] = (await processes.getAll({ folderId })).items;
  assert.equal(process.name, 'Invoices');
  assert.equal(process.packageKey, 'Invoices');
  assert.equal(process.packageVersion, '1.0.2');
  assert.equal(process.folderName, 'Finance');
});

row('processes.getAll', 'filters', async () => {
  assert.deepEqual(names(await processes.getAll({ folderId, filter: "name eq 'Offers'" })), []);
});

row('processes.getAll', 'goes from page to page by its cursor', async () => {
  const first = await processes.getAll({ pageSize: 1 });
  const second = await processes.getAll({ cursor: first.nextCursor });
  assert.deepEqual([...names(first), ...names(second)].sort(), ['Invoices', 'Offers']);
  assert.equal(second.hasNextPage, false);
});

row('processes.getById', 'brings a process', async () => {
  const process = await processes.getById(invoices.Id, folderId);
  assert.equal(process.key, invoices.Key);
  assert.equal(process.packageType, 'Process');
  assert.equal(process.folderId, folderId);
});

row('processes.getById', 'brings what is expanded', async () => {
  const process = await processes.getById(invoices.Id, folderId, { expand: 'currentVersion' });
  assert.equal(process.currentVersion.versionNumber, '1.0.2');
});

for (const [by, folder] of [
  ['the id', { folderId }],
  ['the key', { folderKey: finance.Key }],
  ['the path', { folderPath: finance.FullyQualifiedName }]
]) {
  row('processes.getByName', `finds a process by ${by} of its folder`, async () => {
    assert.equal((await processes.getByName('Invoices', folder)).key, invoices.Key);
  });
}

row('processes.getByName', 'says that there is none', async () => {
  await assert.rejects(processes.getByName('Offers', { folderId }), { name: 'NotFoundError' });
});

row('processes.start', 'starts a job by the key of its process', async () => {
  const [started] = await processes.start(
      { processKey: invoices.Key, inputArguments: JSON.stringify({ month: '2026-11' }) }, folderId);
  assert.equal(started.state, 'Pending');
  assert.equal(started.processName, 'Invoices');
  assert.equal((await job(started.id)).InputArguments, '{"month":"2026-11"}');
});

row('processes.start', 'starts a job by the name of its process', async () => {
  const [started] = await processes.start({ processName: 'Invoices' }, folderId);
  assert.equal(started.processName, 'Invoices');
});

row('processes.start', 'starts several jobs', async () => {
  const started = await processes.start(
      { processKey: invoices.Key, strategy: 'ModernJobsCount', jobsCount: 2, reference: 'twice' }, folderId);
  assert.equal(started.length, 2);
  assert.equal((await job(started[1].id)).Reference, 'twice');
});

row('processes.start', 'says what is refused', async () => {
  await assert.rejects(processes.start({ processKey: invoices.Key, inputArguments: 'month' }, folderId),
      { name: 'ValidationError', statusCode: 400 });
});

areAll({ processes: 'ProcessServiceModel' });
