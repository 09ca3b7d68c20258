import assert from 'node:assert/strict';
import { Jobs } from '@uipath/uipath-typescript/jobs';
import { rowsOf, simulator } from './rows.mjs';

const { row, areAll } = rowsOf('jobs');
const uipath = await simulator();
const jobs = new Jobs(uipath.sdk);
const folderId = uipath.folder('Finance').Id;
const seeded = new Map((await uipath.get('/odata/Jobs', folderId)).value.map(job => [job.Reference, job]));

const key = reference => seeded.get(reference).Key;
const state = async reference => (await uipath.get(`/odata/Jobs(${seeded.get(reference).Id})`, folderId)).State;
const references = answer => answer.items.map(job => job.reference).sort();

row('jobs.getAll', 'lists those of all folders', async () => {
  assert.deepEqual(references(await jobs.getAll()), [...seeded.keys(), 'elsewhere'].sort());
});

row('jobs.getAll', 'lists those of a folder, without their arguments', async () => {
  const all = await jobs.getAll({ folderId });
  assert.equal(all.totalCount, seeded.size);
  assert.ok(all.items.every(job => job.folderName === 'Finance' && job.outputArguments === null));
});

row('jobs.getAll', 'filters', async () => {
  assert.deepEqual(references(await jobs.getAll({ folderId, filter: "state eq 'Faulted'" })), ['faulted']);
});

row('jobs.getAll', 'goes from page to page by its cursor', async () => {
  const first = await jobs.getAll({ folderId, pageSize: 5 });
  const second = await jobs.getAll({ folderId, cursor: first.nextCursor });
  assert.deepEqual([...references(first), ...references(second)].sort(), [...seeded.keys()].sort());
  assert.equal(second.hasNextPage, false);
});

row('jobs.getById', 'brings a job by its key, with its arguments', async () => {
  const job = await jobs.getById(key('successful'), folderId);
  assert.equal(job.id, seeded.get('successful').Id);
  assert.equal(job.processName, 'Invoices');
  assert.equal(job.folderId, folderId);
  assert.equal(job.outputArguments, '{"total":12.5}');
});

row('jobs.getById', 'takes what is to be expanded', async () => {
  const job = await jobs.getById(key('successful'), folderId, { expand: 'robot,machine' });
  assert.equal(job.robot, null);
  assert.equal(job.machine, null);
});

row('jobs.getById', 'finds nothing in another folder', async () => {
  await assert.rejects(jobs.getById(key('successful'), uipath.folder('Sales').Id),
      { name: 'NotFoundError', statusCode: 404 });
});

row('jobs.getOutput', 'reads the arguments', async () => {
  assert.deepEqual(await jobs.getOutput(key('successful'), folderId), { total: 12.5 });
});

row('jobs.getOutput', 'is null where there are none', async () => {
  assert.equal(await jobs.getOutput(key('faulted'), folderId), null);
});

row('jobs.getOutput', 'reads the file of a large one', async () => {
  assert.deepEqual(await jobs.getOutput(key('large'), folderId), { rows: 4711 });
});

row('jobs.stop', 'asks a job to stop', async () => {
  await jobs.stop([key('running')], folderId);
  assert.equal(await state('running'), 'Stopping');
});

row('jobs.stop', 'ends several at once', async () => {
  await jobs.stop([key('running'), key('pending')], folderId, { strategy: 'Kill' });
  assert.equal(await state('running'), 'Stopped');
  assert.equal(await state('pending'), 'Stopped');
});

row('jobs.stop', 'stops none if one is not there', async () => {
  await assert.rejects(jobs.stop([key('running too'), 'aaaaaaaa-0001-4000-8000-0000000000e1'], folderId),
      { name: 'ValidationError', message: /^Jobs not found for keys: aaaaaaaa/ });
  assert.equal(await state('running too'), 'Running');
});

row('jobs.resume', 'resumes a job that waits', async () => {
  await jobs.resume(key('suspended'), folderId, { inputArguments: { approved: true } });
  assert.equal(await state('suspended'), 'Resumed');
});

row('jobs.restart', 'starts a job that is over once more', async () => {
  const again = await jobs.restart(key('faulted'), folderId);
  assert.equal(again.state, 'Pending');
  assert.equal(again.reference, 'faulted');
  assert.notEqual(again.key, key('faulted'));
});

row('job.getOutput', 'reads the arguments', async () => {
  const job = await jobs.getById(key('successful'), folderId);
  assert.deepEqual(await job.getOutput(), { total: 12.5 });
});

row('job.stop', 'stops this job', async () => {
  const job = await jobs.getById(key('running too'), folderId);
  await job.stop({ strategy: 'Kill' });
  assert.equal(await state('running too'), 'Stopped');
});

row('job.resume', 'resumes this job', async () => {
  const job = await jobs.getById(key('suspended too'), folderId);
  await job.resume();
  assert.equal(await state('suspended too'), 'Resumed');
});

row('job.restart', 'starts this job once more', async () => {
  const job = await jobs.getById(key('successful'), folderId);
  assert.equal((await job.restart()).processName, 'Invoices');
});

areAll({ jobs: 'JobServiceModel', job: 'JobMethods' });
